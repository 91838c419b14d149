import { addDays, daysBetween, type PlainDate } from '../dates'

/** How far something is moved: whole months where that is what was meant, else days. */
export type Shift = { months: number } | { days: number }

const parts = (date: PlainDate) => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return { year, month, day }
}

const iso = (year: number, month: number, day: number): PlainDate =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)

/** The first day of the month that comes `months` after the month of `date`. */
export function monthStart(date: PlainDate, months = 0): PlainDate {
  const { year, month } = parts(date)
  return iso(year, month + months, 1)
}

/** The last day of the month that comes `months` after the month of `date`. */
export function monthEnd(date: PlainDate, months = 0): PlainDate {
  const { year, month } = parts(date)
  return iso(year, month + months + 1, 0)
}

/** How many months the month of `to` comes after the month of `from`. */
export function monthsBetween(from: PlainDate, to: PlainDate): number {
  const [a, b] = [parts(from), parts(to)]
  return (b.year - a.year) * 12 + b.month - a.month
}

/** The same day `months` later; the last day of a month stays the last day. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const last = monthEnd(date, months)
  if (date === monthEnd(date)) return last
  const day = Math.min(parts(date).day, parts(last).day)
  return addDays(monthStart(date, months), day - 1)
}

/** What lies between two days: months when both are the same day of their month or both its last. */
export function shiftBetween(from: PlainDate, to: PlainDate): Shift {
  const months = monthsBetween(from, to)
  return months !== 0 && addMonths(from, months) === to
    ? { months }
    : { days: daysBetween(from, to) }
}

export const shifted = (date: PlainDate, by: Shift): PlainDate =>
  'months' in by ? addMonths(date, by.months) : addDays(date, by.days)
