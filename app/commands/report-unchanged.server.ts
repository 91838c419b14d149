import { insertReport } from 'db/queries/execution.server'
import { maySayUnchanged, newestReport, type ReportPeriod } from '~/domain/execution/reporting'
import type { ItemId, PlanId } from '~/domain/plans/plan'
import { command } from './command.server'
import { found, insist, Refused } from './refusals'
import { realignIvpOf, reportableUvp, type ReportableUvp } from './reportable-uvp.server'

type Unchanged = { planId: PlanId; period: ReportPeriod; measureIds: ItemId[] }

/** What can be added; throws `Refused` where one of the measures cannot be said to be unchanged. */
function additions({ plan, reports, periods }: ReportableUvp, { period, measureIds }: Unchanged) {
  return [...new Set(measureIds)].flatMap((measureId) => {
    found(plan.measures.find(({ id }) => id === measureId))
    const before = newestReport(reports, measureId)
    const ruling = maySayUnchanged(before, period, periods)
    if (!ruling.ok && ruling.reason === 'staat_er_al') return []
    insist(ruling)
    return [{ measureId, state: found(before).state }]
  })
}

/**
 * Says of one or many measures that nothing changed in a period, dated today; each keeps the state of
 * the report before. A measure about which somebody reported in the meantime is left as it is. Returns
 * how many were added; throws `Refused` when that is none.
 */
export const reportUnchanged = command('measure:report', (writing, input: Unchanged) => {
  const { scope, tx, now } = writing
  const { planId, period } = input
  const uvp = reportableUvp(writing, planId)
  const added = additions(uvp, input)
  if (added.length === 0) throw new Refused('staat_er_al', 'Over deze periode is al iets gemeld.')
  for (const one of added)
    insertReport(scope, tx, { planId, ...one, period, text: '', unchanged: true }, now)
  return {
    result: added.length,
    events: [
      {
        action: 'measure.unchanged',
        planId,
        period,
        measureIds: added.map(({ measureId }) => measureId),
      },
      ...realignIvpOf(writing, uvp.plan),
    ],
  }
})
