import { datedPlans } from 'db/queries/dated-plans.server'
import { decidingBody } from 'db/queries/deciding-bodies.server'
import { decisionsOf, findPlanVersion, listPlans } from 'db/queries/plans.server'
import { findTraject } from 'db/queries/traject-file.server'
import { listTrajects } from 'db/queries/traject.server'
import { found } from '~/commands/refusals'
import { alarms } from '~/domain/plans/alarms'
import { PlanId } from '~/domain/plans/plan'
import { chosenTraject, isRunning } from '~/domain/plans/traject'
import { isAdopted } from '~/domain/plans/validity'
import type { TenantScope } from '~/domain/tenancy/scope'
import { trajectSignals } from '~/domain/trajects/signals'
import { suggestedDone } from '~/domain/trajects/status'
import { outlook } from '~/domain/trajects/without-plan'
import { z } from 'zod'

/** `?plan=` asks for the traject of another plan than the running one; `gelukt` says what was saved. */
export const TrajectQuery = z.object({
  plan: PlanId.optional(),
  gelukt: z.string().max(40).optional().catch(undefined),
})

/** The body that adopts the plan of a traject here. */
export const decidesHere = (scope: TenantScope) =>
  decidingBody(scope, scope.kind === 'gemeente' ? 'ivp' : 'strategie')

/**
 * The traject asked for, else the running one, with the signals of its owner. Null when there is no
 * traject at all; throws `NotFound` when the one asked for is not there.
 */
export function readTraject(scope: TenantScope, asked: string | undefined) {
  const trajects = listTrajects(scope)
  const plans = datedPlans(scope)
  const adopted = plans.filter(({ plan, decisions }) => isAdopted(plan, decisions))
  const ids = new Set(adopted.map(({ plan }) => plan.id))
  const chosen = chosenTraject(trajects, ids, asked ?? null)
  const traject = asked === undefined ? (chosen ?? null) : found(chosen)
  return {
    traject,
    running: traject !== null && isRunning(traject, ids),
    others: trajects
      .filter(({ planId }) => planId !== traject?.planId)
      .map(({ planId, title }) => ({ planId, title })),
    plans,
    alarms: alarms({ owner: scope.tenant, plans, today: scope.today }),
  }
}

/** What was decided about the uitvoeringsplannen of this plan. */
function uvpDecisions(scope: TenantScope, planId: PlanId) {
  if (scope.kind !== 'gemeente') return null
  const uvps = listPlans(scope).filter(({ carriesOut }) => carriesOut === planId)
  return {
    body: decidingBody(scope, 'uvp'),
    decisions: uvps.flatMap(({ id }) => decisionsOf(scope, id)),
  }
}

/** Everything that the page of a traject shows beside what its table has. */
export function readTrajectPage(scope: TenantScope, asked: string | undefined) {
  const { traject: head, running, others, plans, alarms: signals } = readTraject(scope, asked)
  const traject = head && found(findTraject(scope, head.planId))
  if (!traject) return { traject: null, others, alarms: signals }
  const decides = decidesHere(scope)
  const seen = outlook(traject, plans, decides, scope.today)
  const { planId, steps } = traject
  const decided = { body: decides, decisions: decisionsOf(scope, planId) }
  return {
    traject,
    running,
    others,
    alarms: signals,
    /** The plan itself, once a version of it was written. */
    planTitle: findPlanVersion(scope, planId)?.title ?? null,
    outlook: seen,
    signals: running ? trajectSignals(traject, seen, scope.today) : [],
    suggestions: suggestedDone(steps, decided, uvpDecisions(scope, planId)),
  }
}
export type TrajectPageData = ReturnType<typeof readTrajectPage>
