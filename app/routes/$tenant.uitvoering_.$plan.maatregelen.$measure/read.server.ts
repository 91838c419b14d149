import { reportsOf } from 'db/queries/execution.server'
import { ownPractices, shareableMeasures } from 'db/queries/good-practices.server'
import { found } from '~/commands/refusals'
import type { ItemId, Measure, PlanId } from '~/domain/plans/plan'
import { may } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import { countingVersion, readUvp } from '../$tenant.uitvoering/uvp.server'
import { linesOf } from '../$tenant.uitvoering/view'

/** The measure of the plan before that this one goes on with. */
function originOf(scope: TenantScope, { origin }: Measure) {
  if (origin === null || origin.owner !== null) return null
  const plan = countingVersion(scope, origin.planId)
  const measure = plan?.measures.find(({ id }) => id === origin.measureId)
  return plan && measure ? { planId: plan.id, title: plan.title, measureId: measure.id } : null
}

/** Whether the neighbours read this measure as a good practice, and whether it can be offered to them. */
function practiceOf(scope: TenantScope, planId: PlanId, measureId: ItemId) {
  const about = (one: { planId: PlanId; measureId: ItemId }) =>
    one.planId === planId && one.measureId === measureId
  const offered = ownPractices(scope).find((one) => about(one) && one.withdrawnOn === null)
  const mayOffer =
    !offered &&
    may(scope.role, 'practice:share') &&
    shareableMeasures(scope).some((one) => about(one))
  return { id: offered?.id ?? null, mayOffer }
}

/** Everything that the page of one measure shows; throws `NotFound` when it is not in this plan. */
export function readMeasure(scope: TenantScope, planId: PlanId, measureId: ItemId) {
  const file = found(readUvp(scope, planId))
  const { plan, ivp, periods } = file
  const line = found(linesOf(file).find(({ measure }) => measure.id === measureId))
  const { measure } = line
  const priority = ivp?.priorities.find(({ id }) => id === measure.priorityId)
  const goal = priority?.goals.find(({ id }) => id === measure.goalId)
  return {
    name: scope.name,
    plan: { id: plan.id, title: plan.title, fictitious: plan.fictitious },
    measure,
    priority: priority ? `${priority.number} ${priority.title}` : null,
    goal: goal ? `${goal.number} ${goal.text}` : null,
    origin: originOf(scope, measure),
    takenFrom: measure.origin?.owner ?? null,
    practice: may(scope.role, 'neighbour:read') ? practiceOf(scope, planId, measureId) : null,
    state: line.report?.state ?? null,
    repeatable: line.repeatable,
    periods,
    mayReport: may(scope.role, 'measure:report'),
    mayWrite: may(scope.role, 'plan:write') && plan.status === 'concept',
    reports: reportsOf(scope, planId)
      .filter((report) => report.measureId === measureId)
      .reverse(),
  }
}

export type MeasurePage = ReturnType<typeof readMeasure>
