import { listUvps, reportsOf } from 'db/queries/execution.server'
import { datedPlans } from 'db/queries/dated-plans.server'
import { findPlanVersion, listPlans, listVersions } from 'db/queries/plans.server'
import { ensurePlan, insertVersion } from 'db/queries/plan-writes.server'
import { mayStartUvp, spanOf, uvpBefore, uvpIdOf } from '~/domain/execution/next-uvp'
import { unfinished } from '~/domain/execution/reporting'
import { takeOver, type Choice } from '~/domain/execution/take-over'
import type { Period } from '~/domain/dates'
import type { Measure, PlanId, PlanVersion } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { command } from './command.server'
import { realign } from './realign.server'
import { found, insist, Refused } from './refusals'

export type StartUvp = { ivp: PlanId; period: Period; title: string; choices: Choice[] }

/** The measures that go over; throws `Refused` where one has no priority in the new IVP. */
function takenOver(
  scope: TenantScope,
  before: PlanVersion | undefined,
  ivp: PlanVersion,
  choices: readonly Choice[],
): Measure[] {
  const open = before ? unfinished(before.measures, reportsOf(scope, before.id)) : []
  for (const { measureId, priorityId } of choices) {
    found(open.find(({ id }) => id === measureId))
    if (!ivp.priorities.some(({ id }) => id === priorityId))
      throw new Refused('prioriteit', 'Kies een prioriteit van het IVP.', `priority.${measureId}`)
  }
  return before ? takeOver({ planId: before.id, measures: open }, ivp, choices) : []
}

/** Starts the next uitvoeringsplan of an IVP as a draft, with what goes over. Returns its id. */
export const startUvp = command('plan:write', (writing, input: StartUvp) => {
  const { scope, tx, now } = writing
  const { period, title, choices } = input
  const dated = found(
    datedPlans(scope).find(({ plan }) => plan.kind === 'ivp' && plan.id === input.ivp),
  )
  const uvps = listUvps(scope)
  insist(mayStartUvp(period, spanOf(dated, scope.today), uvps))
  const id = uvpIdOf(period)
  if (listPlans(scope).some((plan) => plan.id === id))
    throw new Refused('bestaat_al', 'Er is al een uitvoeringsplan met deze jaren.', 'from')
  const head = uvpBefore(uvps, period.from)
  const before = head && findPlanVersion(scope, head.id, head.adoptedVersion ?? head.version)
  const measures = takenOver(scope, before, dated.plan, choices)
  const content = {
    id,
    kind: 'uvp' as const,
    layer: 'gemeente' as const,
    title,
    period,
    status: 'concept' as const,
    basis: null,
    carriesOut: input.ivp,
    follows: before?.id ?? null,
    uvpYears: null,
    fictitious: dated.plan.fictitious,
    sections: [],
    priorities: [],
    measures,
    dropped: [],
  }
  ensurePlan(scope, tx, content, now)
  const version = insertVersion(scope, tx, content, now)
  return {
    result: id,
    events: [
      { action: 'plan.written', planId: id, version },
      { action: 'uvp.started', planId: id, carriesOut: input.ivp, takenOver: measures.length },
      ...listVersions(scope, input.ivp).flatMap((one) => realign(writing, input.ivp, one.version)),
    ],
  }
})
