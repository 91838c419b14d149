import {
  lackingReport,
  maySayUnchanged,
  newestReport,
  type Report,
  type ReportPeriod,
} from '~/domain/execution/reporting'
import type { Goal, Measure, PlanVersion, Priority } from '~/domain/plans/plan'
import type { ReportState } from '~/domain/plans/vocabulary'
import type { ExecutionQuery } from './filter'

/** A measure with how far it is. */
export type MeasureLine = {
  measure: Measure
  report: Report | null
  /** A report about the period of today is still to come. */
  lacking: boolean
  /** One can say of it that nothing changed. */
  repeatable: boolean
}

type Facts = {
  plan: Pick<PlanVersion, 'measures'>
  reports: readonly Report[]
  periods: readonly ReportPeriod[]
}

/** Every measure of a plan with its newest report. */
export function linesOf({ plan, reports, periods }: Facts): MeasureLine[] {
  const [period] = periods
  const lacking = new Set(
    period === undefined ? [] : lackingReport(plan.measures, reports, period).map(({ id }) => id),
  )
  return plan.measures.map((measure) => {
    const report = newestReport(reports, measure.id)
    return {
      measure,
      report,
      lacking: lacking.has(measure.id),
      repeatable: period !== undefined && maySayUnchanged(report, period, periods).ok,
    }
  })
}

type Filter = Pick<ExecutionQuery, 'prioriteit' | 'eigenaar' | 'stand'>

/** The lines that a filter leaves. */
export const filtered = (
  lines: readonly MeasureLine[],
  { prioriteit, eigenaar, stand }: Filter,
): MeasureLine[] =>
  lines.filter(
    ({ measure, report }) =>
      (prioriteit === undefined || measure.priorityId === prioriteit) &&
      (eigenaar === undefined || measure.owner === eigenaar) &&
      (stand === undefined || (report?.state ?? 'geen') === stand),
  )

/** The measures of one goal; `goal` is null for those of the priority as a whole. */
export type GoalGroup = { goal: Pick<Goal, 'id' | 'number' | 'text'> | null; lines: MeasureLine[] }
export type PriorityGroup = {
  /** Null for measures whose priority is not in the IVP. */
  priority: Pick<Priority, 'id' | 'number' | 'title' | 'level'> | null
  goals: GoalGroup[]
}

function goalGroups(priority: Priority, lines: readonly MeasureLine[]): GoalGroup[] {
  const of = (goalId: string | null) => lines.filter(({ measure }) => measure.goalId === goalId)
  const known = new Set<string | null>(priority.goals.map(({ id }) => id))
  const rest = lines.filter(({ measure }) => !known.has(measure.goalId))
  const groups = priority.goals.map((goal): GoalGroup => ({ goal, lines: of(goal.id) }))
  return rest.length === 0 ? groups : [...groups, { goal: null, lines: rest }]
}

/** Priority → goal → measures, in the order of the IVP; every measure stands in it once. */
export function byPriority(
  priorities: readonly Priority[],
  lines: readonly MeasureLine[],
): PriorityGroup[] {
  const groups = priorities.map((priority): PriorityGroup => ({
    priority,
    goals: goalGroups(
      priority,
      lines.filter(({ measure }) => measure.priorityId === priority.id),
    ),
  }))
  const known = new Set(priorities.map(({ id }) => id))
  const rest = lines.filter(({ measure }) => !known.has(measure.priorityId))
  return rest.length === 0
    ? groups
    : [...groups, { priority: null, goals: [{ goal: null, lines: rest }] }]
}

/** A filtered view leaves out what has no measures; the whole plan shows where none was planned. */
export const withMeasures = (groups: readonly PriorityGroup[]): PriorityGroup[] =>
  groups
    .map(({ priority, goals }) => ({
      priority,
      goals: goals.filter(({ lines }) => lines.length > 0),
    }))
    .filter(({ goals }) => goals.length > 0)

/** How many measures are in each state, in a fixed order; `null` for those without a report. */
export function counted(lines: readonly MeasureLine[]): [ReportState | null, number][] {
  const order = ['loopt', 'vertraagd', 'niet_gestart', 'klaar', 'gestopt', null] as const
  return order
    .map((state): [ReportState | null, number] => [
      state,
      lines.filter(({ report }) => (report?.state ?? null) === state).length,
    ])
    .filter(([, count]) => count > 0)
}
