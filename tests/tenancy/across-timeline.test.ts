import { sqlite } from 'db/client.server'
import { timelineOwners, timelinePlans } from 'db/queries/across-timeline.server'
import { beforeAll, describe, expect, it } from 'vitest'
import { openScope } from '~/auth/open-scope.server'
import { recordRaadDecision } from '~/commands/record-decision.server'
import { sharePlan } from '~/commands/share-plan.server'
import { withdrawPlan } from '~/commands/withdraw-plan.server'
import { writePlan } from '~/commands/write-plan.server'
import type { Decision, DecisionFacts } from '~/domain/decisions/decision'
import { validityTimeline } from '~/domain/plans/timeline'
import type { TenantScope } from '~/domain/tenancy/scope'
import { decision } from '../domain/plans/decisions'
import { ivp, rvs } from '../domain/alignment/region'
import { writePeople } from '../support/people'

const scopeOf = (email: string, tenant: string, on = '2026-10-12'): TenantScope => {
  const scope = openScope(email, tenant, on)
  if (!scope) throw new Error(`${email} does not work for ${tenant}`)
  return scope
}
const woerden = () => scopeOf('adviseur@woerden', 'woerden')
const griffier = (on?: string) => scopeOf('griffier@woerden', 'woerden', on)
const deCopen = (on?: string) => scopeOf('secretaris@de-copen', 'de-copen', on)
const bureau = (on?: string) => scopeOf('adviseur@bureau-rvs', 'bureau-rvs', on)

const member = (group: string, body: string) =>
  sqlite
    .prepare('INSERT INTO region_members (tenant_id, body_id, from_on) VALUES (?, ?, ?)')
    .run(group, body, '2016-01-01')

const written = (scope: TenantScope, plan: ReturnType<typeof ivp>): number => {
  const { owner: _owner, version: _version, ...content } = plan
  return writePlan(scope, content)
}

const decide = (planId: string, over: Partial<Decision & DecisionFacts> = {}, on?: string) =>
  recordRaadDecision(griffier(on), { ...decision(over), planId, fictitious: true })

const seen = (scope: TenantScope) =>
  timelinePlans(scope).map(({ owner, plan }) => `${owner.slug}/${plan.id}/${plan.version}`)

beforeAll(async () => {
  await writePeople(sqlite, [
    { email: 'adviseur@woerden', works: { woerden: 'adviseur' } },
    { email: 'griffier@woerden', works: { woerden: 'griffier' } },
    { email: 'adviseur@lopik', works: { lopik: 'adviseur' } },
    { email: 'adviseur@elders', works: { elders: 'adviseur' } },
    { email: 'secretaris@de-copen', works: { 'de-copen': 'secretaris' } },
    { email: 'adviseur@bureau-rvs', works: { 'bureau-rvs': 'strateeg' } },
  ])
  for (const body of ['lopik', 'woerden']) member('de-copen', body)
  for (const body of ['lopik', 'woerden', 'elders']) member('bureau-rvs', body)
})

describe('the timeline across tenants', () => {
  it('has a row for the region, the driehoek and the members of today, in fixed order', () => {
    const order = ['bureau-rvs', 'de-copen', 'woerden', 'lopik']
    expect(timelineOwners(deCopen()).map(({ slug }) => slug)).toEqual(order)
    expect(timelineOwners(bureau()).map(({ slug }) => slug)).toEqual([...order, 'elders'])
  })

  it('never shows a draft that its owner did not share', () => {
    written(woerden(), ivp({ id: 'geheim', status: 'concept' }))
    expect(seen(deCopen())).toEqual([])
    expect(seen(bureau())).toEqual([])
  })

  it('shows a shared draft, to the readers of that stage only', () => {
    const version = written(woerden(), ivp({ id: 'ivp-2027-2030', status: 'concept' }))
    sharePlan(woerden(), { planId: 'ivp-2027-2030', version, visibility: 'gedeeld_driehoek' })
    expect(seen(deCopen())).toEqual(['woerden/ivp-2027-2030/1'])
    expect(seen(bureau())).toEqual([])
  })

  it('never shows a later draft of a shared plan', () => {
    written(woerden(), ivp({ id: 'ivp-2027-2030', status: 'concept', title: 'nieuwer' }))
    expect(seen(deCopen())).toEqual(['woerden/ivp-2027-2030/1'])
  })

  it('loses a draft whose share was withdrawn', () => {
    withdrawPlan(woerden(), { planId: 'ivp-2027-2030', version: 1 })
    expect(seen(deCopen())).toEqual([])
  })

  it('keeps the adopted version when a later draft of it is shared', () => {
    written(woerden(), ivp())
    sharePlan(woerden(), { planId: 'ivp-2023-2026', version: 1, visibility: 'openbaar' })
    written(woerden(), ivp({ status: 'concept' }))
    sharePlan(woerden(), { planId: 'ivp-2023-2026', version: 2, visibility: 'gedeeld_driehoek' })
    expect(seen(deCopen())).toEqual(['woerden/ivp-2023-2026/1'])
  })

  it('keeps a proposal of another tenant out, and shows what was decided', () => {
    decide('ivp-2023-2026', { date: '2023-07-06', effect: 'wijzigen' })
    decide('ivp-2023-2026', {
      date: null,
      proposed: '2026-10-01',
      kenmerk: 'Z/26/1',
      status: 'voorgesteld',
      effect: 'verlengen',
      until: '2027-12-31',
    })
    const [row] = timelinePlans(deCopen())
    expect(row?.decisions.map(({ status, date }) => [status, date])).toEqual([
      ['genomen', '2023-07-06'],
    ])
    expect(JSON.stringify(timelinePlans(deCopen()))).not.toContain('Z/26/1')
  })

  it('does not tell by the end of an extension that a secret successor was adopted', () => {
    decide('ivp-2023-2026', {
      date: '2026-09-24',
      effect: 'verlengen',
      untilEvent: 'opvolger',
      expected: '2027-07-01',
    })
    written(
      woerden(),
      ivp({ id: 'opvolger', follows: 'ivp-2023-2026', status: 'ter_vaststelling' }),
    )
    const secret = { date: '2027-03-01', secrecyGround: 'Gemeentewet artikel 87' }
    decide('opvolger', secret, '2027-03-01')
    const { bars } = validityTimeline(timelinePlans(deCopen('2027-04-01')), '2027-04-01')
    expect(bars.map(({ planId, extendedTo }) => [planId, extendedTo])).toEqual([
      ['ivp-2023-2026', '2027-07-01'],
    ])
  })

  it('shows the own strategy before it was shared once it is adopted, and to nobody else', () => {
    written(bureau(), rvs({ id: 'rvs-eigen', status: 'vastgesteld' }))
    written(bureau(), rvs({ id: 'rvs-concept', status: 'concept' }))
    expect(seen(bureau())).toContain('bureau-rvs/rvs-eigen/1')
    expect(seen(bureau())).not.toContain('bureau-rvs/rvs-concept/1')
    expect(seen(deCopen())).not.toContain('bureau-rvs/rvs-eigen/1')
  })

  it('hides a municipality whose membership ended yesterday, also what it made public', () => {
    sqlite
      .prepare(
        "UPDATE region_members SET until_on = '2026-10-19' WHERE tenant_id = 'de-copen' AND body_id = 'woerden'",
      )
      .run()
    expect(seen(deCopen('2026-10-19'))).toContain('woerden/ivp-2023-2026/1')
    expect(seen(deCopen('2026-10-20'))).toEqual([])
    expect(timelineOwners(deCopen('2026-10-20')).map(({ slug }) => slug)).not.toContain('woerden')
  })
})
