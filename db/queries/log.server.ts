import { and, asc, count, desc, eq, gte, lt, ne, type SQL } from 'drizzle-orm'
import type { AuditAction, AuditEvent } from '~/domain/audit/event'
import type { TenantScope } from '~/domain/tenancy/scope'
import { db } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { auditLog, tenants, users } from '../schema'

/** What part of the log is asked for; instants in milliseconds, `to` not included. */
export interface LogFilter {
  action?: AuditAction | undefined
  /** Id of a person of the own tenant, or `anderen` for acts of other tenants. */
  person?: string | undefined
  from?: number | undefined
  to?: number | undefined
}

const matching = (scope: TenantScope, { action, person, from, to }: LogFilter): SQL | undefined =>
  inTenant(
    scope,
    auditLog,
    action === undefined ? undefined : eq(auditLog.action, action),
    person === undefined
      ? undefined
      : person === 'anderen'
        ? ne(auditLog.actorTenantId, scope.tenant)
        : and(eq(auditLog.actorUserId, person), eq(auditLog.actorTenantId, scope.tenant)),
    from === undefined ? undefined : gte(auditLog.at, from),
    to === undefined ? undefined : lt(auditLog.at, to),
  )

/** How many rows of the tenant's log match. */
export function countLog(scope: TenantScope, filter: LogFilter): number {
  const row = db.select({ rows: count() }).from(auditLog).where(matching(scope, filter)).get()
  return row?.rows ?? 0
}

/**
 * The tenant's log, newest first. Of acts of other tenants it names the tenant and the role, never
 * the person.
 */
export function searchLog(scope: TenantScope, filter: LogFilter, limit: number, offset = 0) {
  return db
    .select({
      seq: auditLog.seq,
      at: auditLog.at,
      actorTenant: auditLog.actorTenantId,
      actorTenantName: tenants.name,
      actorRole: auditLog.actorRole,
      actorName: users.name,
      event: auditLog.event,
    })
    .from(auditLog)
    .leftJoin(tenants, eq(tenants.slug, auditLog.actorTenantId))
    .leftJoin(
      users,
      and(eq(users.id, auditLog.actorUserId), eq(auditLog.actorTenantId, scope.tenant)),
    )
    .where(matching(scope, filter))
    .orderBy(desc(auditLog.seq))
    .limit(limit)
    .offset(offset)
    .all()
    .map(({ event, ...row }) => ({ ...row, event: JSON.parse(event) as AuditEvent }))
}
export type LogRow = ReturnType<typeof searchLog>[number]

/** What the log can be filtered on: actions that occur, and people of the own tenant, by name. */
export function logChoices(scope: TenantScope) {
  const actions = db
    .selectDistinct({ action: auditLog.action })
    .from(auditLog)
    .where(inTenant(scope, auditLog))
    .orderBy(asc(auditLog.action))
    .all()
    .map(({ action }) => action as AuditAction)
  const people = db
    .selectDistinct({ id: users.id, name: users.name })
    .from(auditLog)
    .innerJoin(users, eq(users.id, auditLog.actorUserId))
    .where(inTenant(scope, auditLog, eq(auditLog.actorTenantId, scope.tenant)))
    .orderBy(asc(users.name))
    .all()
  return { actions, people }
}
