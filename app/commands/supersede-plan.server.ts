import { findPlanVersion, listVersions } from 'db/queries/plans.server'
import { isInForceStatus } from '~/domain/plans/supersession'
import type { PlanId } from '~/domain/plans/plan'
import { command } from './command.server'
import { supersede } from './follow-decision.server'
import { found, Refused } from './refusals'

/**
 * A plan takes the place of the one it follows on the day its period begins. The portal itself does so
 * each night, for what was adopted before that day.
 */
export const supersedePredecessor = command('plan:supersede', (writing, planId: PlanId) => {
  const { scope } = writing
  const adopted = listVersions(scope, planId).find(({ status }) => isInForceStatus(status))
  const plan = found(adopted && findPlanVersion(scope, planId, adopted.version))
  const [first, ...others] = supersede(writing, plan)
  if (!first) throw new Refused('niets_te_vervangen', 'Er is geen eerder plan dat nog geldt.')
  return { result: planId, events: [first, ...others] }
})
