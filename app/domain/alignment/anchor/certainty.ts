import type { Candidate } from './candidates'
import type { Place } from './order'
import type { Compared } from './passage'

export type Verdict = 'carried' | 'proposed' | 'orphan'

const [carried, proposed] = [0.8, 0.5]

/** From .8 a passage is carried over (*te bevestigen*), from .5 proposed, below that it is an orphan. */
export const verdictOf = (score: number): Verdict =>
  score >= carried ? 'carried' : score >= proposed ? 'proposed' : 'orphan'

/** The surest that something may be that a person has to look at. */
const doubtful = 0.79

/** Speaks for a pair beside its words. */
type Support = { sameLabel: boolean; otherLabel: boolean; place: Place }

export function supportOf(one: Compared, other: Compared, place: Place): Support {
  const bothLabelled = one.label !== null && other.label !== null
  const sameLabel = bothLabelled && one.label === other.label
  return { sameLabel, otherLabel: bothLabelled && !sameLabel, place }
}

const stays = (place: Place): boolean => place === 'slot' || place === 'row'

/** What a pair is worth to the whole: its words first, then its number and its place. */
export const worthOf = (alike: number, { sameLabel, place }: Support): number =>
  alike + (sameLabel ? 0.1 : 0) + (stays(place) ? 0.05 : place === 'elsewhere' ? -0.05 : 0)

/**
 * True when the words alone do not decide. A number or place that stayed settles it, unless other words
 * fit better; without them the pair has to stand out, the more so when it moved or is short.
 */
function isDoubtful(pair: Candidate, support: Support, isShort: boolean): boolean {
  const { sameLabel, otherLabel, place } = support
  if (pair.labelRival > 0.4) return true
  if (sameLabel || (stays(place) && !otherLabel)) return pair.alike < pair.freeRival - 0.02
  if (isShort) return true
  const hasMoved = place === 'elsewhere' || otherLabel
  return pair.alike - pair.rival < (hasMoved ? 0.25 : 0.15)
}

/**
 * How sure a pair of unlike words is, from 0 to 1: the likeness of the words, raised when number or
 * place stayed, held below what is carried when another pair is about as good.
 */
export function certaintyOf(pair: Candidate, support: Support, isShort: boolean): number {
  if (pair.alike < proposed) return pair.alike
  const lift = (support.sameLabel ? 0.2 : 0) + (stays(support.place) ? 0.15 : 0)
  const sure = pair.alike + (1 - pair.alike) * lift
  return isDoubtful(pair, support, isShort) ? Math.min(sure, doubtful) : sure
}

/** How sure a pair of the same words is; `sure` is false where it may as well be another copy. */
export const exactCertainty = (sure: boolean): number => (sure ? 1 : doubtful)
