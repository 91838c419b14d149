import { scaleUtc } from 'd3-scale'
import type { PlainDate } from '~/domain/dates'

export type TimelineBar = {
  title: string
  /** Shorter title for a short bar: `IVP`. */
  short?: string
  from: PlainDate
  to: PlainDate
  /** Day on which an extension ends; the bar goes on in a tint. */
  extendedTo: PlainDate | null
  /** A shared concept: dashed. */
  draft: boolean
  /** Carries out another plan: it stands below the plans themselves. */
  below?: boolean
}

/** A council decision on goals, and the day four years later (Politiewet 2012, art. 38b lid 1). */
export type TimelineDecision = { on: PlainDate; fourYears: PlainDate }

export type TimelineRow = {
  owner: { slug: string; name: string }
  bars: TimelineBar[]
  decisions: TimelineDecision[]
  /** Muted text after the last bar: `nog niets gedeeld`. */
  remark?: string
}

export type Placed = { bar: TimelineBar; lane: number }

const time = (date: PlainDate) => Date.parse(`${date}T00:00:00Z`)
/** Last day of a bar, its extension included. */
export const endOf = ({ to, extendedTo }: TimelineBar): PlainDate =>
  extendedTo && extendedTo > to ? extendedTo : to

/** From the first day of `first` to the last of `last` (years), in pixels, clamped to the figure. */
export function timeScale(first: number, last: number, left: number, right: number) {
  const scale = scaleUtc([Date.UTC(first, 0, 1), Date.UTC(last + 1, 0, 1)], [left, right]).clamp(
    true,
  )
  const round = (value: number) => Math.round(value * 10) / 10
  return {
    /** Where a day starts. */
    at: (date: PlainDate) => round(scale(time(date))),
    /** Where a day ends: a bar runs through its last day. */
    after: (date: PlainDate) => round(scale(time(date) + 86_400_000)),
    year: (year: number) => round(scale(Date.UTC(year, 0, 1))),
    holds: (from: PlainDate, to: PlainDate) =>
      Number(from.slice(0, 4)) <= last && Number(to.slice(0, 4)) >= first,
  }
}
export type TimeScale = ReturnType<typeof timeScale>

/** The bars that a drawing of these years shows; others take no room in it. */
export const visible = (bars: TimelineBar[], scale: TimeScale): TimelineBar[] =>
  bars.filter((bar) => scale.holds(bar.from, endOf(bar)))

/** Gives each bar the first lane that is free; two plans at once stand below each other. */
export function lanes(bars: TimelineBar[]): Placed[] {
  const ends: PlainDate[] = []
  const place = (group: TimelineBar[], first: number) =>
    group
      .sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1))
      .map((bar) => {
        const free = ends.findIndex((last, lane) => lane >= first && last < bar.from)
        const lane = free === -1 ? ends.length : free
        ends[lane] = endOf(bar)
        return { bar, lane }
      })
  const plans = place(
    bars.filter(({ below }) => !below),
    0,
  )
  return [
    ...plans,
    ...place(
      bars.filter(({ below }) => below),
      ends.length,
    ),
  ]
}

/** First and last year that the rows and signals touch. */
export function yearsOf(rows: TimelineRow[], dates: PlainDate[]): { first: number; last: number } {
  const years = [
    ...rows.flatMap(({ bars, decisions }) => [
      ...bars.flatMap((bar) => [bar.from, endOf(bar)]),
      ...decisions.map(({ fourYears }) => fourYears),
    ]),
    ...dates,
  ].map((date) => Number(date.slice(0, 4)))
  return { first: Math.min(...years), last: Math.max(...years) }
}

/** Wide enough for the text at 13 px bold? */
export const fits = (text: string, width: number) => text.length * 7.2 + 8 <= width
