import { addDays, type PlainDate } from '../dates'
import type { Decision } from '../decisions/decision'
import type { TenantSlug } from '../tenancy/tenant'
import type { PlanVersion } from './plan'
import { coversDay, fourYearDate, validity, type Validity } from './validity'

export const alarmKinds = [
  'periode_eindigt',
  'vier_jaar',
  'verlenging_eindigt',
  'verwachte_datum_voorbij',
  'geen_geldig_plan',
  'strategie_zonder_opvolger',
  'grondslag_art_38',
  'consultatie_voor_raad',
] as const
export type AlarmKind = (typeof alarmKinds)[number]

type PlanFacts = { planId: string; title: string }

/** What a page needs to say the alarm in Dutch. */
export type AlarmWhy = {
  periode_eindigt: PlanFacts & { until: PlainDate }
  vier_jaar: {
    decidedOn: PlainDate | null
    kenmerk: string | null
    reason: 'geen_besluit' | 'datum_onbekend' | null
  }
  verlenging_eindigt: PlanFacts & { until: PlainDate | null; untilEvent: 'opvolger' | null }
  verwachte_datum_voorbij: PlanFacts & { expected: PlainDate }
  /** The first and last day without a plan; `to` null: no later plan is known. */
  geen_geldig_plan: {
    from: PlainDate
    to: PlainDate | null
    after: PlanFacts
    before: PlanFacts | null
  }
  strategie_zonder_opvolger: PlanFacts & { until: PlainDate }
  grondslag_art_38: PlanFacts & { basis: string }
  consultatie_voor_raad: { round: string; closes: PlainDate; raad: PlainDate | null }
}

/** A signaal, no legal advice. `on` is null where no day belongs to it. */
export type Alarm = {
  [K in AlarmKind]: {
    kind: K
    owner: TenantSlug
    on: PlainDate | null
    weight: 'signaal' | 'info'
    why: AlarmWhy[K]
    /** The legal source, where there is one. */
    basis: string | null
  }
}[AlarmKind]

/** One plan or strategy, in the version that counts, with its decisions. */
export type DatedPlan = {
  plan: PlanVersion
  decisions: readonly Decision[]
  successorAdoptedOn: PlainDate | null
}

export type AlarmInput = {
  owner: TenantSlug
  /** The owner's IVPs, or its strategies; earlier ones included. */
  plans: readonly DatedPlan[]
  today: PlainDate
  /** How many days ahead a date is worth a signaal. A raadsvoorstel takes about half a year. */
  noticeDays?: number
}

const politiewet38b = 'Politiewet 2012, artikel 38b lid 1'

type Valid = DatedPlan & { validity: Validity }

const factsOf = ({ plan }: DatedPlan): PlanFacts => ({ planId: plan.id, title: plan.title })

/** Names article 38 of the Politiewet and nowhere 38b, which is the one about the goals. */
export const namesArticle38 = (basis: string): boolean =>
  /\bart(?:ikel|\.)?\s*38\b(?!\s*b\b)/i.test(basis) && !/\b38\s*b\b/i.test(basis)

function endAlarm(one: Valid, all: readonly Valid[], input: Required<AlarmInput>): Alarm[] {
  const { owner, today, noticeDays } = input
  const { state, until, untilEvent, expected, overdue, extendedBy } = one.validity
  const base = { owner, weight: 'signaal' as const, basis: null }
  if (state !== 'geldig' && state !== 'verlengd') return []
  if (overdue && expected !== null) {
    const why = { ...factsOf(one), expected }
    return [{ ...base, kind: 'verwachte_datum_voorbij', on: expected, why }]
  }
  const soon = until === null || until <= addDays(today, noticeDays)
  const followed =
    until !== null &&
    all.some((other) => other !== one && coversDay(other.validity, addDays(until, 1)))
  if (!soon || followed) return []
  if (extendedBy && (until === null || until > one.plan.period.to)) {
    const why = { ...factsOf(one), until, untilEvent }
    return [{ ...base, kind: 'verlenging_eindigt', on: until, why }]
  }
  return until === null
    ? []
    : [{ ...base, kind: 'periode_eindigt', on: until, why: { ...factsOf(one), until } }]
}

