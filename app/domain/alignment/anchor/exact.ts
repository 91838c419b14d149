import { placesIn, type Pair } from './order'
import type { Compared } from './passage'

/** A pair of the same words. `sure` is false where the same words stand in more places. */
export type ExactPair = Pair & { sure: boolean }

const groupsOf = (passages: readonly Compared[]): Map<string, number[]> => {
  const groups = new Map<string, number[]>()
  for (const [at, { key }] of passages.entries()) {
    const group = groups.get(key)
    if (group) group.push(at)
    else groups.set(key, [at])
  }
  return groups
}

/**
 * Pairs passages of the same words. What is repeated, or too short to recognise, is paired by its label
 * or by its neighbours; a formula such as *Vervallen* never moves to another number.
 */
export function exactPairs(old: readonly Compared[], next: readonly Compared[]): ExactPair[] {
  const partner = new Map<number, number>()
  const taken = new Map<number, number>()
  const unsure = new Set<number>()
  const isFree = (from: number, to: number) => !partner.has(from) && !taken.has(to)
  const pair = (from: number, to: number) => {
    partner.set(from, to)
    taken.set(to, from)
  }
  const labels = new Map(next.flatMap(({ label }, at) => (label === null ? [] : [[label, at]])))
  const contradicts = (from: number, to: number) => {
    const [one, other] = [old[from], next[to]]
    return one?.label !== other?.label && one?.label != null && other?.label != null
  }

  for (const [from, { label, key }] of old.entries()) {
    const to = label === null ? undefined : labels.get(label)
    if (to !== undefined && next[to]?.key === key) pair(from, to)
  }
  const [before, after] = [groupsOf(old), groupsOf(next)]
  for (const [key, group] of before) {
    const [from, to] = [group[0], after.get(key)?.[0]]
    if (group.length !== 1 || after.get(key)?.length !== 1) continue
    if (from === undefined || to === undefined || old[from]?.isShort) continue
    if (isFree(from, to)) pair(from, to)
  }

  const pairs = (): Pair[] => [...partner].map(([from, to]) => ({ old: from, next: to }))
  const grow = (step: 1 | -1) => {
    for (const start of pairs()) {
      let [from, to] = [start.old + step, start.next + step]
      while (old[from] && old[from]?.key === next[to]?.key && isFree(from, to)) {
        if (contradicts(from, to) && old[from]?.isShort) break
        pair(from, to)
        from += step
        to += step
      }
    }
  }
  grow(1)
  grow(-1)

  const place = placesIn(pairs(), { old: old.length, next: next.length })
  for (const [key, group] of before) {
    const froms = group.filter((from) => !partner.has(from))
    const tos = (after.get(key) ?? []).filter((to) => !taken.has(to))
    for (const [at, from] of froms.entries()) {
      const to = tos[at]
      if (to === undefined) break
      const isHere = place({ old: from, next: to }) !== 'elsewhere'
      if (old[from]?.isShort && (!isHere || contradicts(from, to))) continue
      pair(from, to)
      if (froms.length !== tos.length || !isHere) unsure.add(from)
    }
  }
  return pairs().map((one) => ({ ...one, sure: !unsure.has(one.old) }))
}
