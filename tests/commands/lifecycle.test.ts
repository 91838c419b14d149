import type * as Client from 'db/client.server'
import type * as Dates from 'db/queries/decision-dates.server'
import type * as Plans from 'db/queries/plans.server'
import { beforeAll, describe, expect, it } from 'vitest'
import type * as MovePlan from '~/commands/move-plan.server'
import type * as RecordDecision from '~/commands/record-decision.server'
import type * as Refusals from '~/commands/refusals'
import type * as SettleText from '~/commands/settle-amended-text.server'
import type * as TakeBack from '~/commands/take-back-decision.server'
import type * as SupersedeToday from '~/jobs/supersede-today.server'
import type { Decision, DecisionFacts } from '~/domain/decisions/decision'
import type { PlanStatus } from '~/domain/plans/vocabulary'
import { demoRegion, type DemoRegion } from '../support/demo-region'
import { decision } from '../domain/plans/decisions'

let region: DemoRegion
let sqlite: typeof Client.sqlite
let plans: typeof Plans
let entries: typeof Dates.recordedEntries
let NotFound: typeof Refusals.NotFound
let does: typeof MovePlan &
  typeof RecordDecision &
  typeof SettleText &
  typeof SupersedeToday &
  typeof TakeBack

beforeAll(async () => {
  region = await demoRegion()
  sqlite = (await import('db/client.server')).sqlite
  plans = await import('db/queries/plans.server')
  entries = (await import('db/queries/decision-dates.server')).recordedEntries
  NotFound = (await import('~/commands/refusals')).NotFound
  does = {
    ...(await import('~/commands/move-plan.server')),
    ...(await import('~/commands/record-decision.server')),
    ...(await import('~/commands/settle-amended-text.server')),
    ...(await import('~/jobs/supersede-today.server')),
    ...(await import('~/commands/take-back-decision.server')),
  }
})

const planId = 'ivp-2027-2030'
const adviser = () => region.scopeOf('adviseur@woerden', 'woerden')
const mayor = () => region.scopeOf('burgemeester@woerden', 'woerden')
const college = () => region.scopeOf('secretariaat@woerden', 'woerden')
const griffier = () => region.scopeOf('griffier@woerden', 'woerden')

const move = (who: () => ReturnType<typeof adviser>, from: PlanStatus, to: PlanStatus) =>
  does.movePlan(who(), { planId, version: 1, from, to, reason: null })

type Facts = Partial<Decision & DecisionFacts> & { seen?: number; planId?: string }
const entry = (over: Facts) => ({
  ...decision({ date: '2026-10-12' }),
  planId,
  fictitious: true,
  ...over,
})
const versions = () =>
  plans.listVersions(adviser(), planId).map(({ version, status, visibility, frozenAt }) => ({
    version,
    status,
    visibility,
    frozen: frozenAt !== null,
  }))
const counts = () =>
  ['decisions', 'plan_versions', 'audit_log', 'shared_versions', 'shares'].map((table) =>
    sqlite.prepare(`select count(*) as n from ${table}`).get(),
  )
const decisionEntries = () => entries(adviser(), planId)
const refused = (act: () => unknown, message: string) => {
  const before = [counts(), versions()]
  expect(act).toThrow(message)
  expect([counts(), versions()], 'nothing is written').toEqual(before)
}

