import { decisionsOf, findPlanVersion } from 'db/queries/plans.server'
import { insertDecision } from 'db/queries/plan-writes.server'
import type { Decision } from '~/domain/decisions/decision'
import { sameDecision } from '~/domain/decisions/same-decision'
import type { PlanId } from '~/domain/plans/plan'
import { command } from './command.server'
import { found, insist } from './refusals'

export type DecisionInput = Decision & {
  planId: PlanId
  /** Literal words of the document that it was read from. */
  quote: string | null
  fictitious: boolean
}

/** Records what a body decided about a plan. Validity follows from decisions alone. */
export const recordDecision = command(
  'decision:record',
  ({ scope, tx, now }, input: DecisionInput) => {
    found(findPlanVersion(scope, input.planId))
    insist(sameDecision(input, decisionsOf(scope, input.planId)))
    const decisionId = insertDecision(scope, tx, input, now)
    const { planId, body, effect, kenmerk } = input
    return {
      result: decisionId,
      events: [{ action: 'decision.recorded', planId, decisionId, body, effect, kenmerk }],
    }
  },
)
