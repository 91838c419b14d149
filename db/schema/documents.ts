import { foreignKey, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { instant, plainDate, tenantId } from './columns'
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

/** The route from startnotitie to decision for one plan that is being made. */
export const trajects = sqliteTable(
  'trajects',
  {
    tenantId: tenantId().references(() => tenants.slug),
    planId: text('plan_id').notNull(),
    title: text('title').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.planId] })],
)

export const trajectSteps = sqliteTable(
  'traject_steps',
  {
    tenantId: tenantId(),
    planId: text('plan_id').notNull(),
    nr: integer('nr').notNull(),
    title: text('title').notNull(),
    plannedFrom: plainDate('planned_from'),
    plannedTo: plainDate('planned_to'),
    /** As the document says it: "Eerste kwartaal 2023". */
    plannedWords: text('planned_words'),
    actual: plainDate('actual'),
    body: text('body'),
    status: text('status', { enum: ['gepland', 'loopt', 'klaar'] }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.planId, t.nr] }),
    foreignKey({
      columns: [t.tenantId, t.planId],
      foreignColumns: [trajects.tenantId, trajects.planId],
    }),
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
