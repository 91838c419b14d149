import { and, asc, eq, sql, type SQL } from 'drizzle-orm'
import type { Why } from '~/domain/alignment/finding'
import { holdsOn } from '~/domain/alignment/position'
import { isClosed, reviewOf, stateOf, toDiscuss, type Review } from '~/domain/alignment/state'
import type {
  DiscussionOutcome,
  DivergenceKind,
  DivergenceState,
  PositionKind,
  ReplyAnswer,
} from '~/domain/alignment/vocabulary'
import type { PlainDate } from '~/domain/dates'
import type { PlanId } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { TenantSlug } from '~/domain/tenancy/tenant'
import { db } from './client.server'
import { discussions, divergenceReplies, divergences, findings, positions } from './schema'

/** A recorded answer of a municipality to one of its divergences. */
export interface RecordedPosition {
  kind: PositionKind
  reason: string
  motivation: string
  body: string | null
  decidedOn: string | null
  kenmerk: string | null
  reviewOn: string | null
  recordedOn: string
  /** The words on either side changed since: the motivation stays and reads "te bevestigen". */
  toConfirm: boolean
}

/** What the municipality said to the signal itself. */
export interface RecordedReply {
  answer: ReplyAnswer
  evidence: string
  recordedOn: PlainDate
  /** The words on either side changed since. */
  toConfirm: boolean
}

/** What the driehoek agreed last. */
export interface RecordedDiscussion {
  on: PlainDate
  outcome: DiscussionOutcome
  note: string
  owner: string | null
  dueOn: PlainDate | null
  reviewOn: PlainDate | null
}

/** A divergence as it stands in one plan version. */
export interface DivergenceRow {
  id: string
  municipality: TenantSlug
  kind: DivergenceKind
  subjectTenantId: TenantSlug | null
  subjectPriorityId: string | null
  localItemId: string | null
  since: string
  planId: PlanId
  version: number
  why: Why
  position: RecordedPosition | null
  reply: RecordedReply | null
  discussion: RecordedDiscussion | null
  state: DivergenceState
  /** By decision or by changed text. */
  closed: boolean
  /** The driehoek has something to talk about. */
  toDiscuss: boolean
  /** The review date that brought it back. */
  review: Review | null
  /** With a position whose review date has not come. */
  explained: boolean
  /** Since when the text no longer makes the rule hold; null while it does. */
  goneOn: PlainDate | null
}

/** A row with the words that it rested on, and the days on which it held. */
export interface HeldDivergence extends DivergenceRow {
  passagesHash: string
  from: PlainDate
  until: PlainDate | null
}

/**
 * Which discussions a tenant reads, on `discussions d`: those of its own driehoek as that driehoek, about
 * itself as a municipality, and as a partner those of the driehoek in which it sits. A condition, as SQL.
 */
export const readsDiscussion = (tenant: SQL | string, on: SQL | string): SQL =>
  sql`(d.tenant_id = ${tenant} or d.subject_tenant_id = ${tenant} or d.tenant_id in (
    select g.tenant_id from tenants me
    join region_members g on g.body_id = me.body_id
    join tenants o on o.slug = g.tenant_id and o.kind = 'driehoek'
    where me.slug = ${tenant} and me.kind = 'partner'
    and g.from_on <= ${on} and (g.until_on is null or g.until_on >= ${on})))`

/** The newest discussion of a divergence that a tenant reads, held by a day: its id. */
export const newestDiscussion = (tenant: SQL | string, on: SQL | string): SQL =>
  sql`(select d.id from discussions d where d.subject_tenant_id = ${divergences.tenantId}
    and d.divergence_id = ${divergences.id} and d.on_day <= ${on} and ${readsDiscussion(tenant, on)}
    order by d.on_day desc, d.recorded_at desc, d.rowid desc limit 1)`

const newestPosition = (on: PlainDate): SQL =>
  sql`(select p.id from positions p where p.tenant_id = ${divergences.tenantId}
    and p.divergence_id = ${divergences.id} and p.status = 'vastgelegd' and p.recorded_on <= ${on}
    order by p.recorded_at desc, p.rowid desc limit 1)`

