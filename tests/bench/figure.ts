/** One line of `npm run bench`: what was measured, against what, and `ratio` between the two. */
export interface Figure {
  name: string
  value: number
  unit: string
  against: string
  ratio: number
}

/** Three significant decimals are more than this kind of measuring can tell. */
export const rounded = (value: number): number => Number(value.toFixed(3))

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
