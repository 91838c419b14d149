import {
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import { isNull } from 'drizzle-orm'
import { instant, plainDate, revision, tenantId } from './columns'
import { measures, priorities, sharedVersions } from './plans'
import { tenants, users } from './tenancy'

/** A measure of a shared uitvoeringsplan that its municipality offers to the others as an example. */
export const goodPractices = sqliteTable(
  'good_practices',
  {
    tenantId: tenantId().references(() => tenants.slug),
    id: text('id').notNull(),
    planId: text('plan_id').notNull(),
    version: integer('version').notNull(),
    measureId: text('measure_id').notNull(),
    /** What worked, and for whom it may be of use. */
    lesson: text('lesson').notNull(),
    /** Whom colleagues can ask: a function or team, with a general address. */
    contact: text('contact').notNull(),
    sharedOn: plainDate('shared_on').notNull(),
    sharedAt: instant('shared_at').notNull(),
    sharedBy: text('shared_by').references(() => users.id),
    withdrawnOn: plainDate('withdrawn_on'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.planId, t.version],
      foreignColumns: [sharedVersions.tenantId, sharedVersions.planId, sharedVersions.version],
    }),
    foreignKey({
      columns: [t.tenantId, t.planId, t.version, t.measureId],
      foreignColumns: [measures.tenantId, measures.planId, measures.version, measures.id],
    }),
    uniqueIndex('good_practices_measure')
      .on(t.tenantId, t.planId, t.measureId)
      .where(isNull(t.withdrawnOn)),
  ],
)

/** A samenwerkingsverband on a theme: who takes part, who leads, from when until when, and how. */
export const partnerships = sqliteTable(
  'partnerships',
  {
    tenantId: tenantId().references(() => tenants.slug),
    id: text('id').notNull(),
    name: text('name').notNull(),
    theme: text('theme').notNull(),
    lead: text('lead').notNull(),
    parties: text('parties', { mode: 'json' }).$type<string[]>().notNull(),
    periodFrom: plainDate('period_from').notNull(),
    periodTo: plainDate('period_to'),
    approach: text('approach').notNull(),
    /** The day from which the members of the driehoek read it; null: own organisation only. */
    sharedOn: plainDate('shared_on'),
    endedOn: plainDate('ended_on'),
    revision: revision(),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: text('recorded_by').references(() => users.id),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] })],
)

/** An own priority or measure that a samenwerkingsverband, of one's own or of another, works on. */
export const partnershipItems = sqliteTable(
  'partnership_items',
  {
    tenantId: tenantId(),
    id: text('id').notNull(),
    partnershipTenantId: text('partnership_tenant_id').notNull(),
    partnershipId: text('partnership_id').notNull(),
    planId: text('plan_id').notNull(),
    version: integer('version').notNull(),
    priorityId: text('priority_id'),
    measureId: text('measure_id'),
    recordedOn: plainDate('recorded_on').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: text('recorded_by').references(() => users.id),
    endedAt: instant('ended_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.partnershipTenantId, t.partnershipId],
      foreignColumns: [partnerships.tenantId, partnerships.id],
    }),
    foreignKey({
      columns: [t.tenantId, t.planId, t.version, t.priorityId],
      foreignColumns: [priorities.tenantId, priorities.planId, priorities.version, priorities.id],
    }),
    foreignKey({
      columns: [t.tenantId, t.planId, t.version, t.measureId],
      foreignColumns: [measures.tenantId, measures.planId, measures.version, measures.id],
    }),
    index('partnership_items_partnership').on(t.partnershipTenantId, t.partnershipId),
  ],
)
