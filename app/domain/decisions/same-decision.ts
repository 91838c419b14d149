import { allowed, refused, type Ruling } from '../ruling'
import type { Decision } from './decision'

/**
 * Refuses a decision that stands there already: same body and effect, and the same kenmerk or, where
 * one of the two has none, the same date of decision or proposal.
 */
export function sameDecision(decision: Decision, recorded: readonly Decision[]): Ruling {
  const known = recorded.some(
    (other) =>
      other.status !== 'ingetrokken' &&
      other.body === decision.body &&
      other.effect === decision.effect &&
      (other.kenmerk !== null && decision.kenmerk !== null
        ? other.kenmerk === decision.kenmerk
        : (other.date ?? other.proposed) === (decision.date ?? decision.proposed)),
  )
  return known ? refused('besluit_staat_er_al', 'Dit besluit staat er al.') : allowed
}
