import { z } from 'zod'

/** A calendar date without time or zone, `YYYY-MM-DD`. Sorts as text. */
export const PlainDate = z.iso.date()
export type PlainDate = z.infer<typeof PlainDate>

/** First and last day, both included. */
export const Period = z.object({ from: PlainDate, to: PlainDate })
export type Period = z.infer<typeof Period>

const parts = (date: PlainDate) => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return { year, month, day }
}

const iso = (utc: number): PlainDate => new Date(utc).toISOString().slice(0, 10)

/** The date `days` later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  const { year, month, day } = parts(date)
  return iso(Date.UTC(year, month - 1, day + days))
}

/** The same day `years` later; 29 February becomes 28 February where there is none. */
export function addYears(date: PlainDate, years: number): PlainDate {
  const { year, month, day } = parts(date)
  const lastDay = new Date(Date.UTC(year + years, month, 0)).getUTCDate()
  return iso(Date.UTC(year + years, month - 1, Math.min(day, lastDay)))
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  const utc = (date: PlainDate) => {
    const { year, month, day } = parts(date)
    return Date.UTC(year, month - 1, day)
  }
  return Math.round((utc(to) - utc(from)) / 86_400_000)
}