const newestReply = (on: PlainDate): SQL =>
  sql`(select r.id from divergence_replies r where r.tenant_id = ${divergences.tenantId}
    and r.divergence_id = ${divergences.id} and r.recorded_on <= ${on}
    order by r.recorded_at desc, r.rowid desc limit 1)`

const columns = {
  id: divergences.id,
  municipality: divergences.tenantId,
  kind: divergences.kind,
  subjectTenantId: divergences.subjectTenantId,
  subjectPriorityId: divergences.subjectPriorityId,
  localItemId: divergences.localItemId,
  since: divergences.since,
  planId: findings.planId,
  version: findings.version,
  why: findings.why,
  passagesHash: findings.passagesHash,
  from: findings.from,
  until: findings.until,
  position: {
    kind: positions.kind,
    reason: positions.reason,
    motivation: positions.motivation,
    body: positions.body,
    decidedOn: positions.decidedOn,
    kenmerk: positions.kenmerk,
    reviewOn: positions.reviewOn,
    recordedOn: positions.recordedOn,
    passagesHash: positions.passagesHash,
  },
  reply: {
    answer: divergenceReplies.answer,
    evidence: divergenceReplies.evidence,
    recordedOn: divergenceReplies.recordedOn,
    passagesHash: divergenceReplies.passagesHash,
  },
  discussion: {
    on: discussions.on,
    outcome: discussions.outcome,
    note: discussions.note,
    owner: discussions.owner,
    dueOn: discussions.dueOn,
    reviewOn: discussions.reviewOn,
  },
}

const select = (scope: TenantScope, where: SQL | undefined, on: PlainDate) =>
  db
    .select(columns)
    .from(findings)
    .innerJoin(
      divergences,
      and(eq(divergences.tenantId, findings.tenantId), eq(divergences.id, findings.divergenceId)),
    )
    .leftJoin(
      positions,
      and(eq(positions.tenantId, divergences.tenantId), eq(positions.id, newestPosition(on))),
    )
    .leftJoin(
      divergenceReplies,
      and(
        eq(divergenceReplies.tenantId, divergences.tenantId),
        eq(divergenceReplies.id, newestReply(on)),
      ),
    )
    .leftJoin(
      discussions,
      and(
        eq(discussions.subjectTenantId, divergences.tenantId),
        eq(discussions.divergenceId, divergences.id),
        eq(discussions.id, newestDiscussion(scope.tenant, on)),
      ),
    )
    .where(where)
    .orderBy(asc(divergences.id), asc(findings.version), asc(findings.from))
    .all()

type Selected = ReturnType<typeof select>[number]

const forOtherWords = <T extends { passagesHash: string }>(said: T | null, now: string) => {
  if (!said) return null
  const { passagesHash, ...rest } = said
  return { ...rest, toConfirm: passagesHash !== now }
}

/** Completes a row with what follows from it on a day. */
function standing(row: Selected, on: PlainDate): HeldDivergence {
  const position = forOtherWords(row.position, row.passagesHash)
  const reply = forOtherWords(row.reply, row.passagesHash)
  const life = { seen: true, reply, position, discussion: row.discussion }
  const state = stateOf(life, on)
  return {
    ...row,
    position,
    reply,
    state,
    closed: isClosed(state),
    toDiscuss: toDiscuss(life, on),
    review: reviewOf(life, on),
    explained: position !== null && holdsOn(position, on),
    goneOn: null,
  }
}

/**
 * Divergences as they stood in plan versions, by number and then oldest first. Callers establish the
 * right to read those versions: their own, or shared with them.
 */
export const divergenceRows = (
  scope: TenantScope,
  where: SQL | undefined,
  on: PlainDate,
): HeldDivergence[] => select(scope, where, on).map((row) => standing(row, on))

/** The same divergence once the text no longer shows it. */
export const asGone = (row: HeldDivergence, goneOn: PlainDate): HeldDivergence => {
  const state = stateOf({ ...row, seen: false }, goneOn)
  return { ...row, state, closed: isClosed(state), toDiscuss: false, review: null, goneOn }
}

/** What a page is given of a row: without the days and the hash that chose it. */
export const shownRow = ({
  passagesHash: _hash,
  from: _from,
  until: _until,
  ...row
}: HeldDivergence): DivergenceRow => row
