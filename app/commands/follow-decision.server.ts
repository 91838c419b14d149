import { insertVersion, setStatus } from 'db/queries/plan-writes.server'
import { copyLinks } from 'db/queries/links.server'
import { decisionsOf, findPlanVersion, listVersions } from 'db/queries/plans.server'
import type { AuditEvent } from '~/domain/audit/event'
import { statusAfter } from '~/domain/decisions/competence'
import type { PlanVersion } from '~/domain/plans/plan'
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
  return [
    { action: 'plan.written', planId: offered.id, version },
    { action: 'plan.status_changed', planId: offered.id, version, status },
    ...realign(writing, offered.id, version),
  ]
}

const adopted: readonly PlanStatus[] = ['vastgesteld', 'geamendeerd_vastgesteld']

/**
 * What an adopted version takes the place of: earlier versions of the same plan, and the plan that it
 * follows, once its own period has begun. Under geheimhouding nothing tells others of a successor.
 */
export function supersede(writing: Writing, plan: PlanVersion): AuditEvent[] {
  const { scope } = writing
  if (decisionsOf(scope, plan.id).some(({ secrecyGround }) => secrecyGround !== null)) return []
  const earlier = listVersions(scope, plan.id)
    .filter(({ version, status }) => version < plan.version && adopted.includes(status))
    .map(({ version }) => ({ id: plan.id, version }))
  const begun = plan.period.from <= scope.today
  const followed = plan.follows === null || !begun ? [] : listVersions(scope, plan.follows)
  const before = followed
    .filter(({ status }) => adopted.includes(status))
    .flatMap(({ version }) => (plan.follows === null ? [] : [{ id: plan.follows, version }]))
  return [...earlier, ...before].flatMap((one) => moveTo(writing, one, 'vervangen'))
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
  const events: AuditEvent[] = []
  if (next === 'geamendeerd_vastgesteld' && isFrozen(scope, plan)) {
    events.push(...amendedCopy(writing, plan))
    const copy = findPlanVersion(scope, plan.id)
    if (copy) events.push(...supersede(writing, copy))
  } else {
    if (next === 'ter_vaststelling' || next === 'vastgesteld')
      events.push(
        ...freezeAndOpen(writing, plan, next === 'ter_vaststelling' && secrecyGround === null),
      )
    events.push(...moveTo(writing, plan, next))
    if (adopted.includes(next)) events.push(...supersede(writing, plan))
  }
  if (plan.kind === 'strategie') realignRegion(`${scope.tenant}/${plan.id}`, scope.today)
  return events
}
