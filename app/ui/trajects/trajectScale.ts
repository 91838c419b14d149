import { addDays, daysBetween, type PlainDate } from '~/domain/dates'
import { monthEnd, monthsBetween, monthStart } from '~/domain/trajects/months'

/** A step as a bar. Without any date it cannot be drawn; the table has it. */
export type TrajectBar = {
  nr: number
  from: PlainDate
  to: PlainDate
  state: 'done' | 'current' | 'ahead'
  /** The day on which it was done. */
  actual: PlainDate | null
}

export type TrajectRow = {
  key: string
  label: string
  /** Whose colour the row has. */
  tenant?: string
  bars: TrajectBar[]
  /** Last day of the plan in force. */
  until?: PlainDate | null
}

type Planned = { from: PlainDate | null; to: PlainDate | null }
type Drawn = { nr: number; planned: Planned; actual: PlainDate | null; status: string }

/** The bars of steps: the first that is not done is the current one. */
export function barsOf(steps: readonly Drawn[]): TrajectBar[] {
  const now = steps.find(({ status }) => status !== 'klaar')?.nr
  return steps.flatMap(({ nr, planned, actual, status }): TrajectBar[] => {
    const from = planned.from ?? planned.to ?? actual
    const to = planned.to ?? planned.from ?? actual
    if (from === null || to === null) return []
    const state = status === 'klaar' ? 'done' : nr === now ? 'current' : 'ahead'
    return [{ nr, from, to, state, actual }]
  })
}

const daysOf = ({ bars, until }: TrajectRow): PlainDate[] => [
  ...bars.flatMap(({ from, to, actual }) => [from, to, ...(actual ? [actual] : [])]),
  ...(until ? [until] : []),
]

export type TrajectScale = {
  at: (day: PlainDate) => number
  after: (day: PlainDate) => number
  /** The first days of quarters (of years, when there are many), with their label. */
  ticks: { x: number; label: string; year: boolean }[]
}

const quarter = ['jan', 'apr', 'jul', 'okt']

/** From the first month that is drawn to the last, in pixels. */
export function trajectScale(
  rows: readonly TrajectRow[],
  today: PlainDate,
  { left, right }: { left: number; right: number },
): TrajectScale {
  const days = [...rows.flatMap(daysOf), today].sort()
  const first = monthStart(days[0] ?? today)
  const last = monthEnd(days.at(-1) ?? today)
  const length = daysBetween(first, last) + 1
  const at = (day: PlainDate) =>
    Math.round((left + ((right - left) * daysBetween(first, day)) / length) * 10) / 10
  const months = Array.from({ length: monthsBetween(first, last) + 1 }, (_, i) =>
    monthStart(first, i),
  )
  const room = (right - left) / Math.max(1, months.length / 3)
  return {
    at,
    after: (day) => at(addDays(day, 1)),
    ticks: months.flatMap((month, index) => {
      const nr = Number(month.slice(5, 7))
      const year = nr === 1 || index === 0
      if ((nr - 1) % 3 !== 0 || (room < 34 && nr !== 1)) return []
      return [
        {
          x: at(month),
          label: year ? month.slice(0, 4) : (quarter[(nr - 1) / 3] ?? ''),
          year,
        },
      ]
    }),
  }
}

/** The first lane that is free for each bar, so that steps at the same time stand below each other. */
export function lanesOf(bars: readonly TrajectBar[]): { bar: TrajectBar; lane: number }[] {
  const ends: PlainDate[] = []
  return [...bars]
    .sort((a, b) => (a.from === b.from ? a.nr - b.nr : a.from < b.from ? -1 : 1))
    .map((bar) => {
      const free = ends.findIndex((end) => end < bar.from)
      const lane = free === -1 ? ends.length : free
      ends[lane] = bar.to
      return { bar, lane }
    })
}
