import type { PlainDate } from '../dates'
import { holdsOn } from './position'
import type { DiscussionOutcome, DivergenceState, PositionKind, ReplyAnswer } from './vocabulary'

/** What is known of one divergence: the newest of each, null where there is none. */
export interface Life {
  /** The text still makes the rule hold. */
  seen: boolean
  reply: { answer: ReplyAnswer } | null
  position: { kind: PositionKind; recordedOn: PlainDate; reviewOn: PlainDate | null } | null
  discussion: { on: PlainDate; outcome: DiscussionOutcome; reviewOn: PlainDate | null } | null
}

/** A review date that came, and whose it is. */
export interface Review {
  of: 'standpunt' | 'bespreking'
  on: PlainDate
}

const reached = (dated: { reviewOn: PlainDate | null } | null, today: PlainDate) =>
  dated?.reviewOn != null && dated.reviewOn <= today ? dated.reviewOn : null

/**
 * The review date that brings a divergence back today, or null. A later act looked at it again: a
 * conversation on or after the date of a position, a position on or after that of a conversation.
 */
export function reviewOf(life: Life, today: PlainDate): Review | null {
  if (!life.seen) return null
  const { position, discussion } = life
  const ofPosition = reached(position, today)
  if (ofPosition !== null && (discussion === null || discussion.on < ofPosition))
    return { of: 'standpunt', on: ofPosition }
  const ofDiscussion = reached(discussion, today)
  if (ofDiscussion !== null && (position === null || position.recordedOn < ofDiscussion))
    return { of: 'bespreking', on: ofDiscussion }
  return null
}

/** Whether what the driehoek said last still counts: no review date brought the divergence back. */
export const discussionStands = (life: Life, today: PlainDate): boolean =>
  life.discussion !== null && holdsOn(life.discussion, today) && reviewOf(life, today) === null

/**
 * The state of a divergence, everywhere the same. It closes by a decision (`blijft_zo`, until its review
 * date) or because the text no longer makes the rule hold (`opgevolgd`); nobody sets it.
 */
export function stateOf(life: Life, today: PlainDate): DivergenceState {
  if (!life.seen) return 'opgevolgd'
  if (life.discussion && discussionStands(life, today))
    return life.discussion.outcome === 'blijft_zo' ? 'blijft_zo' : 'besproken'
  if (life.position && holdsOn(life.position, today)) return 'gemotiveerd'
  if (life.reply) return life.reply.answer === 'eens' ? 'bevestigd' : 'weersproken'
  return 'gesignaleerd'
}

/** Whether it is closed: by decision or by changed text. */
export const isClosed = (state: DivergenceState): boolean =>
  state === 'blijft_zo' || state === 'opgevolgd'

/**
 * Whether the driehoek has something to talk about: the municipality asks for it or disagrees with the
 * signal, or the date came on which the driehoek would look again.
 */
export function toDiscuss(life: Life, today: PlainDate): boolean {
  if (!life.seen || discussionStands(life, today)) return false
  const { position, reply } = life
  const asked = position?.kind === 'nog_te_bespreken' || position?.kind === 'regio_gevraagd'
  return asked || reply?.answer === 'oneens' || reviewOf(life, today)?.of === 'bespreking'
}
