import { decidingBody } from 'db/queries/deciding-bodies.server'
import { decisionsOf, findPlanVersion, listVersions } from 'db/queries/plans.server'
import { subjectOf } from '~/commands/record-decision.server'
import { found } from '~/commands/refusals'
import { isAboutText, mayDecide, onTheTable } from '~/domain/decisions/competence'
import {
  decisionEffects,
  type DecisionBody,
  type DecisionEffect,
} from '~/domain/decisions/decision'
import { bodyRecordedBy } from '~/domain/decisions/recorder'
import type { PlanId, PlanVersion } from '~/domain/plans/plan'
import { isInForceStatus } from '~/domain/plans/supersession'
import type { TenantScope } from '~/domain/tenancy/scope'

/** A decision that can be taken now, and the version that it is about. */
export type Choice = { effect: DecisionEffect; version: number }

/** The texts that a decision can be about: what lies on the table, what was adopted, else the newest. */
function textsOf(scope: TenantScope, planId: PlanId): { table?: PlanVersion; plan: PlanVersion } {
  const versions = listVersions(scope, planId)
  const read = (version: number | undefined) =>
    version === undefined ? undefined : findPlanVersion(scope, planId, version)
  const adopted = versions.find(({ status }) => isInForceStatus(status))
  const table = versions.find(
    ({ status, version }) =>
      onTheTable.includes(status) && (adopted === undefined || version > adopted.version),
  )
  return { table: read(table?.version), plan: found(read((adopted ?? versions[0])?.version)) }
}

/** The body for which this person records, and what it can decide about the plan as it stands. */
export function decisionChoices(
  scope: TenantScope,
  planId: PlanId,
): { body: DecisionBody | null; choices: Choice[]; plan: PlanVersion; seen: number } {
  const { table, plan } = textsOf(scope, planId)
  const body = bodyRecordedBy(scope.role, scope.kind)
  const decidesOn = decidingBody(scope, plan.kind)
  const choices =
    body === null
      ? []
      : decisionEffects.flatMap((effect): Choice[] => {
          const ofText = isAboutText(effect, table !== undefined) || effect === 'aanbieden'
          const about = ofText && table ? table : plan
          const subject = subjectOf(scope, about)
          return mayDecide(subject, { body, effect }, decidesOn, ofText).ok
            ? [{ effect, version: about.version }]
            : []
        })
  return { body, choices, plan: table ?? plan, seen: decisionsOf(scope, planId).length }
}
