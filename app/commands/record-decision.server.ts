import { decidingBody } from 'db/queries/deciding-bodies.server'
import { insertDecision } from 'db/queries/plan-writes.server'
import { decisionsOf, findPlanVersion, listVersions } from 'db/queries/plans.server'
import { mayDecide } from '~/domain/decisions/competence'
import type { Decision, DecisionFacts } from '~/domain/decisions/decision'
import { sameDecision } from '~/domain/decisions/same-decision'
import type { PlanId } from '~/domain/plans/plan'
import { command, type Writing, type Written } from './command.server'
import { followDecision } from './follow-decision.server'
import { found, insist } from './refusals'

export type DecisionInput = Decision & DecisionFacts & { planId: PlanId }

/**
 * Writes a decision, and what follows from it: the status of the version that lay on the table, and
 * what an adopted plan takes the place of. Validity follows from decisions alone.
 */
function record(writing: Writing, input: DecisionInput): Written<string> {
  const { scope, tx, now } = writing
  const { planId, body, effect, kenmerk } = input
  const plan = found(findPlanVersion(scope, planId, input.version ?? undefined))
  insist(sameDecision(input, decisionsOf(scope, planId)))
  if (input.status === 'genomen') insist(mayDecide(plan, input, decidingBody(scope, plan.kind)))
  const version = input.version ?? listVersions(scope, planId)[0]?.version ?? null
  const decisionId = insertDecision(scope, tx, { ...input, version }, now)
  return {
    result: decisionId,
    events: [
      { action: 'decision.recorded', planId, decisionId, body, effect, kenmerk },
      ...followDecision(writing, plan, input),
    ],
  }
}

/** What the driehoek or the region decided about its own strategy. */
export const recordDecision = command('decision:record', record)

/** What the college decided: that it offers a plan to the raad, or what it adopts itself. */
export const recordCollegeDecision = command(
  'decision:record-college',
  (writing, input: Omit<DecisionInput, 'body'>) => record(writing, { ...input, body: 'college' }),
)

/** What the raad decided. */
export const recordRaadDecision = command(
  'decision:record-raad',
  (writing, input: Omit<DecisionInput, 'body'>) => record(writing, { ...input, body: 'raad' }),
)
