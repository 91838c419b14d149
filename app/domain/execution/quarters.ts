import type { z } from 'zod'
import type { Period, PlainDate } from '../dates'
import type { Quarter as QuarterText } from '../plans/plan'

export type Quarter = z.infer<typeof QuarterText>

const quarter = (year: number, nr: number): Quarter => `${year}-K${nr}`

/** The year of a quarter, and its place in it: `{ year: 2027, nr: 1 }`. */
export const partsOf = (of: Quarter): { year: number; nr: number } => ({
  year: Number(of.slice(0, 4)),
  nr: Number(of.slice(6)),
})

/** The quarter in which a day falls. */
export const quarterOf = (day: PlainDate): Quarter =>
  quarter(Number(day.slice(0, 4)), Math.ceil(Number(day.slice(5, 7)) / 3))

/** The quarter `by` later; earlier when negative. */
export function addQuarters(of: Quarter, by: number): Quarter {
  const { year, nr } = partsOf(of)
  const index = year * 4 + (nr - 1) + by
  return quarter(Math.floor(index / 4), (index % 4) + 1)
}

/** The first day of a quarter. */
export function startOfQuarter(of: Quarter): PlainDate {
  const { year, nr } = partsOf(of)
  return `${year}-${String(nr * 3 - 2).padStart(2, '0')}-01`
}

/** Every quarter that a period touches, in order. Quarters sort as text. */
export function quartersOf({ from, to }: Period): Quarter[] {
  const last = quarterOf(to)
  const all: Quarter[] = []
  for (let one = quarterOf(from); one <= last; one = addQuarters(one, 1)) all.push(one)
  return all
}
