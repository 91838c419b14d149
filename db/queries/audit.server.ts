import { desc, eq, lt } from 'drizzle-orm'
import { genesis, type ChainedRow } from '~/domain/audit/chain'
import { tenantSpokenAbout, withoutText, type AuditEvent } from '~/domain/audit/event'
import type { TenantScope } from '~/domain/tenancy/scope'
import { db, type Tx } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { rowHash } from '../row-hash.server'
import { auditLog, users } from '../schema'

function append(tx: Tx, row: Omit<ChainedRow, 'previousHash'>): void {
  const last = tx
    .select({ hash: auditLog.hash })
    .from(auditLog)
    .orderBy(desc(auditLog.seq))
    .limit(1)
    .get()
  const chained = { ...row, previousHash: last?.hash ?? genesis }
  tx.insert(auditLog)
    .values({ ...chained, hash: rowHash(chained) })
    .run()
}

/**
 * Writes events in the log of the actor's tenant and, without their text, in that of the tenant
 * spoken about.
 */
export function appendEvents(
  scope: TenantScope,
  tx: Tx,
  events: readonly AuditEvent[],
  now: Date,
): void {
  for (const event of events) {
    const row = {
      at: now.getTime(),
      actorTenantId: scope.tenant,
      actorUserId: scope.userId,
      actorRole: scope.role,
      action: event.action,
    }
    append(tx, { ...row, tenantId: scope.tenant, event: JSON.stringify(event) })
    const other = tenantSpokenAbout(event)
    if (other && other !== scope.tenant)
      append(tx, { ...row, tenantId: other, event: JSON.stringify(withoutText(event)) })
  }
}

/** The tenant's log, newest first, `limit` rows older than `before` (a seq). */
export function readLog(
  scope: TenantScope,
  limit: number,
  before: number = Number.MAX_SAFE_INTEGER,
) {
  return db
    .select({
      seq: auditLog.seq,
      at: auditLog.at,
      actorTenantId: auditLog.actorTenantId,
      actorRole: auditLog.actorRole,
      actorName: users.name,
      event: auditLog.event,
    })
    .from(auditLog)
    .leftJoin(users, eq(users.id, auditLog.actorUserId))
    .where(inTenant(scope, auditLog, lt(auditLog.seq, before)))
    .orderBy(desc(auditLog.seq))
    .limit(limit)
    .all()
    .map(({ event, ...row }) => ({ ...row, event: JSON.parse(event) as AuditEvent }))
}
