import { foreignKey, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { decisionBodies } from '../../app/domain/decisions/decision'
import { itemKinds, planKinds } from '../../app/domain/plans/vocabulary'
import type { RichText } from '../../app/domain/texts/rich-text'
import { flag, instant, revision, tenantId } from './columns'
import { plans, planVersions } from './plans'
import { tenants, users } from './tenancy'

/**
 * What a part of a draft said before a save or a removal: the ground for merging two people's words,
 * for going back to the text before, and for putting a removed part back.
 */
export const planEdits = sqliteTable(
  'plan_edits',
  {
    tenantId: tenantId(),
    planId: text('plan_id').notNull(),
    version: integer('version').notNull(),
    kind: text('kind', { enum: itemKinds }).notNull(),
    itemId: text('item_id').notNull(),
    /** The revision that these fields had. */
    revision: integer('revision').notNull(),
    fields: text('fields', { mode: 'json' }).$type<unknown>().notNull(),
    removed: flag('removed').notNull(),
    at: instant('at').notNull(),
    by: text('by').references(() => users.id),
  },
  (t) => [
    primaryKey({
      name: 'plan_edits_pk',
      columns: [t.tenantId, t.planId, t.version, t.kind, t.itemId, t.revision],
    }),
    foreignKey({
      columns: [t.tenantId, t.planId, t.version],
      foreignColumns: [planVersions.tenantId, planVersions.planId, planVersions.version],
    }),
  ],
)

/** Points of attention that somebody put aside, with why. They do not come back. */
export const lintDismissals = sqliteTable(
  'lint_dismissals',
  {
    tenantId: tenantId(),
    planId: text('plan_id').notNull(),
    rule: text('rule').notNull(),
    /** Kind and lineage of the part, `doel.jeugd-hulp`; `plan` for the plan as a whole. */
    itemId: text('item_id').notNull(),
    reason: text('reason').notNull(),
    at: instant('at').notNull(),
    by: text('by').references(() => users.id),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.planId, t.rule, t.itemId] }),
    foreignKey({ columns: [t.tenantId, t.planId], foreignColumns: [plans.tenantId, plans.id] }),
  ],
)

/** Which body decides on which kind of plan, where a municipality chose otherwise than the law. */
export const decidingBodies = sqliteTable(
  'deciding_bodies',
  {
    tenantId: tenantId().references(() => tenants.slug),
    kind: text('kind', { enum: planKinds }).notNull(),
    body: text('body', { enum: decisionBodies }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.kind] })],
)

/** Own words in a raadsvoorstel or another paper; what is not here is filled in by the portal. */
export const paperTexts = sqliteTable(
  'paper_texts',
  {
    tenantId: tenantId(),
    planId: text('plan_id').notNull(),
    paper: text('paper').notNull(),
    section: text('section').notNull(),
    body: text('body', { mode: 'json' }).$type<RichText>().notNull(),
    revision: revision(),
    updatedAt: instant('updated_at').notNull(),
    updatedBy: text('updated_by').references(() => users.id),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.planId, t.paper, t.section] }),
    foreignKey({ columns: [t.tenantId, t.planId], foreignColumns: [plans.tenantId, plans.id] }),
    index('paper_texts_plan').on(t.tenantId, t.planId),
  ],
)
