import { findPlanVersion, listVersions, visibilityOfVersions } from 'db/queries/plans.server'
import { freezeVersion, insertShare } from 'db/queries/plan-writes.server'
import { isSettled, mayShare } from '~/domain/plans/sharing'
import type { PlanId } from '~/domain/plans/plan'
import type { Visibility } from '~/domain/plans/vocabulary'
import { command } from './command.server'
import { isFrozen } from './freeze-version.server'
import { realign } from './realign.server'
import { realignRegion } from './realign-region.server'
import { found, insist } from './refusals'

/** Opens a version to more readers, from today. The first time freezes its text for good. */
export const sharePlan = command(
  'plan:share',
  (writing, input: { planId: PlanId; version: number; visibility: Visibility }) => {
    const { scope, tx, now } = writing
    const plan = found(findPlanVersion(scope, input.planId, input.version))
    const stage = visibilityOfVersions(scope, input.planId).get(input.version) ?? 'concept'
    insist(mayShare(stage, input.visibility))
    insist(isSettled({ status: plan.status, frozen: isFrozen(scope, plan) }))
    freezeVersion(scope, tx, plan, now)
    insertShare(scope, tx, { ...input, from: scope.today })
    if (plan.kind === 'strategie') realignRegion(`${scope.tenant}/${plan.id}`, scope.today)
    const ivp = plan.kind === 'uvp' ? plan.carriesOut : plan.id
    const resting =
      plan.kind === 'uvp' && ivp !== null ? listVersions(scope, ivp) : [{ version: plan.version }]
    return {
      result: input.version,
      events: [
        { action: 'plan.shared', ...input },
        ...(ivp === null ? [] : resting.flatMap((one) => realign(writing, ivp, one.version))),
      ],
    }
  },
)
