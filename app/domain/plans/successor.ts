import type { PlainDate } from '../dates'
import type { Decision } from '../decisions/decision'

/**
 * The day on which the plan that follows was adopted: that of the first decision that adopts one of
 * the followers. Null while nobody did, or while the date of that decision is not known.
 */
export function successorAdoptedOn(
  followers: readonly { decisions: readonly Decision[] }[],
): PlainDate | null {
  const days = followers
    .flatMap(({ decisions }) => decisions)
    .filter(({ effect, status }) => effect === 'vaststellen' && status === 'genomen')
    .flatMap(({ date }) => date ?? [])
  return days.sort()[0] ?? null
}
