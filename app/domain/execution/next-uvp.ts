import { addDays, addYears, type Period, type PlainDate } from '../dates'
import type { PlanId, PlanVersion } from '../plans/plan'
import { validity } from '../plans/validity'
import type { DatedPlan } from '../plans/alarms'
import { allowed, refused, type Ruling } from '../ruling'

/** Two years where the IVP names no length, as agreed in De Copen. */
const usualYears = 2
const mostYears = 2

/** How many years a uitvoeringsplan of this IVP takes. */
export const uvpYearsOf = ({ uvpYears }: Pick<PlanVersion, 'uvpYears'>): number =>
  uvpYears ?? usualYears

/**
 * The days that an IVP covers, its extension included: a uitvoeringsplan goes on while the IVP does.
 * An extension without a known end counts to the end of the plan's own period.
 */
export function spanOf(
  { plan, decisions, successorAdoptedOn }: DatedPlan,
  today: PlainDate,
): Period {
  const { until, expected } = validity(plan, decisions, today, successorAdoptedOn)
  const { from, to } = plan.period
  return { from, to: [to, until ?? '', expected ?? ''].sort().at(-1) ?? to }
}

const overlaps = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to

/**
 * The period of the next uitvoeringsplan of an IVP: after the last one, as long as agreed, and no
 * longer than the IVP. Null when the IVP has no room left.
 * @param taken periods of all own uitvoeringsplannen
 */
export function nextUvpPeriod(
  span: Period,
  years: number,
  taken: readonly Period[],
): Period | null {
  const last = taken
    .filter((period) => overlaps(period, span))
    .map(({ to }) => to)
    .sort()
    .at(-1)
  const from = last === undefined ? span.from : addDays(last, 1)
  if (from > span.to) return null
  const full = addDays(addYears(from, years), -1)
  return { from, to: full < span.to ? full : span.to }
}

/** Another uitvoeringsplan, with its period. */
export type TakenPeriod = { title: string; period: Period }

/** Whether a uitvoeringsplan can have this period; names the field where it cannot. */
export function mayStartUvp(
  { from, to }: Period,
  span: Period,
  others: readonly TakenPeriod[],
): Ruling {
  if (to < from) return refused('periode', 'De laatste dag ligt voor de eerste dag.', 'to')
  if (from < span.from)
    return refused(
      'buiten_ivp',
      'Het uitvoeringsplan begint voor het IVP. Kies een latere dag.',
      'from',
    )
  if (to > span.to)
    return refused(
      'buiten_ivp',
      'Het uitvoeringsplan eindigt na het IVP. Kies een eerdere dag.',
      'to',
    )
  if (to >= addYears(from, mostYears))
    return refused(
      'te_lang',
      'Een uitvoeringsplan duurt één of twee jaar. Kies een eerdere dag.',
      'to',
    )
  const other = others.find(({ period }) => overlaps(period, { from, to }))
  if (other)
    return refused(
      'overlap',
      `In deze tijd geldt al ‘${other.title}’. Kies dagen die daar niet in vallen.`,
      'from',
    )
  return allowed
}

/** The id of a uitvoeringsplan of this period: `uvp-2027-2028`, or `uvp-2027`. */
export function uvpIdOf({ from, to }: Period): PlanId {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)]
  return first === last ? `uvp-${first}` : `uvp-${first}-${last}`
}

/**
 * The uitvoeringsplan from which the next one goes on: the last that ended before it begins.
 * @param uvps newest period first
 */
export const uvpBefore = <U extends { period: Period }>(
  uvps: readonly U[],
  from: PlainDate,
): U | undefined => uvps.find(({ period }) => period.to < from)

/**
 * The uitvoeringsplan that one works with on a day: the adopted one that runs, else the last adopted
 * one, else the newest draft.
 * @param uvps newest period first
 */
export function runningUvp<U extends { period: Period; adoptedVersion: number | null }>(
  uvps: readonly U[],
  today: PlainDate,
): U | undefined {
  const adopted = uvps.filter(({ adoptedVersion }) => adoptedVersion !== null)
  return (
    adopted.find(({ period }) => period.from <= today && today <= period.to) ??
    adopted.find(({ period }) => period.to < today) ??
    uvps[0]
  )
}
