import { findPlanVersion, listVersions, visibilityOfVersions } from 'db/queries/plans.server'
import { endShares } from 'db/queries/plan-writes.server'
import type { PlanId } from '~/domain/plans/plan'
import { mayWithdraw } from '~/domain/plans/sharing'
import { command } from './command.server'
import { realign } from './realign.server'
import { found, insist } from './refusals'

/**
 * Closes a shared draft for all readers outside the own tenant, from today. What rested on a withdrawn
 * uitvoeringsplan is computed again, in every version of its IVP: others may read an earlier one.
 */
export const withdrawPlan = command(
  'plan:share',
  (writing, input: { planId: PlanId; version: number }) => {
    const { scope, tx } = writing
    const plan = found(findPlanVersion(scope, input.planId, input.version))
    const visibility = visibilityOfVersions(scope, input.planId).get(input.version) ?? 'concept'
    insist(mayWithdraw(plan.status))
    endShares(scope, tx, input.planId, input.version, scope.today)
    const ivp = plan.carriesOut
    const resting = ivp === null ? [] : listVersions(scope, ivp)
    return {
      result: input.version,
      events: [
        { action: 'plan.withdrawn', ...input, visibility },
        ...(ivp === null ? [] : resting.flatMap((one) => realign(writing, ivp, one.version))),
      ],
    }
  },
)
