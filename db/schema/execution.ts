import { foreignKey, index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import {
  evaluationAnswers,
  evaluationOutcomes,
  reportStates,
} from '../../app/domain/plans/vocabulary'
import { flag, instant, plainDate, tenantId } from './columns'
import { plans } from './plans'
import { users } from './tenancy'

/**
 * How far a measure of a uitvoeringsplan is, per period. Rows are added and never changed: they go on
 * after the text of the plan is frozen. `measureId` is the lineage, the same in every version.
 */
export const measureReports = sqliteTable(
  'measure_reports',
  {
    tenantId: tenantId(),
    planId: text('plan_id').notNull(),
    id: text('id').notNull(),
    measureId: text('measure_id').notNull(),
    /** What the report is about: `2027-H1`, or a year. */
    period: text('period').notNull(),
    on: plainDate('on_day').notNull(),
    state: text('state', { enum: reportStates }).notNull(),
    text: text('text').notNull(),
    /** Said with one click: nothing changed since the report before. */
    unchanged: flag('unchanged').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: text('recorded_by').references(() => users.id),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.planId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.planId], foreignColumns: [plans.tenantId, plans.id] }),
    index('measure_reports_measure').on(t.tenantId, t.planId, t.measureId, t.recordedAt),
  ],
)

/** Halfway: is this goal still attainable, still relevant, what do we adjust? Rows are added only. */
export const goalEvaluations = sqliteTable(
  'goal_evaluations',
  {
    tenantId: tenantId(),
    planId: text('plan_id').notNull(),
    id: text('id').notNull(),
    goalId: text('goal_id').notNull(),
    on: plainDate('on_day').notNull(),
    attainable: text('attainable', { enum: evaluationAnswers }).notNull(),
    relevant: text('relevant', { enum: evaluationAnswers }).notNull(),
    outcome: text('outcome', { enum: evaluationOutcomes }).notNull(),
    text: text('text').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: text('recorded_by').references(() => users.id),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.planId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.planId], foreignColumns: [plans.tenantId, plans.id] }),
    index('goal_evaluations_goal').on(t.tenantId, t.planId, t.goalId, t.recordedAt),
  ],
)
