import { and, asc, eq, exists, isNull, or, sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { randomUUID } from 'node:crypto'
import type { DiscussionForm } from '~/domain/alignment/discussion'
import type { ReplyAnswer } from '~/domain/alignment/vocabulary'
import type { Role } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { TenantSlug } from '~/domain/tenancy/tenant'
import { db, type Tx } from '../client.server'
import { readsDiscussion } from '../divergence-rows.server'
import { inTenant } from '../in-tenant.server'
import {
  comments,
  discussions,
  divergenceReplies,
  findings,
  positions,
  shares,
  tenants,
} from '../schema'
import { mayRead } from './audience.server'

/**
 * What others and the municipality itself say about a divergence: replies of the municipality, what the
 * driehoek agreed, remarks of police and OM. Reads across tenants by name, on what was shared.
 */

const roleIn = (tenant: SQLiteColumn, user: SQLiteColumn): SQL<Role | null> =>
  sql<Role | null>`(select m.role from members m where m.tenant_id = ${tenant}
    and m.user_id = ${user} order by m.started_at desc limit 1)`

/** Own, or of a municipality that shared a version in which the divergence stands or stood. */
const readsDivergence = (scope: TenantScope, owner: SQLiteColumn, id: SQLiteColumn) =>
  or(
    eq(owner, scope.tenant),
    // A municipality reads no divergences of another one.
    scope.kind === 'gemeente'
      ? sql`false`
      : exists(
          db
            .select({ version: findings.version })
            .from(findings)
            .innerJoin(
              shares,
              and(
                eq(shares.tenantId, findings.tenantId),
                eq(shares.planId, findings.planId),
                eq(shares.version, findings.version),
              ),
            )
            .where(
              and(eq(findings.tenantId, owner), eq(findings.divergenceId, id), mayRead(scope)),
            ),
        ),
  )

/** What the municipality said to the signal, oldest first. */
export const repliesAbout = (scope: TenantScope, owner: TenantSlug, divergenceId: string) =>
  db
    .select({
      id: divergenceReplies.id,
      answer: divergenceReplies.answer,
      evidence: divergenceReplies.evidence,
      on: divergenceReplies.recordedOn,
      role: roleIn(divergenceReplies.tenantId, divergenceReplies.recordedBy),
    })
    .from(divergenceReplies)
    .where(
      and(
        eq(divergenceReplies.tenantId, owner),
        eq(divergenceReplies.divergenceId, divergenceId),
        readsDivergence(scope, divergenceReplies.tenantId, divergenceReplies.divergenceId),
      ),
    )
    .orderBy(asc(divergenceReplies.recordedAt), sql`divergence_replies.rowid`)
    .all()

/** The positions that the municipality recorded, oldest first; drafts are nobody else's business. */
export const positionsAbout = (scope: TenantScope, owner: TenantSlug, divergenceId: string) =>
  db
    .select({
      id: positions.id,
      kind: positions.kind,
      on: positions.recordedOn,
      role: roleIn(positions.tenantId, positions.recordedBy),
    })
    .from(positions)
    .where(
      and(
        eq(positions.tenantId, owner),
        eq(positions.divergenceId, divergenceId),
        eq(positions.status, 'vastgelegd'),
        readsDivergence(scope, positions.tenantId, positions.divergenceId),
      ),
    )
    .orderBy(asc(positions.recordedAt), sql`positions.rowid`)
    .all()

/** What the driehoek agreed on a divergence, oldest first; for the driehoek, its partners and the municipality. */
export const discussionsAbout = (scope: TenantScope, owner: TenantSlug, divergenceId: string) =>
  db
    .select({
      id: discussions.id,
      by: discussions.tenantId,
      version: discussions.subjectVersion,
      on: discussions.on,
      outcome: discussions.outcome,
      note: discussions.note,
      owner: discussions.owner,
      dueOn: discussions.dueOn,
      reviewOn: discussions.reviewOn,
    })
    .from(discussions)
    .where(
      and(
        eq(discussions.subjectTenantId, owner),
        eq(discussions.divergenceId, divergenceId),
        sql`exists (select 1 from discussions d where d.rowid = discussions.rowid
          and ${readsDiscussion(scope.tenant, scope.today)})`,
        readsDivergence(scope, discussions.subjectTenantId, discussions.divergenceId),
      ),
    )
    .orderBy(asc(discussions.on), asc(discussions.recordedAt), sql`discussions.rowid`)
    .all()

/** A remark that stands, as a page shows it. */
export interface ToldComment {
  id: string
  by: TenantSlug
  byName: string
  role: Role | null
  text: string
  on: string
  withdrawnOn: string | null
  priorityId: string | null
  divergenceId: string | null
  version: number
  own: boolean
}

/** Own remarks, remarks about oneself, and as a driehoek those of its own partners. */
const readsComment = (scope: TenantScope) =>
  or(
    eq(comments.tenantId, scope.tenant),
    eq(comments.subjectTenantId, scope.tenant),
    scope.kind === 'driehoek'
      ? and(
          sql`${comments.tenantId} in (select t.slug from tenants t
            join region_members g on g.body_id = t.body_id
            where g.tenant_id = ${scope.tenant} and g.from_on <= ${scope.today}
            and (g.until_on is null or g.until_on >= ${scope.today}))`,
          exists(
            db
              .select({ version: shares.version })
              .from(shares)
              .where(
                and(
                  eq(shares.tenantId, comments.subjectTenantId),
                  eq(shares.planId, comments.subjectPlanId),
                  eq(shares.version, comments.subjectVersion),
                  mayRead(scope),
                ),
              ),
          ),
        )
      : undefined,
  )

/** The remarks of police and OM about a plan of `owner`, oldest first; withdrawn ones too. */
export function commentsAbout(
  scope: TenantScope,
  owner: TenantSlug,
  planId: string,
): ToldComment[] {
  return db
    .select({
      id: comments.id,
      by: comments.tenantId,
      byName: tenants.name,
      role: roleIn(comments.tenantId, comments.recordedBy),
      text: comments.text,
      on: comments.recordedOn,
      withdrawnOn: comments.withdrawnOn,
      priorityId: comments.priorityId,
      divergenceId: comments.divergenceId,
      version: comments.subjectVersion,
    })
    .from(comments)
    .innerJoin(tenants, eq(tenants.slug, comments.tenantId))
    .where(
      and(
        eq(comments.subjectTenantId, owner),
        eq(comments.subjectPlanId, planId),
        readsComment(scope),
      ),
    )
    .orderBy(asc(comments.recordedAt), sql`comments.rowid`)
    .all()
    .map((row) => ({ ...row, own: row.by === scope.tenant }))
}

/** An own remark that stands, or undefined. */
export const findComment = (scope: TenantScope, id: string) =>
  db
    .select()
    .from(comments)
    .where(inTenant(scope, comments, eq(comments.id, id), isNull(comments.withdrawnOn)))
    .get()

/** Records what the own municipality says to a signal; earlier replies stay, as history. */
export function insertReply(
  scope: TenantScope,
  tx: Tx,
  reply: { divergenceId: string; answer: ReplyAnswer; evidence: string; passagesHash: string },
  now: Date,
): void {
  tx.insert(divergenceReplies)
    .values({
      tenantId: scope.tenant,
      id: randomUUID(),
      ...reply,
      recordedOn: scope.today,
      recordedAt: now.getTime(),
      recordedBy: scope.userId,
    })
    .run()
}

/** A divergence of a municipality, in the version of it that was shared. */
export interface AboutDivergence {
  owner: TenantSlug
  planId: string
  version: number
  divergenceId: string
}

/** Records what the own driehoek agreed on a divergence. */
export function insertDiscussion(
  scope: TenantScope,
  tx: Tx,
  about: AboutDivergence,
  { owner, ...agreed }: DiscussionForm,
  now: Date,
): void {
  tx.insert(discussions)
    .values({
      tenantId: scope.tenant,
      id: randomUUID(),
      subjectTenantId: about.owner,
      subjectPlanId: about.planId,
      subjectVersion: about.version,
      divergenceId: about.divergenceId,
      ...agreed,
      owner,
      recordedAt: now.getTime(),
      recordedBy: scope.userId,
    })
    .run()
}

/** A shared plan, a priority in it, or a divergence: what a remark is about. */
export interface CommentSubject {
  owner: TenantSlug
  planId: string
  version: number
  priorityId: string | null
  divergenceId: string | null
}

/** Records an own remark and returns its id. */
export function insertComment(
  scope: TenantScope,
  tx: Tx,
  { owner, planId, version, priorityId, divergenceId }: CommentSubject,
  text: string,
  now: Date,
): string {
  const id = randomUUID()
  tx.insert(comments)
    .values({
      tenantId: scope.tenant,
      id,
      subjectTenantId: owner,
      subjectPlanId: planId,
      subjectVersion: version,
      priorityId,
      divergenceId,
      text,
      recordedOn: scope.today,
      recordedAt: now.getTime(),
      recordedBy: scope.userId,
    })
    .run()
  return id
}

/** Takes an own remark back; that it was there stays told, its text does not. */
export function withdrawComment(scope: TenantScope, tx: Tx, id: string): void {
  tx.update(comments)
    .set({ withdrawnOn: scope.today })
    .where(inTenant(scope, comments, eq(comments.id, id), isNull(comments.withdrawnOn)))
    .run()
}