describe('a plan through four roles', () => {
  it('goes to the college by the bestuurder, after the adviseur called it ready', () => {
    refused(() => move(adviser, 'concept', 'college'), 'Deze stap bestaat niet')
    refused(() => move(mayor, 'concept', 'intern_afgestemd'), 'plan:write')
    move(adviser, 'concept', 'intern_afgestemd')
    refused(() => move(adviser, 'intern_afgestemd', 'college'), 'plan:release')
    refused(() => move(adviser, 'concept', 'intern_afgestemd'), 'Een collega bracht dit plan')
    refused(() => move(mayor, 'intern_afgestemd', 'concept'), 'Schrijf waarom')
    move(mayor, 'intern_afgestemd', 'college')
    expect(versions()).toMatchObject([{ status: 'college', frozen: false }])
  })

  it('is offered by the college: frozen and openbaar', () => {
    const offer = entry({ effect: 'aanbieden', version: 1, date: '2026-10-06' })
    refused(() => does.recordRaadDecision(griffier(), offer), 'Alleen het college')
    refused(
      () => does.recordRaadDecision(griffier(), entry({ version: 1 })),
      'nog niet aangeboden aan de raad',
    )
    does.recordCollegeDecision(college(), offer)
    expect(versions()).toEqual([
      { version: 1, status: 'ter_vaststelling', visibility: 'openbaar', frozen: true },
    ])
  })

  it('is adopted with an amendment, in a copy that is written once more; the second is refused', () => {
    const amendments = [{ number: 'A1', title: 'Jeugd', text: 'Voeg een doel toe.' }]
    const seen = plans.decisionsOf(griffier(), planId).length
    does.recordRaadDecision(griffier(), entry({ version: 1, seen, amendments }))
    expect(versions()).toEqual([
      { version: 2, status: 'geamendeerd_vastgesteld', visibility: 'concept', frozen: false },
      { version: 1, status: 'ter_vaststelling', visibility: 'openbaar', frozen: true },
    ])
    refused(
      () => does.recordRaadDecision(griffier(), entry({ version: 1, seen, effect: 'verwerpen' })),
      'Een collega legde net een ander besluit',
    )
    refused(
      () => does.recordRaadDecision(griffier(), entry({ version: 1, effect: 'aanhouden' })),
      'Over deze versie is al besloten',
    )
  })

  it('is taken back by who recorded it by mistake, on the same day', () => {
    const [last] = decisionEntries().slice(-1)
    const asked = { planId, decisionId: last?.id ?? '' }
    refused(() => does.takeBackDecision(college(), asked), 'raad')
    const offer = decisionEntries()[0]?.id ?? ''
    refused(
      () => does.takeBackDecision(college(), { planId, decisionId: offer }),
      'Er is daarna nog een besluit vastgelegd',
    )
    does.takeBackDecision(griffier(), asked)
    expect(versions()).toMatchObject([
      { version: 2, status: 'ter_vaststelling', visibility: 'openbaar', frozen: true },
      { version: 1, status: 'ter_vaststelling', visibility: 'openbaar', frozen: true },
    ])
    expect(decisionEntries().at(-1)?.status).toBe('ingetrokken')
    refused(() => does.takeBackDecision(griffier(), asked), 'telt al niet mee')
    const amendments = [{ number: 'A1', title: 'Jeugd', text: 'Voeg een doel toe.' }]
    does.recordRaadDecision(griffier(), entry({ version: 2, amendments }))
    expect(versions()[0]).toMatchObject({ version: 3, status: 'geamendeerd_vastgesteld' })
  })

  it('is settled by the griffier once the amendment stands in it', () => {
    refused(
      () => does.settleAmendedText(griffier(), { planId, version: 3 }),
      'nog gelijk aan het voorstel',
    )
    sqlite
      .prepare(
        "update priorities set why = 'Zo wil de raad het.' where tenant_id = 'woerden' and plan_id = ? and version = 3 and id = 'jeugd'",
      )
      .run(planId)
    does.settleAmendedText(griffier(), { planId, version: 3 })
    expect(versions()[0]).toEqual({
      version: 3,
      status: 'geamendeerd_vastgesteld',
      visibility: 'openbaar',
      frozen: true,
    })
    refused(() => does.settleAmendedText(griffier(), { planId, version: 3 }), 'ligt al vast')
  })

  it('takes the place of the plan before on the night its period begins', () => {
    const before = () => plans.listVersions(adviser(), 'ivp-2023-2026')[0]?.status
    const started = before()
    expect(started).toBe('geamendeerd_vastgesteld')
    expect(does.supersedeToday('2026-12-31')).toBe(0)
    expect(before()).toBe(started)
    expect(does.supersedeToday('2027-01-01')).toBe(1)
    expect(before()).toBe('vervangen')
    expect(does.supersedeToday('2027-01-01')).toBe(0)
  })
})

it('a decision names a version of its own plan', () => {
  const other = entry({ planId: 'ivp-2023-2026', version: 99 })
  const before = counts()
  expect(() => does.recordRaadDecision(griffier(), other)).toThrow(NotFound)
  expect(counts()).toEqual(before)
})
