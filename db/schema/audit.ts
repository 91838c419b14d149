import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { instant } from './columns'

/**
 * What happened, in order, never changed (triggers refuse it) and chained by hash. It has no foreign
 * keys, so that history outlives its subject.
 */
export const auditLog = sqliteTable(
  'audit_log',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    tenantId: text('tenant_id').notNull(),
    at: instant('at').notNull(),
    actorTenantId: text('actor_tenant_id').notNull(),
    actorUserId: text('actor_user_id'),
    actorRole: text('actor_role').notNull(),
    action: text('action').notNull(),
    event: text('event').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull().unique(),
  },
  (t) => [index('audit_log_tenant').on(t.tenantId, t.seq)],
)
