import type * as Client from 'db/client.server'
import type * as Plans from 'db/queries/plans.server'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { demoRegion, type DemoRegion } from '../support/demo-region'

let region: DemoRegion
let sqlite: typeof Client.sqlite
let plans: typeof Plans

beforeAll(async () => {
  region = await demoRegion()
  sqlite = (await import('db/client.server')).sqlite
  plans = await import('db/queries/plans.server')
})

const lines = (sql: string): string[] =>
  sqlite
    .prepare(sql)
    .all()
    .map((row) => z.object({ line: z.string() }).parse(row).line)

const municipalities = ['woerden', 'oudewater', 'montfoort', 'ijsselstein', 'lopik']
const adviser = (slug: string) => region.scopeOf(`adviseur@${slug}`, slug)

describe('what is real and what is invented', () => {
  it('marks every plan as invented but the two adopted strategies of the region', () => {
    expect(
      lines(`select tenant_id || '/' || id as line from plans where fictitious = 0 order by 1`),
    ).toEqual(['bureau-rvs/rvs-2019-2022', 'bureau-rvs/rvs-2023-2026'])
  })

  it('invents no goals, approach or measures for those two', () => {
    const real = `tenant_id = 'bureau-rvs' and plan_id in ('rvs-2019-2022', 'rvs-2023-2026')`
    expect(lines(`select id as line from goals where ${real}`)).toEqual([])
    expect(lines(`select id as line from measures where ${real}`)).toEqual([])
    expect(lines(`select id as line from priorities where ${real} and approach <> ''`)).toEqual([])
  })

  it('leaves unmarked only the decisions that a source names', () => {
    expect(
      lines(
        `select tenant_id || '/' || plan_id || ' ' || body || ' ' || effect || ' ' ||
           coalesce(date, '-') || ' ' || coalesce(kenmerk, '-') as line
         from decisions where fictitious = 0 order by 1`,
      ),
    ).toEqual([
      'bureau-rvs/rvs-2023-2026 regionaal_veiligheidscollege vaststellen 2023-04-12 -',
      'ijsselstein/ivp-2023-2026 raad vaststellen 2023-05-11 CVDR698977, gmb-2023-309841',
      'woerden/ivp-2019-2022 raad vaststellen - 18R.00545',
      'woerden/ivp-2019-2022 raad verlengen - D/22/072756',
      'woerden/ivp-2023-2026 raad uitstellen - D/22/072756',
    ])
  })

  it('gives no invented decision a kenmerk', () => {
    expect(
      lines('select kenmerk as line from decisions where fictitious = 1 and kenmerk is not null'),
    ).toEqual([])
  })
})

describe('plans that feel real', () => {
  it.each(municipalities)('%s covers all five velden in five to nine priorities', async (slug) => {
    const { fieldOf } = await import('~/domain/strategies/kernbeleid')
    const head = plans.planInForce(adviser(slug))
    const plan = head && plans.findPlanVersion(adviser(slug), head.id, head.version)
    expect(plan?.priorities.length).toBeGreaterThanOrEqual(5)
    expect(plan?.priorities.length).toBeLessThanOrEqual(9)
    const fields = new Set(plan?.priorities.flatMap((one) => one.themes.map((t) => fieldOf(t).id)))
    expect([...fields].sort()).toEqual(
      expect.arrayContaining([
        'bedrijvigheid',
        'fysieke-veiligheid',
        'integriteit',
        'jeugd',
        'woon-en-leefomgeving',
      ]),
    )
    expect(plan?.priorities.filter((one) => one.why === '')).toEqual([])
    const measured = plan?.priorities.flatMap((one) => one.goals).filter((one) => one.indicator)
    expect(measured?.length).toBeGreaterThanOrEqual(4)
  })

  it('ties every measure to a priority, and every goal it names, of its plan', () => {
    expect(
      lines(
        `select m.tenant_id || '/' || m.id as line from measures m
         join plans u on u.tenant_id = m.tenant_id and u.id = m.plan_id
         where not exists (select 1 from priorities p where p.tenant_id = m.tenant_id
             and p.plan_id = u.carries_out and p.id = m.priority_id)
           or (m.goal_id is not null and not exists (select 1 from goals g
             where g.tenant_id = m.tenant_id and g.plan_id = u.carries_out
               and g.priority_id = m.priority_id and g.id = m.goal_id))`,
      ),
    ).toEqual([])
  })
})

describe('who may read what', () => {
  it('shows Montfoort to the driehoek but not to the bureau', async () => {
    const { latestSharedPlans } = await import('db/queries/across-tenants.server')
    const owners = (email: string, tenant: string) =>
      latestSharedPlans(region.scopeOf(email, tenant))
        .map((head) => head.owner)
        .sort()
    expect(owners('secretaris@de-copen', 'de-copen')).toEqual([...municipalities].sort())
    expect(owners('adviseur@bureau-rvs', 'bureau-rvs')).toEqual(
      municipalities.filter((slug) => slug !== 'montfoort').sort(),
    )
  })

  it('keeps the draft of Woerden to itself', async () => {
    const { readShared } = await import('db/queries/across-tenants.server')
    expect(plans.findPlanVersion(adviser('woerden'), 'ivp-2027-2030')?.status).toBe('concept')
    expect(readShared(adviser('oudewater'), 'woerden', 'ivp-2027-2030', 1)).toBeUndefined()
  })

  it('shares the draft of IJsselstein with the driehoek, and the draft RVS with the region', async () => {
    const { readShared } = await import('db/queries/across-tenants.server')
    const shared = (owner: string, id: string) => readShared(adviser('lopik'), owner, id, 1)?.title
    expect(shared('ijsselstein', 'ivp-2027-2030')).toMatch(/^Concept/)
    expect(shared('bureau-rvs', 'rvs-2027-2030')).toMatch(/^Ontwerp/)
  })
})

describe('the extension of Woerden', () => {
  it('moves the end of the plan from its period to the adoption of its successor', async () => {
    const { validity } = await import('~/domain/plans/validity')
    const plan = plans.findPlanVersion(adviser('woerden'), 'ivp-2019-2022')
    if (!plan) throw new Error('no plan')
    const decisions = plans.decisionsOf(adviser('woerden'), plan.id)
    const before = decisions.filter(({ effect }) => effect !== 'verlengen')
    const adopted = { ...plan, status: 'vastgesteld' as const }
    expect(validity(adopted, before, '2023-03-01').until).toBe('2022-12-31')
    expect(validity(adopted, decisions, '2023-03-01').until).toBe('2023-07-01')
    expect(validity(plan, decisions, '2026-10-12', '2023-07-06').until).toBe('2023-07-06')
  })

  it('stands there already for who imports the same document again', async () => {
    const { extension, readProposal } = await import('db/seed/woerden/extension.server')
    const [again] = extension(await readProposal())
    expect(() => again?.does(adviser('woerden'))).toThrow(/staat er al/)
  })
})
