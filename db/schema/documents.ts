import { foreignKey, index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { instant, tenantId } from './columns'
import { plans } from './plans'
import { tenants, users } from './tenancy'

/**
 * A document that was read, with what was found in it. The file itself is not kept: it can name
 * people, and the facts with their passages are what the portal needs.
 */
export const imports = sqliteTable(
  'imports',
  {
    tenantId: tenantId().references(() => tenants.slug),
    id: text('id').notNull(),
    fileName: text('file_name').notNull(),
    title: text('title').notNull(),
    sha256: text('sha256').notNull(),
    found: text('found', { mode: 'json' }).$type<unknown>().notNull(),
    importedAt: instant('imported_at').notNull(),
    importedBy: text('imported_by').references(() => users.id),
    acceptedAt: instant('accepted_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('imports_sha256').on(t.tenantId, t.sha256),
  ],
)

/** A frame that a document refers to and that may become a link once a person says so. */
export const linkCandidates = sqliteTable(
  'link_candidates',
  {
    tenantId: tenantId(),
    id: text('id').notNull(),
    planId: text('plan_id').notNull(),
    name: text('name').notNull(),
    quote: text('quote').notNull(),
    subjectTenantId: text('subject_tenant_id'),
    subjectPlanId: text('subject_plan_id'),
    recordedAt: instant('recorded_at').notNull(),
    handledAt: instant('handled_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.planId], foreignColumns: [plans.tenantId, plans.id] }),
  ],
)
