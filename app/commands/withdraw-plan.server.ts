import { findPlanVersion, visibilityOfVersions } from 'db/queries/plans.server'
import { endShares } from 'db/queries/plan-writes.server'
import type { PlanId } from '~/domain/plans/plan'
import { mayWithdraw } from '~/domain/plans/sharing'
import { command } from './command.server'
import { found, insist } from './refusals'

/** Closes a shared draft for all readers outside the own tenant, from today. */
export const withdrawPlan = command(
  'plan:share',
  ({ scope, tx }, input: { planId: PlanId; version: number }) => {
    const plan = found(findPlanVersion(scope, input.planId, input.version))
    const visibility = visibilityOfVersions(scope, input.planId).get(input.version) ?? 'concept'
    insist(mayWithdraw(plan.status))
    endShares(scope, tx, input.planId, input.version, scope.today)
    return { result: input.version, events: [{ action: 'plan.withdrawn', ...input, visibility }] }
  },
)
