import {
  foreignKey,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
} from 'drizzle-orm/sqlite-core'
import { decisionBodies, decisionEffects } from '../../app/domain/decisions/decision'
import {
  layers,
  levels,
  planKinds,
  planStatuses,
  successions,
  visibilities,
} from '../../app/domain/plans/vocabulary'
import { flag, instant, plainDate, tenantId } from './columns'
import { tenants, users } from './tenancy'

/** An IVP, UVP or strategy: the lineage, without text. */
export const plans = sqliteTable(
  'plans',
  {
    tenantId: tenantId().references(() => tenants.slug),
    id: text('id').notNull(),
    kind: text('kind', { enum: planKinds }).notNull(),
    layer: text('layer', { enum: layers }).notNull(),
    carriesOut: text('carries_out'),
    follows: text('follows'),
    fictitious: flag('fictitious').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.carriesOut], foreignColumns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.follows], foreignColumns: [t.tenantId, t.id] }),
  ],
)

export const planVersions = sqliteTable(
  'plan_versions',
  {
    tenantId: tenantId(),
    planId: text('plan_id').notNull(),
    version: integer('version').notNull(),
    title: text('title').notNull(),
    status: text('status', { enum: planStatuses }).notNull(),
    periodFrom: plainDate('period_from').notNull(),
    periodTo: plainDate('period_to').notNull(),
    basis: text('basis'),
    uvpYears: integer('uvp_years'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.planId, t.version] }),
    foreignKey({ columns: [t.tenantId, t.planId], foreignColumns: [plans.tenantId, plans.id] }),
  ],
)

/** The columns that place an item in its plan version; every item table starts with them. */
const inVersion = () => ({
  tenantId: tenantId(),
  planId: text('plan_id').notNull(),
  version: integer('version').notNull(),
  id: text('id').notNull(),
  position: integer('position').notNull(),
  number: text('number').notNull(),
})

export const priorities = sqliteTable(
  'priorities',
  {
    ...inVersion(),
    title: text('title').notNull(),
    level: text('level', { enum: levels }).notNull(),
    why: text('why').notNull(),
    approach: text('approach').notNull(),
    policeEffort: text('police_effort'),
    budget: text('budget'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.planId, t.version, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.planId, t.version],
      foreignColumns: [planVersions.tenantId, planVersions.planId, planVersions.version],
    }),
  ],
)

export const priorityThemes = sqliteTable(
  'priority_themes',
  {
    tenantId: tenantId(),
    planId: text('plan_id').notNull(),
    version: integer('version').notNull(),
    priorityId: text('priority_id').notNull(),
    theme: text('theme').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.planId, t.version, t.priorityId, t.theme] }),
    foreignKey({
      columns: [t.tenantId, t.planId, t.version, t.priorityId],
      foreignColumns: [priorities.tenantId, priorities.planId, priorities.version, priorities.id],
    }),
  ],
)

/** What became of the priorities of the plan before; `priorityId` is null for a dropped one. */
export const priorityPredecessors = sqliteTable(
  'priority_predecessors',
  {
    tenantId: tenantId(),
    planId: text('plan_id').notNull(),
    version: integer('version').notNull(),
    id: text('id').notNull(),
    priorityId: text('priority_id'),
    beforePlanId: text('before_plan_id').notNull(),
    beforePriorityId: text('before_priority_id'),
    succession: text('succession', { enum: successions }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.planId, t.version, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.planId, t.version, t.priorityId],
      foreignColumns: [priorities.tenantId, priorities.planId, priorities.version, priorities.id],
    }),
    foreignKey({
      columns: [t.tenantId, t.beforePlanId],
      foreignColumns: [plans.tenantId, plans.id],
    }),
  ],
)

export const goals = sqliteTable(
  'goals',
  {
    ...inVersion(),
    priorityId: text('priority_id').notNull(),
    text: text('text').notNull(),
    indicatorKey: text('indicator_key'),
    indicatorName: text('indicator_name'),
    unit: text('unit'),
    direction: text('direction', { enum: ['stijgt', 'daalt', 'blijft'] }),
    baseline: real('baseline'),
    baselineYear: integer('baseline_year'),
    target: real('target'),
    targetYear: integer('target_year'),
    source: text('source'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.planId, t.version, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.planId, t.version, t.priorityId],
      foreignColumns: [priorities.tenantId, priorities.planId, priorities.version, priorities.id],
    }),
  ],
)

/** Actions of a UVP; priority and goal are lineage ids of the IVP that the UVP carries out. */
export const measures = sqliteTable(
  'measures',
  {
    ...inVersion(),
    title: text('title').notNull(),
    priorityId: text('priority_id').notNull(),
    goalId: text('goal_id'),
    owner: text('owner'),
    partners: text('partners', { mode: 'json' }).$type<string[]>().notNull(),
    means: text('means'),
    planning: text('planning'),
    reportOn: plainDate('report_on'),
    reportText: text('report_text'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.planId, t.version, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.planId, t.version],
      foreignColumns: [planVersions.tenantId, planVersions.planId, planVersions.version],
    }),
  ],
)

export const decisions = sqliteTable(
  'decisions',
  {
    tenantId: tenantId(),
    id: text('id').notNull(),
    planId: text('plan_id').notNull(),
    body: text('body', { enum: decisionBodies }).notNull(),
    date: plainDate('date'),
    proposed: plainDate('proposed'),
    kenmerk: text('kenmerk'),
    status: text('status', { enum: ['voorgesteld', 'genomen', 'ingetrokken'] }).notNull(),
    effect: text('effect', { enum: decisionEffects }).notNull(),
    until: plainDate('until'),
    untilEvent: text('until_event', { enum: ['opvolger'] }),
    expected: plainDate('expected'),
    /** Literal words of the document that the decision was read from, where it was imported. */
    quote: text('quote'),
    fictitious: flag('fictitious').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: text('recorded_by').references(() => users.id),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.planId], foreignColumns: [plans.tenantId, plans.id] }),
    index('decisions_plan').on(t.tenantId, t.planId),
  ],
)

/** A frozen version. Others refer to this row and never to a draft; a trigger keeps it as it is. */
export const sharedVersions = sqliteTable(
  'shared_versions',
  {
    tenantId: tenantId(),
    planId: text('plan_id').notNull(),
    version: integer('version').notNull(),
    contentHash: text('content_hash').notNull(),
    frozenAt: instant('frozen_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.planId, t.version] }),
    foreignKey({
      columns: [t.tenantId, t.planId, t.version],
      foreignColumns: [planVersions.tenantId, planVersions.planId, planVersions.version],
    }),
  ],
)

/** Who may read a frozen version, from which day, until withdrawn. */
export const shares = sqliteTable(
  'shares',
  {
    tenantId: tenantId(),
    id: text('id').notNull(),
    planId: text('plan_id').notNull(),
    version: integer('version').notNull(),
    visibility: text('visibility', { enum: visibilities }).notNull(),
    from: plainDate('from_on').notNull(),
    until: plainDate('until_on'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.planId, t.version],
      foreignColumns: [sharedVersions.tenantId, sharedVersions.planId, sharedVersions.version],
    }),
    index('shares_version').on(t.tenantId, t.planId, t.version),
  ],
)
