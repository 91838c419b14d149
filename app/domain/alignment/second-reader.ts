import { allowed, refused, type Ruling } from '../ruling'
import type { LinkState } from './vocabulary'

/** Who said it, who looked at it after that, and whether its words changed since. */
export type Reviewed = {
  recordedBy: string | null
  confirmedBy: string | null
  state: LinkState
}

/** With four eyes on, a link waits until somebody else has looked at it. */
export const waitsForSecondReader = (link: Reviewed, fourEyes: boolean): boolean =>
  fourEyes && link.confirmedBy === null

/**
 * Whether this person may confirm these links. With four eyes on, nobody confirms what they recorded
 * themselves, neither as second reader nor after the words changed.
 * @param person null for the portal itself, which confirms nothing
 */
export function mayConfirm(
  links: readonly Reviewed[],
  person: string | null,
  fourEyes: boolean,
): Ruling {
  if (person === null)
    return refused('geen_persoon', 'Alleen een collega kan een verband bevestigen.')
  const own = links.filter(({ recordedBy }) => recordedBy === person).length
  if (!fourEyes || own === 0) return allowed
  return refused(
    'eigen_verband',
    own === 1
      ? 'Eén van deze verbanden legde u zelf vast. Vraag een collega om dat te bevestigen, en haal het vinkje weg.'
      : `Van deze verbanden legde u er ${own} zelf vast. Vraag een collega om die te bevestigen, en haal de vinkjes weg.`,
    'links',
  )
}
