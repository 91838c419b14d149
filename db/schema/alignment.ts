import {
  foreignKey,
  index,
  integer,
  primaryKey,
  real,
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
  itemAnswers,
  linkStates,
  relations,
  replyAnswers,
  statableKinds,
  discussionOutcomes,
} from '../../app/domain/alignment/vocabulary'
import { decisionBodies } from '../../app/domain/decisions/decision'
import { levels } from '../../app/domain/plans/vocabulary'
import { flag, instant, plainDate, tenantId } from './columns'
import { localKinds } from '../../app/domain/alignment/link'
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
    /** SHA-256 over both passages as they read when a person last said this; null: not kept then. */
    passagesHash: text('passages_hash'),
    /** `te_bevestigen`: the words on either side changed since. Kept up to date by aligning. */
    state: text('state', { enum: linkStates }).notNull().default('vastgelegd'),
    /** The own link to an earlier version of the strategy that this one carries on. */
    carriedFrom: text('carried_from'),
    /** How alike both versions of the regional passage are, 0 to 1; null where nobody measured. */
    carriedScore: real('carried_score'),
    /** Who looked at it after the person that recorded it. */
    confirmedBy: text('confirmed_by').references(() => users.id),
    confirmedAt: instant('confirmed_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.carriedFrom], foreignColumns: [t.tenantId, t.id] }),
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

/**
 * The days on which a computed row held: from the first, up to but not including the last; null holds
 * now. What held for no whole day leaves no row, so a day has one answer.
 */
const held = () => ({ from: plainDate('from_on').notNull(), until: plainDate('until_on') })

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
    /** A link that it rests on waits for a person to confirm it. */
    toConfirm: flag('to_confirm').notNull().default(false),
    ...held(),
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
        t.from,
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
    ...held(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.planId, t.version, t.divergenceId, t.from] }),
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

/** What a person found on one local item held against one strategy, when that is no link. */
export const itemAnswerRows = sqliteTable(
  'item_answers',
  {
    tenantId: tenantId(),
    id: text('id').notNull(),
    planId: text('plan_id').notNull(),
    version: integer('version').notNull(),
    itemKind: text('item_kind', { enum: localKinds }).notNull(),
    itemId: text('item_id').notNull(),
    strategyTenantId: text('strategy_tenant_id').notNull(),
    strategyPlanId: text('strategy_plan_id').notNull(),
    strategyVersion: integer('strategy_version').notNull(),
    answer: text('answer', { enum: itemAnswers }).notNull(),
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
      columns: [t.strategyTenantId, t.strategyPlanId, t.strategyVersion],
      foreignColumns: [sharedVersions.tenantId, sharedVersions.planId, sharedVersions.version],
    }),
    index('item_answers_version').on(t.tenantId, t.planId, t.version).where(isNull(t.endedAt)),
  ],
)

/** A suggestion that a person turned down: by lineage of both sides, so that it never comes back. */
export const rejectedSuggestions = sqliteTable(
  'rejected_suggestions',
  {
    tenantId: tenantId().references(() => tenants.slug),
    itemKind: text('item_kind', { enum: localKinds }).notNull(),
    itemId: text('item_id').notNull(),
    subjectTenantId: text('subject_tenant_id')
      .notNull()
      .references(() => tenants.slug),
    subjectPriorityId: text('subject_priority_id').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: text('recorded_by').references(() => users.id),
  },
  (t) => [
    primaryKey({
      name: 'rejected_suggestions_pk',
      columns: [t.tenantId, t.itemKind, t.itemId, t.subjectTenantId, t.subjectPriorityId],
    }),
  ],
)

/** A link whose regional side has no sure place in a newer version: the tray. */
export const linkReviews = sqliteTable(
  'link_reviews',
  {
    tenantId: tenantId(),
    linkId: text('link_id').notNull(),
    strategyTenantId: text('strategy_tenant_id').notNull(),
    strategyPlanId: text('strategy_plan_id').notNull(),
    strategyVersion: integer('strategy_version').notNull(),
    /** The priority that looks most like it; null where none does. */
    proposedPriorityId: text('proposed_priority_id'),
    score: real('score').notNull(),
    noticedOn: plainDate('noticed_on').notNull(),
    settledAt: instant('settled_at'),
    settledBy: text('settled_by').references(() => users.id),
  },
  (t) => [
    primaryKey({
      name: 'link_reviews_pk',
      columns: [t.tenantId, t.linkId, t.strategyTenantId, t.strategyPlanId, t.strategyVersion],
    }),
    foreignKey({ columns: [t.tenantId, t.linkId], foreignColumns: [links.tenantId, links.id] }),
    foreignKey({
      columns: [t.strategyTenantId, t.strategyPlanId, t.strategyVersion],
      foreignColumns: [sharedVersions.tenantId, sharedVersions.planId, sharedVersions.version],
    }),
  ],
)

/**
 * A divergence that a person states, with evidence: by the municipality about its own plan, or by the
 * owner of a strategy about a version that the municipality shared (a trigger holds that).
 */
