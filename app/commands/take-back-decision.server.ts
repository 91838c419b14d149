import { decidingBody } from 'db/queries/deciding-bodies.server'
import { recordedEntries, setDecisionStatus } from 'db/queries/decision-dates.server'
import { endShares } from 'db/queries/plan-writes.server'
import {
  decisionsOf,
  findPlanVersion,
  listVersions,
  visibilityOfVersions,
} from 'db/queries/plans.server'
import { dayOf, now } from '~/clock.server'
import type { AuditEvent } from '~/domain/audit/event'
import { bodyRecordedBy } from '~/domain/decisions/recorder'
import { mayTakeBack, restored, statusBefore } from '~/domain/decisions/taking-back'
import type { PlanId, PlanVersion } from '~/domain/plans/plan'
import { isInForceStatus } from '~/domain/plans/supersession'
import type { Ruling } from '~/domain/ruling'
import type { TenantScope } from '~/domain/tenancy/scope'
import { command, type Writing } from './command.server'
import { moveTo } from './follow-decision.server'
import { freezeAndOpen } from './freeze-version.server'
import { realignRegion } from './realign-region.server'
import { Forbidden, found, insist } from './refusals'

type Asked = { planId: PlanId; decisionId: string }

/** The decision with what was decided before it, and the copy that its amendments made. */
function entryOf(scope: TenantScope, { planId, decisionId }: Asked) {
  const entries = recordedEntries(scope, planId).map(({ recordedAt, ...entry }) => ({
    ...entry,
    recordedOn: dayOf(recordedAt),
  }))
  const place = entries.findIndex(({ id }) => id === decisionId)
  const entry = found(entries[place])
  const copy = listVersions(scope, planId).find(
    ({ version, status }) =>
      entry.amendments.length > 0 &&
      entry.version !== null &&
      version > entry.version &&
      status === 'geamendeerd_vastgesteld',
  )
  return { entry, earlier: entries.slice(0, place), isLast: place === entries.length - 1, copy }
}

/** Whether this person can take this decision back now. */
export function canTakeBack(scope: TenantScope, asked: Asked): Ruling {
  const { entry, isLast, copy } = entryOf(scope, asked)
  return mayTakeBack({
    entry,
    isLast,
    isSettled: Boolean(copy?.frozenAt),
    userId: bodyRecordedBy(scope.role, scope.kind) === entry.body ? scope.userId : null,
    on: dayOf(now().getTime()),
  })
}

/** What made room for the adopted text stands in its place again. */
function putBack(writing: Writing, plan: PlanVersion): AuditEvent[] {
  const { scope } = writing
  const own = restored(listVersions(scope, plan.id), decisionsOf(scope, plan.id), plan.version)
  if (own) return moveTo(writing, { id: plan.id, version: own.version }, own.status)
  const { follows } = plan
  if (follows === null) return []
  const before = restored(listVersions(scope, follows), decisionsOf(scope, follows))
  return before ? moveTo(writing, { id: follows, version: before.version }, before.status) : []
}

/** An offer that was none: the text is no longer open to everybody. */
function closeOffer({ scope, tx }: Writing, { id: planId, version }: PlanVersion): AuditEvent[] {
  if (visibilityOfVersions(scope, planId).get(version) !== 'openbaar') return []
  endShares(scope, tx, planId, version, scope.today)
  return [{ action: 'plan.withdrawn', planId, version, visibility: 'openbaar' }]
}

/**
 * Takes back a decision that was recorded by mistake: it no longer counts, and the plan stands where it
 * stood. Text that was frozen stays frozen; a copy for amendments becomes the text on the table.
 */
export const takeBackDecision = command('plan:read', (writing, asked: Asked) => {
  const { scope, tx } = writing
  const { entry, earlier, copy } = entryOf(scope, asked)
  if (bodyRecordedBy(scope.role, scope.kind) !== entry.body) throw new Forbidden(entry.body)
  insist(canTakeBack(scope, asked))
  setDecisionStatus(scope, tx, entry.id, 'ingetrokken')
  const plan = found(findPlanVersion(scope, asked.planId, entry.version ?? undefined))
  const standing = { kind: plan.kind, decidesOn: decidingBody(scope, plan.kind) }
  const before = statusBefore(entry, earlier, standing)
  const wasAdopted = isInForceStatus(copy?.status ?? plan.status)
  const made = copy && findPlanVersion(scope, asked.planId, copy.version)
  const events: AuditEvent[] = [
    ...(before === null ? [] : moveTo(writing, plan, before)),
    ...(made
      ? [
          ...moveTo(writing, made, 'ter_vaststelling'),
          ...freezeAndOpen(writing, made, entry.secrecyGround === null),
        ]
      : []),
    ...(entry.effect === 'aanbieden' ? closeOffer(writing, plan) : []),
    ...(before !== null && wasAdopted ? putBack(writing, made ?? plan) : []),
  ]
  if (plan.kind === 'strategie') realignRegion(`${scope.tenant}/${plan.id}`, scope.today)
  return { result: entry.id, events: [{ action: 'decision.taken_back', ...asked }, ...events] }
})
