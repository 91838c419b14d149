import type { Item } from './item'
import { sharedWords } from './shared-words'
import { signalNames, type SignalName, type SuggestIndex } from './suggest-index'

/**
 * A target that may belong to a source. The score, from 0 to 1, serves to put targets in order; it is
 * no chance of being right and is never shown.
 */
export interface Suggestion {
  id: string
  score: number
  /** The words that both share, as they stand in one of them, the most telling first. */
  terms: string[]
}

export interface Wish {
  top: number
  /** Ids of targets that somebody rejected for this source: they never come back. */
  rejected?: ReadonlySet<string>
}

/** How much each signal weighs. */
export const weights: Record<SignalName, number> = {
  letters: 1,
  heading: 0.3,
  cross: 0.3,
  stems: 1,
  headingStems: 0.2,
  concepts: 0.5,
  themes: 0.2,
}
const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0)

const mostTerms = 8

/**
 * The targets that are most like a source, best first. The order does not depend on that of the
 * targets: equals stand by id.
 */
export function suggest(
  index: SuggestIndex,
  item: Item,
  { top, rejected = new Set() }: Wish,
): Suggestion[] {
  const source = index.read(item)
  const sums = new Float64Array(index.targets.length)
  for (const name of signalNames) {
    const scores = index.signals[name](source)
    for (let at = 0; at < sums.length; at += 1)
      sums[at] = (sums[at] ?? 0) + weights[name] * (scores[at] ?? 0)
  }
  return index.targets
    .map((target, at) => ({
      target,
      id: target.item.id,
      // Rounded, so that the order in which numbers were added makes no difference.
      score: Math.min(1, Number(((sums[at] ?? 0) / total).toFixed(6))),
    }))
    .filter(({ id }) => !rejected.has(id))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, top)
    .map(({ target, id, score }) => ({
      id,
      score,
      terms: sharedWords(index, source, target).slice(0, mostTerms),
    }))
}
