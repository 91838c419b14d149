/** How good suggestions are on items of which it is known where they belong. */
export interface Quality {
  /** So many items counted: those that belong somewhere. */
  n: number
  /** The part of them with a right one first, among the first three, among the first five: 0 to 1. */
  hit1: number
  hit3: number
  hit5: number
  /** The mean of 1 ÷ the place of the first right one, 0 where there is none. */
  mrr: number
}

/**
 * Scores lists of suggestions. An item that belongs nowhere does not count: nothing that is suggested
 * for it can be right, and nothing is applied by itself.
 * @param results ids best first, by item
 * @param labels where items belong, by item; an item without results counts as missed
 */
export function scoreOf(
  results: ReadonlyMap<string, readonly string[]>,
  labels: ReadonlyMap<string, readonly string[]>,
): Quality {
  const places = [...labels]
    .filter(([, right]) => right.length > 0)
    .map(([id, right]) => {
      const place = (results.get(id) ?? []).findIndex((one) => right.includes(one))
      return place < 0 ? Infinity : place + 1
    })
  const part = (fits: (place: number) => number) =>
    places.length === 0 ? 0 : places.reduce((sum, place) => sum + fits(place), 0) / places.length
  const within = (most: number) => part((place) => (place <= most ? 1 : 0))
  return {
    n: places.length,
    hit1: within(1),
    hit3: within(3),
    hit5: within(5),
    mrr: part((place) => 1 / place),
  }
}
