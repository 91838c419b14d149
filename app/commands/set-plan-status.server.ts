import { findPlanVersion } from 'db/queries/plans.server'
import { setStatus } from 'db/queries/plan-writes.server'
import type { PlanId } from '~/domain/plans/plan'
import type { PlanStatus } from '~/domain/plans/vocabulary'
import { command } from './command.server'
import { realignRegion } from './realign-region.server'
import { found } from './refusals'

/** Moves a version to another status, as follows from a decision that was recorded. */
export const setPlanStatus = command(
  'decision:record',
  ({ scope, tx }, input: { planId: PlanId; version: number; status: PlanStatus }) => {
    const plan = found(findPlanVersion(scope, input.planId, input.version))
    setStatus(scope, tx, input.planId, input.version, input.status)
    if (plan.kind === 'strategie') realignRegion(`${scope.tenant}/${plan.id}`, scope.today)
    return { result: input.version, events: [{ action: 'plan.status_changed', ...input }] }
  },
)
