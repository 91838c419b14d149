import { insertVersion, setStatus } from 'db/queries/plan-writes.server'
import { copyItemAnswers } from 'db/queries/item-answers.server'
import { copyLinks } from 'db/queries/links.server'
import { decisionsOf, findPlanVersion, listVersions } from 'db/queries/plans.server'
import type { AuditEvent } from '~/domain/audit/event'
import { statusAfter } from '~/domain/decisions/competence'
import type { PlanVersion } from '~/domain/plans/plan'
import { isInForceStatus, isSecret, takesOver } from '~/domain/plans/supersession'
import type { PlanStatus } from '~/domain/plans/vocabulary'
import type { Writing } from './command.server'
import { freezeAndOpen, isFrozen } from './freeze-version.server'
import { realign } from './realign.server'
import { realignRegion } from './realign-region.server'
import type { DecisionInput } from './record-decision.server'

/** The status of one version, with its trace. */
export function moveTo(
  { scope, tx }: Writing,
  { id: planId, version }: Pick<PlanVersion, 'id' | 'version'>,
  status: PlanStatus,
): AuditEvent[] {
  setStatus(scope, tx, planId, version, status)
  return [{ action: 'plan.status_changed', planId, version, status }]
}

/** A version that the raad changed: a copy of what was offered, in which the amendments are written. */
function amendedCopy(writing: Writing, offered: PlanVersion): AuditEvent[] {
  const { scope, tx, now } = writing
  const { owner: _owner, version: before, ...content } = offered
  const status = 'geamendeerd_vastgesteld'
  const version = insertVersion(scope, tx, { ...content, status }, now)
  copyLinks(scope, tx, { planId: offered.id, from: before, to: version })
  copyItemAnswers(scope, tx, { planId: offered.id, from: before, to: version })
  const copy = findPlanVersion(scope, offered.id, version)
  return [
    { action: 'plan.written', planId: offered.id, version },
    { action: 'plan.status_changed', planId: offered.id, version, status },
    ...realign(writing, offered.id, version),
    ...(copy ? supersede(writing, copy) : []),
  ]
}

/**
 * What an adopted version takes the place of: earlier versions of the same plan, and the plan that it
 * follows, once its own period has begun. Under geheimhouding nothing tells others of a successor.
 */
export function supersede(writing: Writing, plan: PlanVersion): AuditEvent[] {
  const { scope } = writing
  if (isSecret(decisionsOf(scope, plan.id))) return []
  const inForce = (planId: string) =>
    listVersions(scope, planId)
      .filter(({ status }) => isInForceStatus(status))
      .map(({ version }) => ({ id: planId, version }))
  const earlier = inForce(plan.id).filter(({ version }) => version < plan.version)
  const followed =
    plan.follows !== null && takesOver(plan, scope.today) ? inForce(plan.follows) : []
  return [...earlier, ...followed].flatMap((one) => moveTo(writing, one, 'vervangen'))
}

/** What becomes of the version that lay on the table. */
function followText(
  writing: Writing,
  plan: PlanVersion,
  { next, isClosed }: { next: PlanStatus; isClosed: boolean },
): AuditEvent[] {
  const { scope } = writing
  if (next === 'geamendeerd_vastgesteld' && isFrozen(scope, plan)) return amendedCopy(writing, plan)
  const isFixed = next === 'ter_vaststelling' || next === 'vastgesteld'
  return [
    ...(isFixed ? freezeAndOpen(writing, plan, next === 'ter_vaststelling' && !isClosed) : []),
    ...moveTo(writing, plan, next),
    ...(isInForceStatus(next) ? supersede(writing, { ...plan, status: next }) : []),
  ]
}

/**
 * What follows from a decision that was taken about a version. Offered and adopted text is frozen; one
 * that the raad amends while it is frozen goes on as a copy, so both can be compared.
 */
export function followDecision(
  writing: Writing,
  plan: PlanVersion,
  { status, effect, version, amendments = [], secrecyGround = null }: DecisionInput,
): AuditEvent[] {
  const { scope } = writing
  const changes = effect === 'wijzigen' && version ? 'vaststellen' : effect
  const next = statusAfter(changes, amendments.length > 0)
  if (status !== 'genomen' || next === null) return []
  const events = followText(writing, plan, { next, isClosed: secrecyGround !== null })
  if (plan.kind === 'strategie') realignRegion(`${scope.tenant}/${plan.id}`, scope.today)
  return events
}
