import { foreignKey, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { visibilities } from '../../app/domain/plans/vocabulary'
import {
  momentForms,
  type Framework,
  type Party,
  type TemplateStep,
} from '../../app/domain/plans/traject'
import { imports } from './documents'
import { flag, instant, plainDate, revision, tenantId } from './columns'
import { tenants, users } from './tenancy'

/** The route from startnotitie to decision for one plan that is being made. */
export const trajects = sqliteTable(
  'trajects',
  {
    tenantId: tenantId().references(() => tenants.slug),
    planId: text('plan_id').notNull(),
    title: text('title').notNull(),
    /** Roles and names of the kernteam, one a line. */
    team: text('team', { mode: 'json' }).$type<string[]>().notNull().default([]),
    budget: text('budget'),
    frameworks: text('frameworks', { mode: 'json' }).$type<Framework[]>().notNull().default([]),
    parties: text('parties', { mode: 'json' }).$type<Party[]>().notNull().default([]),
    /** Who besides the own tenant may see the planning, and since when. */
    visibility: text('visibility', { enum: visibilities }).notNull().default('concept'),
    sharedOn: plainDate('shared_on'),
    revision: revision(),
    fictitious: flag('fictitious').notNull().default(false),
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
    parties: text('parties', { mode: 'json' }).$type<string[]>().notNull().default([]),
    note: text('note'),
    status: text('status', { enum: ['gepland', 'loopt', 'klaar'] }).notNull(),
    revision: revision(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.planId, t.nr] }),
    foreignKey({
      columns: [t.tenantId, t.planId],
      foreignColumns: [trajects.tenantId, trajects.planId],
    }),
  ],
)

const ofTraject = () => ({
  tenantId: tenantId(),
  planId: text('plan_id').notNull(),
  id: text('id').notNull(),
})

/** A document that belongs to a step: elsewhere by its address or kenmerk, or one that was read here. */
export const trajectDocuments = sqliteTable(
  'traject_documents',
  {
    ...ofTraject(),
    nr: integer('nr').notNull(),
    title: text('title').notNull(),
    url: text('url'),
    kenmerk: text('kenmerk'),
    importId: text('import_id'),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.planId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.planId, t.nr],
      foreignColumns: [trajectSteps.tenantId, trajectSteps.planId, trajectSteps.nr],
    }),
    foreignKey({
      columns: [t.tenantId, t.importId],
      foreignColumns: [imports.tenantId, imports.id],
    }),
  ],
)

/**
 * That a step was moved, from when to when, and why. Rows are added and never changed; only the number
 * follows the step when steps change places.
 */
export const trajectPostponements = sqliteTable(
  'traject_postponements',
  {
    ...ofTraject(),
    nr: integer('nr').notNull(),
    from: plainDate('from_day'),
    to: plainDate('to_day').notNull(),
    reason: text('reason').notNull(),
    on: plainDate('on_day').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: text('recorded_by').references(() => users.id),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.planId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.planId, t.nr],
      foreignColumns: [trajectSteps.tenantId, trajectSteps.planId, trajectSteps.nr],
    }),
  ],
)

/** An informatieavond or another moment: what was asked, what came back, what was done with it. */
export const participationMoments = sqliteTable(
  'participation_moments',
  {
    ...ofTraject(),
    nr: integer('nr'),
    on: plainDate('on_day').notNull(),
    form: text('form', { enum: momentForms }).notNull(),
    title: text('title').notNull(),
    withWhom: text('with_whom').notNull(),
    asked: text('asked').notNull(),
    returned: text('returned').notNull(),
    done: text('done').notNull(),
    revision: revision(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.planId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.planId],
      foreignColumns: [trajects.tenantId, trajects.planId],
    }),
  ],
)

/** Steps that a tenant starts each traject from. */
export const trajectTemplates = sqliteTable(
  'traject_templates',
  {
    tenantId: tenantId().references(() => tenants.slug),
    id: text('id').notNull(),
    title: text('title').notNull(),
    steps: text('steps', { mode: 'json' }).$type<TemplateStep[]>().notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] })],
)
