import { allowed, refused, type Ruling } from '../ruling'
import type { Permission } from '../tenancy/roles'
import type { PlanStatus } from './vocabulary'

/** A step that somebody takes without a decision: the text goes on, or back to who writes it. */
export type Move = {
  from: PlanStatus
  to: PlanStatus
  may: Permission
  /** Going back says why. */
  asksReason: boolean
}

/** concept → intern afgestemd → college; what follows needs a decision. */
export const moves: readonly Move[] = [
  { from: 'concept', to: 'intern_afgestemd', may: 'plan:write', asksReason: false },
  { from: 'intern_afgestemd', to: 'concept', may: 'plan:write', asksReason: false },
  { from: 'intern_afgestemd', to: 'college', may: 'plan:release', asksReason: false },
  { from: 'college', to: 'concept', may: 'plan:release', asksReason: true },
]

export const moveBetween = (from: PlanStatus, to: PlanStatus): Move | undefined =>
  moves.find((move) => move.from === from && move.to === to)

/**
 * Whether the text of a version may still be written. An amended plan is written once more, until the
 * griffier settles the text as the raad adopted it.
 */
export function mayWrite({ status, frozen }: { status: PlanStatus; frozen: boolean }): Ruling {
  if (frozen)
    return refused(
      'vastgelegd',
      'De tekst van deze versie ligt vast. Schrijf verder in een nieuwe versie.',
    )
  if (status === 'concept' || status === 'geamendeerd_vastgesteld') return allowed
  return refused(
    'onderweg',
    'Dit plan is onderweg naar een besluit. Haal het terug naar concept, of schrijf een nieuwe versie.',
  )
}
