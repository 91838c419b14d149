import type { Alarm } from '~/domain/plans/alarms'
import type { PlainDate } from '~/domain/dates'
import type { Decision } from '~/domain/decisions/decision'
import {
  holdsNow,
  isDraft,
  type TimelineOwner,
  type ValidityBar,
  type ValidityTimeline,
} from '~/domain/plans/timeline'
import type { PlanKind } from '~/domain/plans/vocabulary'
import { longDate, periodText } from '~/ui/dates'
import { decisionBodyWord } from '~/ui/nl/decisions'
import { planStatusWord, visibilityInline } from '~/ui/nl/plans'
import { signalText } from '~/ui/nl/signals'
import type { TimelineRow } from '~/ui/patterns/Timeline'

/** What the page shows of a timeline: rows of the figure, signals in words, rows of the table. */

const shortKind: Record<PlanKind, string> = { ivp: 'IVP', uvp: 'UVP', strategie: 'Strategie' }

const shortTitle = ({ kind, owner, ...bar }: ValidityBar): string => {
  const name = kind !== 'strategie' ? shortKind[kind] : owner.kind === 'regio' ? 'RVS' : 'Strategie'
  return `${name} ${periodText(bar).length <= 9 ? periodText(bar) : bar.from.slice(0, 4)}`
}

export const lastDay = (bar: ValidityBar): PlainDate => bar.extendedTo ?? bar.to

/** Muted words after the last bar: what has not been shared. */
function remarkOf(bars: readonly ValidityBar[]): string | undefined {
  const plans = bars.filter(({ kind }) => kind !== 'uvp')
  if (plans.length === 0) return 'nog niets gedeeld'
  const ends = plans.filter((bar) => !isDraft(bar)).map(lastDay)
  const until = ends.sort().at(-1) ?? ''
  return plans.some((bar) => lastDay(bar) > until) ? undefined : 'nog geen vervolg gedeeld'
}

/** One row for each owner, also for who shared nothing yet. */
export function figureRows(
  owners: readonly TimelineOwner[],
  bars: readonly ValidityBar[],
): TimelineRow[] {
  return owners.map(({ slug, name }) => {
    const own = bars.filter(({ owner }) => owner.slug === slug)
    const remark = remarkOf(own)
    return {
      owner: { slug, name },
      bars: own.map((bar) => ({
        title: isDraft(bar) ? `concept ${shortTitle(bar)}` : shortTitle(bar),
        short: isDraft(bar) ? 'concept' : shortKind[bar.kind],
        from: bar.from,
        to: bar.to,
        extendedTo: bar.extendedTo,
        draft: isDraft(bar),
        below: bar.kind === 'uvp',
      })),
      decisions: own.flatMap(({ goals }) => goals ?? []),
      ...(remark ? { remark } : {}),
    }
  })
}

export interface SignalLine {
  owner: { slug: string; name: string }
  on: PlainDate | null
  text: string
  basis?: string
  onDecision: boolean
}

/** The law that a signal rests on, or the decision that extended the plan. */
function basisOf(alarm: Alarm, bars: readonly ValidityBar[]): { basis?: string } {
  if (alarm.basis) return { basis: alarm.basis }
  if (alarm.kind !== 'verlenging_eindigt' && alarm.kind !== 'verwachte_datum_voorbij') return {}
  const { planId } = alarm.why
  const by = bars.find((bar) => bar.owner.slug === alarm.owner && bar.planId === planId)?.extendedBy
  if (!by) return {}
  const words = [
    `Besluit ${decisionBodyWord[by.body].toLowerCase()}`,
    by.date ? longDate(by.date) : null,
    by.kenmerk,
  ]
  return { basis: words.filter((word) => word !== null).join(', ') }
}

/** The alarms in words, in the order of the timeline. */
export function signalLines(
  owners: readonly TimelineOwner[],
  { alarms, bars }: ValidityTimeline,
): SignalLine[] {
  return alarms.map((alarm) => ({
    owner: {
      slug: alarm.owner,
      name: owners.find(({ slug }) => slug === alarm.owner)?.name ?? alarm.owner,
    },
    on: alarm.on,
    text: signalText(alarm),
    ...basisOf(alarm, bars),
    onDecision: alarm.kind === 'vier_jaar',
  }))
}

