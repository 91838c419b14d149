import { and, asc, eq, exists, gte, inArray, isNull, or, sql } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import type { Statement } from '~/domain/alignment/statement'
import type { StatableKind } from '~/domain/alignment/vocabulary'
import type { PlainDate } from '~/domain/dates'
import type { Role } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { TenantSlug } from '~/domain/tenancy/tenant'
import { db, type Tx } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { shares, statements } from '../schema'
import { mayRead } from './audience.server'
import { strategyOwnersAbove } from './region.server'

/** Divergences that persons state. Some are read across tenants: what others say about a municipality. */

/** What stands about the own plans: own statements, and those of who owns a strategy above them today. */
export function statementsAbout(scope: TenantScope): Statement[] {
  const speakers = [scope.tenant, ...strategyOwnersAbove(scope)]
  return db
    .select()
    .from(statements)
    .where(
      and(
        eq(statements.municipality, scope.tenant),
        inArray(statements.tenantId, speakers),
        isNull(statements.endedAt),
      ),
    )
    .orderBy(asc(statements.recordedAt), asc(statements.id))
    .all()
    .map((row) => ({
      kind: row.kind,
      by: row.tenantId,
      planId: row.planId,
      version: row.version,
      priorityId: row.localPriorityId,
      regional: {
        owner: row.subjectTenantId,
        planId: row.subjectPlanId,
        version: row.subjectVersion,
        priorityId: row.subjectPriorityId,
      },
      evidence: row.evidence,
      on: row.recordedOn,
    }))
}

/** The two priorities that statements of one kind are about, whatever the versions. */
export interface StatedPair {
  municipality: TenantSlug
  kind: StatableKind
  localItemId: string
  subjectTenantId: TenantSlug
  subjectPriorityId: string
}

/** A statement as a page tells of it, ended ones too. */
export interface ToldStatement {
  id: string
  by: TenantSlug
  role: Role | null
  evidence: string
  passagesHash: string
  on: PlainDate
  endedOn: PlainDate | null
  endReason: string | null
}

const role = sql<Role | null>`(select m.role from members m where m.tenant_id = ${statements.tenantId}
  and m.user_id = ${statements.recordedBy} order by m.started_at desc limit 1)`

/**
 * The statements of one kind about two priorities, oldest first: all about the own plan; about another's
 * plan only what was said of a version that this scope reads, or that it said itself.
 */
export function statementsOn(scope: TenantScope, pair: StatedPair): ToldStatement[] {
  const shared = exists(
    db
      .select({ version: shares.version })
      .from(shares)
      .where(
        and(
          eq(shares.tenantId, statements.municipality),
          eq(shares.planId, statements.planId),
          gte(shares.version, statements.version),
          mayRead(scope),
        ),
      ),
  )
  return db
    .select({
      id: statements.id,
      by: statements.tenantId,
      role,
      evidence: statements.evidence,
      passagesHash: statements.passagesHash,
      on: statements.recordedOn,
      endedOn: statements.endedOn,
      endReason: statements.endReason,
    })
    .from(statements)
    .where(
      and(
        eq(statements.municipality, pair.municipality),
        eq(statements.kind, pair.kind),
        eq(statements.localPriorityId, pair.localItemId),
        eq(statements.subjectTenantId, pair.subjectTenantId),
        eq(statements.subjectPriorityId, pair.subjectPriorityId),
        or(
          eq(statements.municipality, scope.tenant),
          eq(statements.tenantId, scope.tenant),
          // A municipality reads no divergences of another one.
          scope.kind === 'gemeente' ? sql`false` : shared,
        ),
      ),
    )
    .orderBy(asc(statements.recordedAt), asc(statements.id))
    .all()
}

/** An own statement that stands, or undefined. */
export const findStatement = (scope: TenantScope, id: string) =>
  db
    .select()
    .from(statements)
    .where(inTenant(scope, statements, eq(statements.id, id), isNull(statements.endedAt)))
    .get()

/** What is stated, with the words that it is about. */
export interface NewStatement {
  kind: StatableKind
  municipality: TenantSlug
  planId: string
  version: number
  localPriorityId: string
  regional: Statement['regional']
  evidence: string
  passagesHash: string
}

/** Adds an own statement and returns its id. */
export function insertStatement(
  scope: TenantScope,
  tx: Tx,
  { regional, ...stated }: NewStatement,
  now: Date,
): string {
  const id = randomUUID()
  tx.insert(statements)
    .values({
      tenantId: scope.tenant,
      id,
      ...stated,
      subjectTenantId: regional.owner,
      subjectPlanId: regional.planId,
      subjectVersion: regional.version,
      subjectPriorityId: regional.priorityId,
      recordedOn: scope.today,
      recordedAt: now.getTime(),
      recordedBy: scope.userId,
    })
    .run()
  return id
}

/** Ends an own statement; the row stays, as history. */
export function endStatement(
  scope: TenantScope,
  tx: Tx,
  { id, reason }: { id: string; reason: string },
  now: Date,
): void {
  tx.update(statements)
    .set({ endedAt: now.getTime(), endedOn: scope.today, endReason: reason })
    .where(inTenant(scope, statements, eq(statements.id, id), isNull(statements.endedAt)))
    .run()
}
