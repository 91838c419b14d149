import type { PlainDate } from '../dates'
import { addYears } from '../dates'
import type { Decision } from '../decisions/decision'
import type { PlanVersion } from './plan'
import type { PlanStatus } from './vocabulary'

/**
 * Where a plan stands on a day. `verlengd`: past its own period, in an extension. `verlopen`: past
 * its last day. A plan that nobody adopted has no validity, whatever its period.
 */
export type ValidityState =
  'niet_vastgesteld' | 'komend' | 'geldig' | 'verlengd' | 'verlopen' | 'vervangen' | 'ingetrokken'

export type Validity = {
  from: PlainDate
  /**
   * Last day. For an extension that ends on an event: the day of the event, and until then the
   * expected date, or null where none was given.
   */
  until: PlainDate | null
  /** The event still to come that ends the extension; null when it happened or a date decides. */
  untilEvent: 'opvolger' | null
  expected: PlainDate | null
  /** The expected date has passed and the event has not: a signaal, the plan still holds. */
  overdue: boolean
  /** The decision that the validity rests on beyond the plan's own period. */
  extendedBy: Decision | null
  state: ValidityState
}

const adoptedStatuses: readonly PlanStatus[] = [
  'vastgesteld',
  'geamendeerd_vastgesteld',
  'vervangen',
  'ingetrokken',
]

/** A decision counts once it was taken, also when its date is not known. */
const taken = (decisions: readonly Decision[], ...effects: Decision['effect'][]): Decision[] =>
  decisions.filter(({ status, effect }) => status === 'genomen' && effects.includes(effect))

/** Whether the body that is competent adopted the plan. */
export const isAdopted = (
  plan: Pick<PlanVersion, 'status'>,
  decisions: readonly Decision[],
): boolean => adoptedStatuses.includes(plan.status) || taken(decisions, 'vaststellen').length > 0

const later = (a: PlainDate | null, b: PlainDate | null): PlainDate | null =>
  a === null ? b : b === null || a > b ? a : b

const when = ({ date, proposed }: Decision): PlainDate => date ?? proposed ?? ''
const reach = ({ until, expected }: Decision): PlainDate => until ?? expected ?? ''
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The extension decided last; of two of the same day the one that reaches further. */
function lastExtension(decisions: readonly Decision[]): Decision | null {
  const sorted = taken(decisions, 'verlengen').sort(
    (a, b) =>
      compare(when(b), when(a)) ||
      compare(reach(b), reach(a)) ||
      compare(b.kenmerk ?? '', a.kenmerk ?? ''),
  )
  return sorted[0] ?? null
}

type End = Pick<Validity, 'until' | 'untilEvent' | 'expected'>

function endOf(
  { period, status }: Pick<PlanVersion, 'period' | 'status'>,
  extension: Decision | null,
  successorAdoptedOn: PlainDate | null,
): End {
  const periodEnd = period.to
  if (!extension) return { until: periodEnd, untilEvent: null, expected: null }
  const { until, untilEvent, expected } = extension
  if (untilEvent === null) return { until: later(until, periodEnd), untilEvent: null, expected }
  if (successorAdoptedOn !== null) {
    return { until: later(successorAdoptedOn, periodEnd), untilEvent: null, expected }
  }
  const planned = expected === null ? null : later(expected, periodEnd)
  // A plan that was replaced has a successor, also when nobody recorded the day of its adoption.
  return { until: planned, untilEvent: status === 'vervangen' ? null : untilEvent, expected }
}

function stateOn(
  plan: Pick<PlanVersion, 'period' | 'status'>,
  decisions: readonly Decision[],
  end: End,
  today: PlainDate,
): ValidityState {
  if (!isAdopted(plan, decisions)) return 'niet_vastgesteld'
  const withdrawn = taken(decisions, 'intrekken')
  if (plan.status === 'ingetrokken' || withdrawn.some(({ date }) => !date || date <= today)) {
    return 'ingetrokken'
  }
  if (plan.status === 'vervangen') return 'vervangen'
  if (today < plan.period.from) return 'komend'
  if (today <= plan.period.to) return 'geldig'
  const open = end.untilEvent !== null || end.until === null
  return open || (end.until !== null && today <= end.until) ? 'verlengd' : 'verlopen'
}

/**
 * From when to when a plan holds. An extension ends on its date, or on its event: until the
 * successor is adopted (that day included) it holds, also past the expected date.
 * @param successorAdoptedOn day on which the plan that follows this one was adopted
 */
export function validity(
  plan: Pick<PlanVersion, 'period' | 'status'>,
  decisions: readonly Decision[],
  today: PlainDate,
  successorAdoptedOn: PlainDate | null = null,
): Validity {
  const extension = lastExtension(decisions)
  const end = endOf(plan, extension, successorAdoptedOn)
  const state = stateOn(plan, decisions, end, today)
  const withdrawnOn = taken(decisions, 'intrekken')[0]?.date ?? null
  const cut = withdrawnOn !== null && (end.until === null || withdrawnOn < end.until)
  return {
    from: plan.period.from,
    ...(cut ? { until: withdrawnOn, untilEvent: null, expected: end.expected } : end),
    overdue:
      state === 'verlengd' &&
      end.untilEvent !== null &&
      end.expected !== null &&
      end.expected < today,
    extendedBy: extension,
    state,
  }
}

/** Whether an adopted plan holds on a day; before its event an extension has no last day. */
export const coversDay = (of: Validity, day: PlainDate): boolean =>
  of.state !== 'niet_vastgesteld' &&
  of.from <= day &&
  (of.untilEvent !== null || of.until === null || day <= of.until)

export type FourYearDate = {
  on: PlainDate | null
  /** The decision from which the four years run. */
  decision: Decision | null
  /** Why there is no date; null when there is one. */
  reason: 'geen_besluit' | 'datum_onbekend' | null
  /** Decisions that count but whose date is not known, so that it can be asked for. */
  undated: Decision[]
}

/**
 * The raad sets the goals at least once in four years (Politiewet 2012 art. 38b lid 1): four years
 * after its last decision that adopts or changes them. Another date than the end of the plan, and
 * an extension does not move it.
 * @param decisions those of all plans of one municipality
 */
export function fourYearDate(decisions: readonly Decision[]): FourYearDate {
  const own = taken(decisions, 'vaststellen', 'wijzigen').filter(({ body }) => body === 'raad')
  const undated = own.filter(({ date }) => date === null)
  let last: { decision: Decision; date: PlainDate } | null = null
  for (const decision of own) {
    const { date } = decision
    if (date !== null && (!last || date > last.date)) last = { decision, date }
  }
  if (last) return { on: addYears(last.date, 4), decision: last.decision, reason: null, undated }
  const reason = undated.length > 0 ? 'datum_onbekend' : 'geen_besluit'
  return { on: null, decision: null, reason, undated }
}