/** `Vastgesteld`, `Verlengd`, or for a concept also who may read it. */
export function statusText(bar: ValidityBar): string {
  if (isDraft(bar)) {
    const { status, visibility } = bar
    return `${planStatusWord[status]}, ${visibilityInline(visibility)}`
  }
  return bar.state === 'verlengd' ? 'Verlengd' : planStatusWord[bar.status]
}

/**
 * The day on which most plans and strategies in force end, and how many those are. Uitvoeringsplannen
 * count where nothing else is shown.
 */
export function nextEnd(bars: readonly ValidityBar[], today: PlainDate) {
  const plans = bars.filter(({ kind }) => kind !== 'uvp')
  const holding = (plans.length > 0 ? plans : bars).filter(holdsNow)
  const counts = new Map<PlainDate, number>()
  for (const bar of holding)
    if (lastDay(bar) >= today) counts.set(lastDay(bar), (counts.get(lastDay(bar)) ?? 0) + 1)
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return first ? { on: first[0], count: first[1], total: holding.length } : null
}

export const sorts = ['wie', 'van', 'tot', 'besluit'] as const
export type SortBy = (typeof sorts)[number]

/** The table in another order; `wie` is the fixed order, never one by a number. */
export function sortedBars(
  bars: readonly ValidityBar[],
  by: SortBy,
  direction: 'op' | 'af',
): ValidityBar[] {
  const value: Record<Exclude<SortBy, 'wie'>, (bar: ValidityBar) => string> = {
    van: ({ from }) => from,
    tot: lastDay,
    besluit: ({ decision }) => decision?.date ?? '',
  }
  const sign = direction === 'op' ? 1 : -1
  if (by === 'wie') return direction === 'op' ? [...bars] : [...bars].reverse()
  return [...bars].sort((a, b) => sign * value[by](a).localeCompare(value[by](b)))
}

/** The query of this page with another order; empty choices are left out. */
export function addressOf(
  query: { wie?: string; soort?: string },
  order: { sorteer?: string; richting?: string },
): string {
  const chosen = Object.entries({ wie: query.wie, soort: query.soort, ...order })
  const search = new URLSearchParams(
    chosen.flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : [])),
  ).toString()
  return search ? `?${search}` : ''
}

/** A decision as the contract gives it, whoever reads it: without its id and its passage. */
const decisionJson = (decision: Decision) => {
  const { body, date, proposed, kenmerk, status, effect, until, untilEvent, expected } = decision
  return { body, date, proposed, kenmerk, status, effect, until, untilEvent, expected }
}

/** `tijdlijn.json` as the contract has it. */
export const timelineJson = ({ bars, alarms }: ValidityTimeline) => ({
  bars: bars.map((bar) => ({
    owner: bar.owner.slug,
    kind: bar.kind,
    title: bar.title,
    from: bar.from,
    to: bar.to,
    status: bar.status,
    extendedTo: bar.extendedTo,
    decision: bar.decision && decisionJson(bar.decision),
  })),
  alarms: alarms.map(({ kind, owner, on, why, basis }) => ({ kind, owner, on, why, basis })),
})

const alarmRow = (alarm: Alarm) => [
  'signaal',
  alarm.owner,
  alarm.kind,
  signalText(alarm),
  alarm.on,
  null,
  null,
  null,
  null,
  null,
  null,
  alarm.basis,
]

/** The same as rows: bars first, then the signals with their day in `van`. */
export const timelineTable = ({ bars, alarms }: ValidityTimeline) => ({
  columns: [
    'onderdeel',
    'wie',
    'soort',
    'titel',
    'van',
    'tot_en_met',
    'verlengd_tot_en_met',
    'status',
    'besluit_datum',
    'besluit_kenmerk',
    'vier_jaar_na_raadsbesluit',
    'grondslag',
  ],
  rows: [
    ...bars.map((bar) => [
      'plan',
      bar.owner.slug,
      bar.kind,
      bar.title,
      bar.from,
      bar.to,
      bar.extendedTo,
      bar.status,
      bar.decision?.date ?? null,
      bar.decision?.kenmerk ?? null,
      bar.goals?.fourYears ?? null,
      null,
    ]),
    ...alarms.map(alarmRow),
  ],
})
