import { decidingBody } from 'db/queries/deciding-bodies.server'
import { insertDecision } from 'db/queries/plan-writes.server'
import { decisionsOf, findPlanVersion, listVersions } from 'db/queries/plans.server'
import { mayDecide, onTheTable, type Subject } from '~/domain/decisions/competence'
import type { Decision, DecisionFacts } from '~/domain/decisions/decision'
import { isUpToDate, mayRecord } from '~/domain/decisions/recording'
import { sameDecision } from '~/domain/decisions/same-decision'
import type { PlanId, PlanVersion } from '~/domain/plans/plan'
import { isAdopted } from '~/domain/plans/validity'
import type { TenantScope } from '~/domain/tenancy/scope'
import { command, type Writing, type Written } from './command.server'
import { followDecision } from './follow-decision.server'
import { found, insist } from './refusals'

export type DecisionInput = Decision &
  DecisionFacts & {
    planId: PlanId
    /** How many decisions stood there when the form was opened; left out where nobody filled one in. */
    seen?: number
  }

const tableEffects = ['aanbieden', 'vaststellen', 'aanhouden', 'verwerpen']

/**
 * The version that a decision is about when it names none: what lies on the table, or for a decision
 * about the validity of the plan the text that was adopted; else the newest.
 */
function versionMeant(scope: TenantScope, { planId, effect, version }: DecisionInput) {
  if (version) return version
  const versions = listVersions(scope, planId)
  const isMeant = ({ status }: Pick<PlanVersion, 'status'>): boolean =>
    tableEffects.includes(effect) ? onTheTable.includes(status) : isAdopted({ status }, [])
  return (versions.find(isMeant) ?? versions[0])?.version
}

/** Where the plan stands of which this is a version. */
export function subjectOf(
  scope: TenantScope,
  { id, kind, status, version }: Pick<PlanVersion, 'id' | 'kind' | 'status' | 'version'>,
): Subject {
  const others = listVersions(scope, id)
  const adopted = others.filter((other) => isAdopted(other, []))
  return {
    kind,
    status,
    adopted: adopted.length > 0 || isAdopted({ status }, decisionsOf(scope, id)),
    overtaken: adopted.some((other) => other.version > version),
  }
}

/**
 * Writes a decision, and what follows from it: the status of the version that lay on the table, and
 * what an adopted plan takes the place of. Validity follows from decisions alone. Of two people who
 * record at the same time the second is refused: the first changed what stands there.
 */
function record(writing: Writing, input: DecisionInput): Written<string> {
  const { scope, tx, now } = writing
  const { planId, body, effect, kenmerk } = input
  const plan = found(findPlanVersion(scope, planId, versionMeant(scope, input)))
  const recorded = decisionsOf(scope, planId)
  insist(isUpToDate(input.seen, recorded))
  insist(sameDecision(input, recorded))
  if (input.status === 'genomen') {
    const ofVersion = Boolean(input.version)
    insist(mayDecide(subjectOf(scope, plan), input, decidingBody(scope, plan.kind), ofVersion))
    insist(mayRecord({ decision: input, period: plan.period, recorded, today: scope.today }))
  }
  const { seen: _seen, ...row } = input
  const decisionId = insertDecision(scope, tx, { ...row, version: plan.version }, now)
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
