import type { Period } from '../dates'
import type { Measure } from '../plans/plan'
import { quartersOf, type Quarter } from './quarters'

/** One measure over the quarters of its plan. */
export type PlanningRow<M> = {
  measure: M
  /** For each quarter of the period, in order, whether the measure runs in it. */
  runs: boolean[]
  /** First and last quarter as planned; null when nobody planned it. */
  planned: { from: Quarter; to: Quarter } | null
  /** It began before the plan, or goes on after it. */
  before: boolean
  after: boolean
}

export type PlanningGrid<M> = { quarters: Quarter[]; rows: PlanningRow<M>[] }

type Planned = Pick<Measure, 'quarterFrom' | 'quarterTo'>

/** A measure with one of both quarters takes that one only. */
function plannedOf({ quarterFrom, quarterTo }: Planned): { from: Quarter; to: Quarter } | null {
  const from = quarterFrom ?? quarterTo
  const to = quarterTo ?? quarterFrom
  return from === null || to === null ? null : { from, to }
}

/** Measures against the quarters of a plan. */
export function planningGrid<M extends Planned>(
  period: Period,
  measures: readonly M[],
): PlanningGrid<M> {
  const quarters = quartersOf(period)
  const [first = ''] = quarters
  const last = quarters.at(-1) ?? ''
  return {
    quarters,
    rows: measures.map((measure) => {
      const planned = plannedOf(measure)
      return {
        measure,
        planned,
        runs: quarters.map((one) => planned !== null && planned.from <= one && one <= planned.to),
        before: planned !== null && planned.from < first,
        after: planned !== null && planned.to > last,
      }
    }),
  }
}
