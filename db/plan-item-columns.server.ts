import type {
  FieldsOf,
  GoalFields,
  HeadFields,
  PriorityFields,
  SectionFields,
} from '~/domain/plans/editing/fields'
import { textFrom, withForm } from '~/domain/plans/editing/rich-words'
import type { ThemeId } from '~/domain/strategies/kernbeleid'
import type { goals, measures, planSections, planVersions, priorities } from './schema'

/** The rows of a plan as the fields that people write, and back. */

type Row<T extends { $inferSelect: unknown }> = T['$inferSelect']

export const headFields = (row: Row<typeof planVersions>): HeadFields => ({
  title: row.title,
  from: row.periodFrom,
  to: row.periodTo,
  basis: row.basis,
  uvpYears: row.uvpYears,
})

export const headColumnsOf = ({ title, from, to, basis, uvpYears }: HeadFields) => ({
  title,
  periodFrom: from,
  periodTo: to,
  basis,
  uvpYears,
})

export const sectionFields = (row: Row<typeof planSections>): SectionFields => ({
  kind: row.kind,
  field: row.field,
  title: row.title,
  body: row.body,
  sources: row.sources,
  conclusion: row.conclusion,
})

export const priorityFields = (row: Row<typeof priorities>, themes: ThemeId[]): PriorityFields => ({
  title: row.title,
  level: row.level,
  themes,
  why: textFrom(row.why, row.whyRich),
  approach: textFrom(row.approach, row.approachRich),
  origins: row.origins,
  partners: row.partners,
  policeEffort: row.policeEffort,
  omEffort: row.omEffort,
  budget: row.budget,
  taskField: row.taskField,
})

/** The columns of a priority; words and form of a text are written together, here only. */
export function priorityColumns({ themes: _themes, why, approach, ...row }: PriorityFields) {
  const [reason, way] = [withForm(why), withForm(approach)]
  return {
    ...row,
    why: reason.words,
    whyRich: reason.rich,
    approach: way.words,
    approachRich: way.rich,
  }
}

export const goalFields = (row: Row<typeof goals>): GoalFields => ({
  text: row.text,
  indicatorKey: row.indicatorKey,
  indicatorName: row.indicatorName,
  unit: row.unit,
  direction: row.direction,
  baseline: row.baseline,
  baselineYear: row.baselineYear,
  target: row.target,
  targetYear: row.targetYear,
  source: row.source,
})

export const measureFields = (row: Row<typeof measures>): FieldsOf['maatregel'] => ({
  title: row.title,
  priorityId: row.priorityId,
  goalId: row.goalId,
  instrument: row.instrument,
  result: row.result,
  owner: row.owner,
  partners: row.partners,
  means: row.means,
  budget: row.budget,
  planning: row.planning,
  quarterFrom: row.quarterFrom,
  quarterTo: row.quarterTo,
  originTenantId: row.originTenantId,
  originPlanId: row.originPlanId,
  originMeasureId: row.originMeasureId,
})
