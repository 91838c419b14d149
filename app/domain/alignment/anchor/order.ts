/** An old passage and the new one that it is paired with, by index. */
export type Pair = { old: number; next: number }

/** The longest run of pairs that stand in the same order in both versions, by old index. */
export function inOrder(pairs: readonly Pair[]): Pair[] {
  const sorted = [...pairs].sort((a, b) => a.old - b.old)
  const before: (number | undefined)[] = []
  const ends: number[] = []
  for (const [at, { next }] of sorted.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const end = ends[middle]
      if (end !== undefined && (sorted[end]?.next ?? 0) < next) low = middle + 1
      else high = middle
    }
    before[at] = ends[low - 1]
    ends[low] = at
  }
  const run: Pair[] = []
  for (let at = ends.at(-1); at !== undefined; at = before[at]) {
    const pair = sorted[at]
    if (pair) run.push(pair)
  }
  return run.reverse()
}

/** Where a pair stands between the passages whose fate is known. */
export type Place = 'slot' | 'row' | 'between' | 'elsewhere'

/**
 * Judges the place of a pair by the pairs that are known to stand in order. *slot*: the only two left
 * between the same neighbours. *row*: the gap holds equally many, and both are the nth of it.
 * *between*: somewhere between the same neighbours. *elsewhere*: it changed places with one of them.
 */
export function placesIn(
  known: readonly Pair[],
  sizes: { old: number; next: number },
): (pair: Pair) => Place {
  const run = inOrder(known)
  const before: Pair[] = []
  const after: Pair[] = []
  let low: Pair = { old: -1, next: -1 }
  for (let old = 0, at = 0; old < sizes.old; old += 1) {
    const high = run[at] ?? sizes
    before[old] = low
    after[old] = high
    if (high.old === old) {
      low = high
      at += 1
      after[old] = run[at] ?? sizes
    }
  }
  return ({ old, next }) => {
    const [from, to] = [before[old], after[old]]
    if (!from || !to || next <= from.next || next >= to.next) return 'elsewhere'
    const [gone, come] = [to.old - from.old - 1, to.next - from.next - 1]
    if (gone !== come) return 'between'
    if (gone === 1) return 'slot'
    return old - from.old === next - from.next ? 'row' : 'between'
  }
}
