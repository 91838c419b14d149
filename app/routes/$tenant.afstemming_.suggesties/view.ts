import type { Measured } from '~/domain/alignment/suggest/measure'

export const sets = ['oefenset', 'toetsset', 'eigen'] as const

/** One set of texts of which people said where they belong. */
export interface Line {
  set: (typeof sets)[number]
  /** Texts that belong somewhere. */
  count: number
  /** Texts with a right one in first place, and among the first three. */
  first: number
  three: number
  /** Titles of texts whose right one is not among the first three. */
  missed: string[]
}

/** Adds up measurements into one line, in whole texts. */
export function summedUp(set: Line['set'], measured: readonly Measured[]): Line {
  const sum = (part: (one: Measured) => number) =>
    measured.reduce((total, one) => total + Math.round(part(one)), 0)
  return {
    set,
    count: sum(({ n }) => n),
    first: sum(({ n, hit1 }) => n * hit1),
    three: sum(({ n, hit3 }) => n * hit3),
    missed: measured.flatMap(({ missed }) => missed.map(({ title, text }) => title || text)),
  }
}
