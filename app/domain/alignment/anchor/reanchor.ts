import { assign } from './assignment'
import { candidatesOf, type Candidate } from './candidates'
import {
  certaintyOf,
  exactCertainty,
  supportOf,
  verdictOf,
  worthOf,
  type Verdict,
} from './certainty'
import { exactPairs } from './exact'
import { placesIn, type Pair } from './order'
import { withoutShiftedLabels } from './labels'
import { comparedOf, type AnchorPassage, type Compared } from './passage'

/** What became of an old passage. `old` and `new` are places in the lists; `new` is null for an orphan. */
export type Reanchored = { old: number; new: number | null; score: number; verdict: Verdict }

/** Below this two passages have nothing to say to each other. */
const leastAlike = 0.3

/** A pair with how sure it is. */
type Scored = Pair & { score: number }

/** The best pairs as a whole, judged in the order that these known pairs give. */
function matched(
  old: readonly Compared[],
  next: readonly Compared[],
  candidates: readonly Candidate[],
  known: readonly Pair[],
): Scored[] {
  const placeOf = placesIn(known, { old: old.length, next: next.length })
  const supported = candidates.flatMap((pair) => {
    const [one, other] = [old[pair.old], next[pair.next]]
    if (!one || !other || pair.alike < leastAlike) return []
    // Equal words that were not paired as such are a formula under another number.
    if (one.key === other.key) return []
    const support = supportOf(one, other, placeOf(pair))
    return [{ pair, support, isShort: one.isShort || other.isShort }]
  })
  const columns = assign(
    supported.map(({ pair, support }) => ({
      row: pair.old,
      column: pair.next,
      worth: worthOf(pair.alike, support) - leastAlike / 2,
    })),
  )
  return supported
    .filter(({ pair }) => columns.get(pair.old) === pair.next)
    .map(({ pair, support, isShort }) => ({
      old: pair.old,
      next: pair.next,
      score: certaintyOf(pair, support, isShort),
    }))
}

/**
 * Finds every passage of an old version in a new one. Equal words come first, then the same id or
 * number, then the likeness of the words; a new passage answers at most one old one. The id is strong
 * evidence and no proof: under the same id other words may stand.
 * @param old the passages of the old version in reading order; `id` is a stable id or a number
 * @param next those of the new version
 * @returns one row for each old passage, in order. `score` is how sure the answer is, 0 to 1: 1 for equal
 *   words; the verdict follows from it. For an orphan it is the likeness of the best that was left.
 */
export function reanchor(
  old: readonly AnchorPassage[],
  next: readonly AnchorPassage[],
): Reanchored[] {
  const after = comparedOf(next)
  const before = withoutShiftedLabels(comparedOf(old), after)
  const exact = exactPairs(before, after)
  const left = { old: new Set(before.keys()), next: new Set(after.keys()) }
  for (const pair of exact) {
    left.old.delete(pair.old)
    left.next.delete(pair.next)
  }
  const candidates = candidatesOf(before, after, left)
  const known = exact.filter(({ sure }) => sure)
  const first = matched(before, after, candidates, known)
  // What is clear by its words tells where the rest belongs.
  const clear = first.filter(({ score }) => verdictOf(score) === 'carried')
  const found = matched(before, after, candidates, [...known, ...clear])

  const fates = new Map<number, Scored>(found.map((pair) => [pair.old, pair]))
  for (const { old: from, next: to, sure } of exact)
    fates.set(from, { old: from, next: to, score: exactCertainty(sure) })
  return before.map((_, at) => {
    const { next: to = null, score = 0 } = fates.get(at) ?? {}
    const verdict = verdictOf(score)
    return { old: at, new: verdict === 'orphan' ? null : to, score, verdict }
  })
}
