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
  sectionKinds,
  successions,
  taskFields,
  visibilities,
  type Origin,
} from '../../app/domain/plans/vocabulary'
import type { Amendment } from '../../app/domain/decisions/decision'
import type { RichText } from '../../app/domain/texts/rich-text'
import { flag, instant, plainDate, revision, tenantId } from './columns'
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
    revision: revision(),
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
  revision: revision(),
})

const richText = (name: string) => text(name, { mode: 'json' }).$type<RichText>()
const names = (name: string) => text(name, { mode: 'json' }).$type<string[]>().notNull().default([])

/** A part of the running text of a plan: mission, look back, the analysis of one veiligheidsveld. */
export const planSections = sqliteTable(
  'plan_sections',
  {
    ...inVersion(),
    kind: text('kind', { enum: sectionKinds }).notNull(),
    /** The veiligheidsveld that an analysis is about. */
    field: text('field'),
    title: text('title').notNull(),
    body: richText('body').notNull(),
    sources: names('sources'),
    conclusion: richText('conclusion'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.planId, t.version, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.planId, t.version],
      foreignColumns: [planVersions.tenantId, planVersions.planId, planVersions.version],
    }),
  ],
)

export const priorities = sqliteTable(
  'priorities',
  {
    ...inVersion(),
    title: text('title').notNull(),
    level: text('level', { enum: levels }).notNull(),
    why: text('why').notNull(),
    approach: text('approach').notNull(),
    /** The same words with their form; null where they are plain paragraphs. */
    whyRich: richText('why_rich'),
    approachRich: richText('approach_rich'),
    origins: text('origins', { mode: 'json' }).$type<Origin[]>().notNull().default([]),
    partners: names('partners'),
    policeEffort: text('police_effort'),
    omEffort: text('om_effort'),
    budget: text('budget'),
    taskField: text('task_field', { enum: taskFields }),
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
    instrument: text('instrument'),
    result: text('result'),
    owner: text('owner'),
    partners: text('partners', { mode: 'json' }).$type<string[]>().notNull(),
    means: text('means'),
    budget: text('budget'),
    planning: text('planning'),
    /** First and last quarter, `2027-K1`. */
    quarterFrom: text('quarter_from'),
    quarterTo: text('quarter_to'),
    /** The unfinished measure of the UVP before that this one goes on with. */
    /** Whose measure it goes on with: null for one's own, else the municipality it was taken over from. */
    originTenantId: text('origin_tenant_id'),
    originPlanId: text('origin_plan_id'),
    originMeasureId: text('origin_measure_id'),
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
    /** The version that lay on the table; null for a decision about the plan as such. */
    version: integer('version'),
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
    votesFor: integer('votes_for'),
    votesAgainst: integer('votes_against'),
    voteNote: text('vote_note'),
    documentTitle: text('document_title'),
    documentUrl: text('document_url'),
    note: text('note'),
    /** Amendments that were adopted with the plan, in the words of the besluitenlijst. */
    amendments: text('amendments', { mode: 'json' }).$type<Amendment[]>().notNull().default([]),
    /** Ground of geheimhouding, where the offered text stays closed. */
    secrecyGround: text('secrecy_ground'),
    fictitious: flag('fictitious').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: text('recorded_by').references(() => users.id),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.planId], foreignColumns: [plans.tenantId, plans.id] }),
    foreignKey({
      columns: [t.tenantId, t.planId, t.version],
      foreignColumns: [planVersions.tenantId, planVersions.planId, planVersions.version],
    }),
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
