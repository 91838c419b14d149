import { insertReport } from 'db/queries/execution.server'
import { maySayUnchanged, newestReport, type ReportPeriod } from '~/domain/execution/reporting'
import type { ItemId, PlanId } from '~/domain/plans/plan'
import { command } from './command.server'
import { realignIvpOf, reportableUvp } from './reportable-uvp.server'
import { found, insist } from './refusals'

type Unchanged = { planId: PlanId; period: ReportPeriod; measureIds: ItemId[] }

/**
 * Says of one or many measures that nothing changed in a period, dated today: all of them or none.
 * Each keeps the state of the report before. Returns how many.
 */
export const reportUnchanged = command('measure:report', (writing, input: Unchanged) => {
  const { scope, tx, now } = writing
  const { planId, period } = input
  const { plan, reports, periods } = reportableUvp(writing, planId)
  const measureIds = [...new Set(input.measureIds)]
  for (const measureId of measureIds) {
    found(plan.measures.find(({ id }) => id === measureId))
    const before = newestReport(reports, measureId)
    insist(maySayUnchanged(before, period, periods))
    const { state } = found(before)
    insertReport(scope, tx, { planId, measureId, period, state, text: '', unchanged: true }, now)
  }
  return {
    result: measureIds.length,
    events: [
      { action: 'measure.unchanged', planId, period, measureIds },
      ...realignIvpOf(writing, plan),
    ],
  }
})
