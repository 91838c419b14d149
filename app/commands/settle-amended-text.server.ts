import { decisionsOf, findPlanVersion, listVersions } from 'db/queries/plans.server'
import { maySettle } from '~/domain/plans/lifecycle'
import { sameText, textBefore } from '~/domain/plans/proposed'
import { isSecret } from '~/domain/plans/supersession'
import type { PlanId } from '~/domain/plans/plan'
import { command } from './command.server'
import { freezeAndOpen, isFrozen } from './freeze-version.server'
import { realign } from './realign.server'
import { found, insist } from './refusals'

/**
 * The griffier settles the text as the raad amended it: from now on it is frozen and, when the raad did
 * not decide about it under geheimhouding, openbaar.
 */
export const settleAmendedText = command(
  'decision:record-raad',
  (writing, { planId, version }: { planId: PlanId; version: number }) => {
    const { scope } = writing
    const plan = found(findPlanVersion(scope, planId, version))
    const proposedVersion = textBefore(listVersions(scope, planId), version)
    const proposed = proposedVersion && findPlanVersion(scope, planId, proposedVersion)
    const isChanged = !proposed || !sameText(proposed, plan)
    insist(maySettle({ status: plan.status, frozen: isFrozen(scope, plan) }, isChanged))
    const isClosed = isSecret(decisionsOf(scope, planId))
    return {
      result: version,
      events: [
        { action: 'plan.settled', planId, version },
        ...freezeAndOpen(writing, plan, !isClosed),
        ...realign(writing, planId, version),
      ],
    }
  },
)
