import type { Item } from './item'
import { sharedWords } from './shared-words'
import type { Signals, SuggestIndex } from './suggest-index'

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

/** What is asked of an index. */
export interface Wish {
  top: number
  /** Ids of targets that somebody rejected for this source: they never come back. */
  rejected?: ReadonlySet<string>
}

/** How much each signal weighs. Chosen on public frameworks and the tuning half of the labelled set. */
const weights: Record<keyof Signals, number> = {
  letters: 1,
  stems: 1,
  titles: 0.3,
  headings: 0.3,
  underHeading: 0.3,
  headingOver: 0.4,
  siblings: 0.4,
  concepts: 2.5,
  themes: 0.9,
}
/** What is learned from a confirmed link counts for a little less than the words of the target itself. */
const learnedPart = 0.7

const names = Object.keys(weights) as (keyof Signals)[]
const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0)

/** The weighted mean of the signals for each target, or of what was learned about it when that is more. */
function scoresOf({ rows, speaksFor, size }: SuggestIndex, signals: Signals): Float64Array {
  const best = new Float64Array(size)
  for (let row = 0; row < rows.length; row += 1) {
    let sum = 0
    for (const name of names) sum += weights[name] * (signals[name][row] ?? 0)
    const target = speaksFor[row] ?? 0
    best[target] = Math.max(best[target] ?? 0, (sum / total) * (row < size ? 1 : learnedPart))
  }
  return best
}

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
  const termsOf = sharedWords(index, source)
  const scores = scoresOf(index, index.compare(source))
  return index.rows
    .slice(0, index.size)
    .map((target, at) => ({
      target,
      id: target.item.id,
      // Rounded, so that the order in which numbers were added makes no difference.
      score: Math.min(1, Number((scores[at] ?? 0).toFixed(6))),
    }))
    .filter(({ id }) => !rejected.has(id))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, top)
    .map(({ target, id, score }) => ({
      id,
      score,
      terms: termsOf(target),
    }))
}
