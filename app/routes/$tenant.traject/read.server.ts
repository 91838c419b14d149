import { datedPlans } from 'db/queries/dated-plans.server'
import { findPlanVersion } from 'db/queries/plans.server'
import { listTrajects } from 'db/queries/traject.server'
import { found } from '~/commands/refusals'
import { alarms } from '~/domain/plans/alarms'
import { PlanId } from '~/domain/plans/plan'
import { chosenTraject, isRunning } from '~/domain/plans/traject'
import { isAdopted } from '~/domain/plans/validity'
import type { TenantScope } from '~/domain/tenancy/scope'
import { z } from 'zod'

/** `?plan=` asks for the traject of another plan than the running one. */
export const TrajectQuery = z.object({ plan: PlanId.optional() })

/**
 * The traject asked for, else the running one, with the signals of the municipality. Null when there
 * is no traject at all; throws `NotFound` when the one asked for is not there.
 */
export function readTraject(scope: TenantScope, asked: string | undefined) {
  const trajects = listTrajects(scope)
  const plans = datedPlans(scope)
  const adopted = plans.filter(({ plan, decisions }) => isAdopted(plan, decisions))
  const ids = new Set(adopted.map(({ plan }) => plan.id))
  const chosen = chosenTraject(trajects, ids, asked ?? null)
  const traject = asked === undefined ? (chosen ?? null) : found(chosen)
  const plan = traject ? findPlanVersion(scope, traject.planId) : undefined
  return {
    traject,
    /** The plan itself, once a version of it was written. */
    planTitle: plan?.title ?? null,
    running: traject !== null && isRunning(traject, ids),
    others: trajects
      .filter(({ planId }) => planId !== traject?.planId)
      .map(({ planId, title }) => ({ planId, title })),
    alarms: alarms({ owner: scope.tenant, plans, today: scope.today }),
  }
}
