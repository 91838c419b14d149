import { cosine, ngramIndex, ngramSpace } from '../../texts/ngrams'
import type { Pair } from './order'
import type { Compared } from './passage'

/** A possible pair of unlike words, with how alike they are and how alike the runners-up. */
export type Candidate = Pair & {
  /** Cosine of the letter groups, 0 to 1. */
  alike: number
  /** The best of any other pair that either passage could make. */
  rival: number
  /** The same among passages that are not yet paired by equal words. */
  freeRival: number
  /** How alike the passage is that has the number of one of the two, where the other has another. */
  labelRival: number
}

export type Left = { old: ReadonlySet<number>; next: ReadonlySet<number> }
type Alike = Pair & { alike: number }

/** With how many of the other version a passage is compared. */
const most = 6

/** Pairs that share rare words, and pairs that share a label, once each. */
function alikePairs(old: readonly Compared[], next: readonly Compared[], left: Left): Alike[] {
  if (left.old.size === 0 || left.next.size === 0) return []
  const vectorOf = ngramSpace([...old, ...next].map(({ words }) => words))
  const before = old.map(({ words }) => vectorOf(words))
  const after = next.map(({ words }) => vectorOf(words))
  // Old passages that are paired already are no candidates, but they can be rivals.
  const paired = [...before.keys()].filter((at) => !left.old.has(at))
  const nearNext = ngramIndex(after)
  const nearPaired = ngramIndex(paired.flatMap((at) => before[at] ?? []))
  const found = new Map<number, Alike>()
  const put = (from: number, to: number, alike: number) =>
    found.set(from * next.length + to, { old: from, next: to, alike })

  const labels = new Map<string, number>()
  for (const to of left.next) labels.set(next[to]?.label ?? '', to)
  for (const from of left.old) {
    const [vector, label] = [before[from], old[from]?.label]
    if (!vector) continue
    for (const { at, score } of nearNext(vector, most)) put(from, at, score)
    const to = label === null || label === undefined ? undefined : labels.get(label)
    const other = to === undefined ? undefined : after[to]
    if (to !== undefined && other) put(from, to, cosine(vector, other))
  }
  for (const to of left.next) {
    const vector = after[to]
    for (const { at, score } of vector ? nearPaired(vector, 1) : []) {
      const from = paired[at]
      if (from !== undefined) put(from, to, score)
    }
  }
  return [...found.values()]
}

/** For each passage of one version its two best pairs. */
function bestTwo(pairs: readonly Alike[], side: 'old' | 'next'): Map<number, Alike[]> {
  const best = new Map<number, Alike[]>()
  for (const pair of pairs) {
    const two = [...(best.get(pair[side]) ?? []), pair]
    best.set(pair[side], two.sort((a, b) => b.alike - a.alike).slice(0, 2))
  }
  return best
}

function rivalsIn(pairs: readonly Alike[]): (pair: Alike) => number {
  const [rows, columns] = [bestTwo(pairs, 'old'), bestTwo(pairs, 'next')]
  const other = (two: Alike[] | undefined, pair: Alike) =>
    two?.find(({ old, next }) => old !== pair.old || next !== pair.next)?.alike ?? 0
  return (pair) => Math.max(other(rows.get(pair.old), pair), other(columns.get(pair.next), pair))
}

/** Possible pairs of the passages that are left, with their rivals among all passages. */
export function candidatesOf(
  old: readonly Compared[],
  next: readonly Compared[],
  left: Left,
): Candidate[] {
  const all = alikePairs(old, next, left)
  const free = all.filter((pair) => left.old.has(pair.old) && left.next.has(pair.next))
  const [rivalOf, freeRivalOf] = [rivalsIn(all), rivalsIn(free)]
  const byLabel = free.filter((pair) => {
    const label = old[pair.old]?.label
    return label != null && label === next[pair.next]?.label
  })
  const labelRivalOf = rivalsIn(byLabel)
  return free.map((pair) => ({
    ...pair,
    rival: rivalOf(pair),
    freeRival: freeRivalOf(pair),
    labelRival: labelRivalOf(pair),
  }))
}
