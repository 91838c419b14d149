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
import type { Contradiction } from '../../app/domain/alignment/contradiction'
import type { Path } from '../../app/domain/alignment/derived'
import type { LocalRef, Why } from '../../app/domain/alignment/finding'
import {
  cellStates,
  divergenceKinds,
  positionKinds,
  relations,
} from '../../app/domain/alignment/vocabulary'
import { decisionBodies } from '../../app/domain/decisions/decision'
import { levels } from '../../app/domain/plans/vocabulary'
import { flag, instant, plainDate, tenantId } from './columns'
import { goals, measures, planVersions, priorities, sharedVersions } from './plans'
import { tenants, users } from './tenancy'

/** The columns that name a priority in a frozen version of another tenant. */
const subject = () => ({
  subjectTenantId: text('subject_tenant_id').notNull(),
  subjectPlanId: text('subject_plan_id').notNull(),
  subjectVersion: integer('subject_version').notNull(),
  subjectPriorityId: text('subject_priority_id').notNull(),
})

/** What a tenant says about a regional priority: its own row, about another's frozen version. */
export const links = sqliteTable(
  'links',
  {
    tenantId: tenantId(),
    id: text('id').notNull(),
    planId: text('plan_id').notNull(),
    version: integer('version').notNull(),
    priorityId: text('priority_id'),
    goalId: text('goal_id'),
    /** An action stands in a version of the UVP, not of the IVP that the link belongs to. */
    uvpId: text('uvp_id'),
    uvpVersion: integer('uvp_version'),
    measureId: text('measure_id'),
    ...subject(),
    relation: text('relation', { enum: relations }).notNull(),
    note: text('note'),
    recordedOn: plainDate('recorded_on').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: text('recorded_by').references(() => users.id),
    endedAt: instant('ended_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.planId, t.version],
      foreignColumns: [planVersions.tenantId, planVersions.planId, planVersions.version],
    }),
    foreignKey({
      columns: [t.tenantId, t.planId, t.version, t.priorityId],
      foreignColumns: [priorities.tenantId, priorities.planId, priorities.version, priorities.id],
    }),
    foreignKey({
      columns: [t.tenantId, t.planId, t.version, t.goalId],
      foreignColumns: [goals.tenantId, goals.planId, goals.version, goals.id],
    }),
    foreignKey({
      columns: [t.tenantId, t.uvpId, t.uvpVersion, t.measureId],
      foreignColumns: [measures.tenantId, measures.planId, measures.version, measures.id],
    }),
    foreignKey({
      columns: [t.subjectTenantId, t.subjectPlanId, t.subjectVersion],
      foreignColumns: [sharedVersions.tenantId, sharedVersions.planId, sharedVersions.version],
    }),
    foreignKey({
      columns: [t.subjectTenantId, t.subjectPlanId, t.subjectVersion, t.subjectPriorityId],
      foreignColumns: [priorities.tenantId, priorities.planId, priorities.version, priorities.id],
    }),
    index('links_version').on(t.tenantId, t.planId, t.version).where(isNull(t.endedAt)),
  ],
)

/** What the engine found for one regional priority in one plan version; made again on events. */
export const cells = sqliteTable(
  'cells',
  {
    tenantId: tenantId(),
    planId: text('plan_id').notNull(),
    version: integer('version').notNull(),
    ...subject(),
    state: text('state', { enum: cellStates }).notNull(),
    relation: text('relation', { enum: relations }),
    derived: flag('derived').notNull(),
    certain: flag('certain').notNull(),
    conflict: text('conflict', { mode: 'json' }).$type<Contradiction>(),
    path: text('path', { mode: 'json' }).$type<Path>(),
    depth: integer('depth').notNull(),
    nominal: flag('nominal').notNull(),
    level: text('level', { enum: levels }),
    localItems: text('local_items', { mode: 'json' }).$type<LocalRef[]>().notNull(),
  },
  (t) => [
    primaryKey({
      name: 'cells_pk',
      columns: [
        t.tenantId,
        t.planId,
        t.version,
        t.subjectTenantId,
        t.subjectPlanId,
        t.subjectVersion,
        t.subjectPriorityId,
      ],
    }),
    foreignKey({
      columns: [t.tenantId, t.planId, t.version],
      foreignColumns: [planVersions.tenantId, planVersions.planId, planVersions.version],
    }),
    foreignKey({
      columns: [t.subjectTenantId, t.subjectPlanId, t.subjectVersion],
      foreignColumns: [sharedVersions.tenantId, sharedVersions.planId, sharedVersions.version],
    }),
  ],
)

/** A divergence with a life of its own: its number, motivation and history outlive recomputing. */
export const divergences = sqliteTable(
  'divergences',
  {
    tenantId: tenantId().references(() => tenants.slug),
    id: text('id').notNull(),
    identity: text('identity').notNull(),
    kind: text('kind', { enum: divergenceKinds }).notNull(),
    subjectTenantId: text('subject_tenant_id').references(() => tenants.slug),
    subjectPriorityId: text('subject_priority_id'),
    localItemId: text('local_item_id'),
    discriminator: text('discriminator'),
    since: plainDate('since').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('divergences_identity').on(t.tenantId, t.identity),
  ],
)

/** A divergence as it stands in one plan version: why, between which passages. */
export const findings = sqliteTable(
  'findings',
  {
    tenantId: tenantId(),
    planId: text('plan_id').notNull(),
    version: integer('version').notNull(),
    divergenceId: text('divergence_id').notNull(),
    subjectTenantId: text('subject_tenant_id'),
    subjectPlanId: text('subject_plan_id'),
    subjectVersion: integer('subject_version'),
    why: text('why', { mode: 'json' }).$type<Why>().notNull(),
    /** SHA-256 over both passages: a motivation given for other words reads "te bevestigen". */
    passagesHash: text('passages_hash').notNull(),
    since: plainDate('since').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.planId, t.version, t.divergenceId] }),
    foreignKey({
      columns: [t.tenantId, t.planId, t.version],
      foreignColumns: [planVersions.tenantId, planVersions.planId, planVersions.version],
    }),
    foreignKey({
      columns: [t.tenantId, t.divergenceId],
      foreignColumns: [divergences.tenantId, divergences.id],
    }),
    foreignKey({
      columns: [t.subjectTenantId, t.subjectPlanId, t.subjectVersion],
      foreignColumns: [sharedVersions.tenantId, sharedVersions.planId, sharedVersions.version],
    }),
    index('findings_divergence').on(t.tenantId, t.divergenceId),
  ],
)

/** The municipality's own answer to a divergence. The newest row counts; older ones are history. */
export const positions = sqliteTable(
  'positions',
  {
    tenantId: tenantId(),
    id: text('id').notNull(),
    divergenceId: text('divergence_id').notNull(),
    kind: text('kind', { enum: positionKinds }).notNull(),
    reason: text('reason').notNull(),
    motivation: text('motivation').notNull(),
    body: text('body', { enum: decisionBodies }),
    decidedOn: plainDate('decided_on'),
    kenmerk: text('kenmerk'),
    reviewOn: plainDate('review_on'),
    status: text('status', { enum: ['concept', 'vastgelegd'] }).notNull(),
    passagesHash: text('passages_hash').notNull(),
    recordedOn: plainDate('recorded_on').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: text('recorded_by').references(() => users.id),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.divergenceId],
      foreignColumns: [divergences.tenantId, divergences.id],
    }),
    index('positions_divergence').on(t.tenantId, t.divergenceId, t.recordedAt),
  ],
)