const endsOn = ({ validity: { untilEvent, until } }: Valid): PlainDate =>
  untilEvent !== null || until === null ? '9999-12-31' : until

/** Stretches without a plan in force, between two plans or after the last one. */
function gapAlarms(all: readonly Valid[], { owner, today }: AlarmInput): Alarm[] {
  const adopted = all
    .filter((one) => one.validity.state !== 'niet_vastgesteld')
    .sort((a, b) => (a.validity.from < b.validity.from ? -1 : 1))
  const alarms: Alarm[] = []
  let reached: Valid | null = null
  for (const next of [...adopted, null]) {
    const end: PlainDate | null = reached && endsOn(reached)
    const gapFrom = end && end !== '9999-12-31' ? addDays(end, 1) : null
    const open = gapFrom !== null && (next ? next.validity.from > gapFrom : gapFrom <= today)
    if (reached && gapFrom && open) {
      alarms.push({
        kind: 'geen_geldig_plan',
        owner,
        on: gapFrom,
        weight: 'signaal',
        why: {
          from: gapFrom,
          to: next ? addDays(next.validity.from, -1) : null,
          after: factsOf(reached),
          before: next && factsOf(next),
        },
        basis: null,
      })
    }
    if (next && (!reached || endsOn(next) > endsOn(reached))) reached = next
  }
  return alarms
}

function fourYearAlarm(ivps: readonly Valid[], input: Required<AlarmInput>): Alarm[] {
  const { owner, today, noticeDays } = input
  if (!ivps.some((one) => one.validity.state !== 'niet_vastgesteld')) return []
  const { on, decision, reason } = fourYearDate(ivps.flatMap(({ decisions }) => decisions))
  if (on !== null && on > addDays(today, noticeDays)) return []
  const why = { decidedOn: decision?.date ?? null, kenmerk: decision?.kenmerk ?? null, reason }
  return [{ kind: 'vier_jaar', owner, on, weight: 'signaal', why, basis: politiewet38b }]
}

function basisAlarm(one: Valid, { owner }: AlarmInput): Alarm[] {
  const { basis, kind } = one.plan
  const over = ['verlopen', 'vervangen', 'ingetrokken'].includes(one.validity.state)
  if (kind !== 'ivp' || basis === null || over || !namesArticle38(basis)) return []
  const why = { ...factsOf(one), basis }
  return [{ kind: 'grondslag_art_38', owner, on: null, weight: 'info', why, basis: politiewet38b }]
}

function strategyGaps(all: readonly Valid[], { owner }: AlarmInput): Alarm[] {
  const last = all
    .filter((one) => one.validity.state !== 'niet_vastgesteld')
    .reduce<Valid | null>((best, one) => (best && endsOn(best) >= endsOn(one) ? best : one), null)
  const until = last?.validity.until
  if (!last || !until || last.validity.state !== 'verlopen') return []
  const why = { ...factsOf(last), until }
  return [
    {
      kind: 'strategie_zonder_opvolger',
      owner,
      on: addDays(until, 1),
      weight: 'signaal',
      why,
      basis: null,
    },
  ]
}

/**
 * The alarms of one owner: a municipality with its IVPs, or the driehoek or region with its
 * strategies. Sorted by day, those without a day last.
 */
export function alarms(given: AlarmInput): Alarm[] {
  const input = { noticeDays: 365, ...given }
  const all = input.plans.map((one) => ({
    ...one,
    validity: validity(one.plan, one.decisions, input.today, one.successorAdoptedOn),
  }))
  const ivps = all.filter(({ plan }) => plan.kind === 'ivp')
  const strategies = all.filter(({ plan }) => plan.kind === 'strategie')
  const found = [
    ...[ivps, strategies].flatMap((kind) => kind.flatMap((one) => endAlarm(one, kind, input))),
    ...gapAlarms(ivps, input),
    ...strategyGaps(strategies, input),
    ...fourYearAlarm(ivps, input),
    ...ivps.flatMap((one) => basisAlarm(one, input)),
  ]
  const day = ({ on }: Alarm) => on ?? '9999-12-31'
  return found.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
}
