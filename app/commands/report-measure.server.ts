import { insertReport } from 'db/queries/execution.server'
import { mayReport, newestReport, type NewReport } from '~/domain/execution/reporting'
import type { ItemId, PlanId } from '~/domain/plans/plan'
import { command } from './command.server'
import { realignIvpOf, reportableUvp } from './reportable-uvp.server'
import { found, insist } from './refusals'

/** Adds how far one measure of an adopted uitvoeringsplan is. Earlier reports stay. */
export const reportMeasure = command(
  'measure:report',
  (
    writing,
    { planId, measureId, ...report }: NewReport & { planId: PlanId; measureId: ItemId },
  ) => {
    const { scope, tx, now } = writing
    const { plan, reports, periods } = reportableUvp(writing, planId)
    found(plan.measures.find(({ id }) => id === measureId))
    insist(mayReport(report, newestReport(reports, measureId), periods))
    insertReport(scope, tx, { planId, measureId, ...report, unchanged: false }, now)
    const { period, state } = report
    return {
      result: measureId,
      events: [
        { action: 'measure.reported', planId, measureId, period, state },
        ...realignIvpOf(writing, plan),
      ],
    }
  },
)