export const statements = sqliteTable(
  'statements',
  {
    tenantId: tenantId().references(() => tenants.slug),
    id: text('id').notNull(),
    kind: text('kind', { enum: statableKinds }).notNull(),
    municipality: text('municipality').notNull(),
    planId: text('plan_id').notNull(),
    version: integer('version').notNull(),
    localPriorityId: text('local_priority_id').notNull(),
    ...subject(),
    evidence: text('evidence').notNull(),
    /** SHA-256 over both passages as they read then: over other words it reads "te bevestigen". */
    passagesHash: text('passages_hash').notNull(),
    recordedOn: plainDate('recorded_on').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: text('recorded_by').references(() => users.id),
    endedAt: instant('ended_at'),
    endedOn: plainDate('ended_on'),
    endReason: text('end_reason'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    // Not to the priority: it can leave a draft and come back, and the statement with it.
    foreignKey({
      columns: [t.municipality, t.planId, t.version],
      foreignColumns: [planVersions.tenantId, planVersions.planId, planVersions.version],
    }),
    foreignKey({
      columns: [t.subjectTenantId, t.subjectPlanId, t.subjectVersion],
      foreignColumns: [sharedVersions.tenantId, sharedVersions.planId, sharedVersions.version],
    }),
    index('statements_municipality').on(t.municipality, t.planId).where(isNull(t.endedAt)),
  ],
)

/** Right of reply: what the municipality says to a signal about it. The newest row counts. */
export const divergenceReplies = sqliteTable(
  'divergence_replies',
  {
    tenantId: tenantId(),
    id: text('id').notNull(),
    divergenceId: text('divergence_id').notNull(),
    answer: text('answer', { enum: replyAnswers }).notNull(),
    evidence: text('evidence').notNull(),
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
    index('divergence_replies_divergence').on(t.tenantId, t.divergenceId),
  ],
)

/** What another organisation says about a municipality's divergence, on a version shared with it. */
const aboutDivergence = () => ({
  subjectTenantId: text('subject_tenant_id').notNull(),
  subjectPlanId: text('subject_plan_id').notNull(),
  subjectVersion: integer('subject_version').notNull(),
})

/** A divergence that the driehoek talked about, with what it agreed beside the municipality's position. */
export const discussions = sqliteTable(
  'discussions',
  {
    tenantId: tenantId().references(() => tenants.slug),
    id: text('id').notNull(),
    ...aboutDivergence(),
    divergenceId: text('divergence_id').notNull(),
    on: plainDate('on_day').notNull(),
    outcome: text('outcome', { enum: discussionOutcomes }).notNull(),
    note: text('note').notNull(),
    owner: text('owner'),
    dueOn: plainDate('due_on'),
    reviewOn: plainDate('review_on'),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: text('recorded_by').references(() => users.id),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.subjectTenantId, t.subjectPlanId, t.subjectVersion],
      foreignColumns: [sharedVersions.tenantId, sharedVersions.planId, sharedVersions.version],
    }),
    foreignKey({
      columns: [t.subjectTenantId, t.divergenceId],
      foreignColumns: [divergences.tenantId, divergences.id],
    }),
    index('discussions_divergence').on(t.subjectTenantId, t.divergenceId),
  ],
)

/** A remark of the police or the OM on what a municipality shared; theirs, and marked so. */
export const comments = sqliteTable(
  'comments',
  {
    tenantId: tenantId().references(() => tenants.slug),
    id: text('id').notNull(),
    ...aboutDivergence(),
    /** The priority or divergence that it is about; both null: the plan as a whole. */
    priorityId: text('priority_id'),
    divergenceId: text('divergence_id'),
    text: text('text').notNull(),
    recordedOn: plainDate('recorded_on').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: text('recorded_by').references(() => users.id),
    withdrawnOn: plainDate('withdrawn_on'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.subjectTenantId, t.subjectPlanId, t.subjectVersion],
      foreignColumns: [sharedVersions.tenantId, sharedVersions.planId, sharedVersions.version],
    }),
    foreignKey({
      columns: [t.subjectTenantId, t.subjectPlanId, t.subjectVersion, t.priorityId],
      foreignColumns: [priorities.tenantId, priorities.planId, priorities.version, priorities.id],
    }),
    foreignKey({
      columns: [t.subjectTenantId, t.divergenceId],
      foreignColumns: [divergences.tenantId, divergences.id],
    }),
    index('comments_subject').on(t.subjectTenantId, t.subjectPlanId, t.subjectVersion),
  ],
)

/**
 * A concept of the veiligheidsthesaurus as the bureau wrote it, over the one that the portal brings. The
 * highest version of an id counts; each save is a next version of the whole.
 */
export const thesaurusConcepts = sqliteTable(
  'thesaurus_concepts',
  {
    tenantId: tenantId().references(() => tenants.slug),
    id: text('id').notNull(),
    version: integer('version').notNull(),
    preferred: text('preferred').notNull(),
    alternatives: text('alternatives', { mode: 'json' }).$type<string[]>().notNull(),
    theme: text('theme'),
    broader: text('broader'),
    removed: flag('removed').notNull().default(false),
    recordedOn: plainDate('recorded_on').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: text('recorded_by').references(() => users.id),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id, t.version] }),
    uniqueIndex('thesaurus_concepts_version').on(t.tenantId, t.version),
  ],
)
