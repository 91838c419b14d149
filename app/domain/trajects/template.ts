import { daysBetween, type PlainDate } from '../dates'
import type { PlannedTime, TemplateStep, TrajectStep } from '../plans/traject'
import { monthEnd, monthsBetween, monthStart } from './months'

/** A step as it is planned, before anything happened with it. */
export type PlannedStep = Pick<TrajectStep, 'nr' | 'title' | 'planned' | 'body' | 'parties'>

/**
 * The steps of a template from a day on. A step runs from the first day of its first month to the last
 * day of its last month; the first month begins on `start`.
 */
export const fromTemplate = (template: readonly TemplateStep[], start: PlainDate): PlannedStep[] =>
  template.map(({ title, body, parties, fromMonth, toMonth }, index) => ({
    nr: index + 1,
    title,
    body,
    parties,
    planned: {
      from: fromMonth === 0 ? start : monthStart(start, fromMonth),
      to: monthEnd(start, toMonth),
      words: null,
    },
  }))

const begins = ({ from, to }: PlannedTime): PlainDate | null => from ?? to
const ends = ({ from, to }: PlannedTime): PlainDate | null => to ?? from

/** The first day that anything is planned on; null when nothing has a date. */
export function startOf(steps: readonly Pick<TrajectStep, 'planned'>[]): PlainDate | null {
  const days = steps.flatMap(({ planned }) => begins(planned) ?? [])
  return days.reduce<PlainDate | null>(
    (first, day) => (first === null || daysBetween(day, first) > 0 ? day : first),
    null,
  )
}

/**
 * The template that makes these steps again, counted in months from the first planned day. A step
 * without dates takes the month of the step before it.
 */
export function templateFrom(
  steps: readonly Pick<TrajectStep, 'title' | 'body' | 'parties' | 'planned'>[],
): TemplateStep[] {
  const start = startOf(steps)
  let last = 0
  return steps.map(({ title, body, parties, planned }) => {
    const month = (day: PlainDate | null) =>
      day === null || start === null ? last : monthsBetween(start, day)
    const fromMonth = month(begins(planned))
    const toMonth = Math.max(fromMonth, month(ends(planned)))
    last = toMonth
    return { title, body, parties: [...parties], fromMonth, toMonth }
  })
}
