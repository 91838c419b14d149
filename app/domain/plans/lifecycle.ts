import { allowed, refused, type Ruling } from '../ruling'
import { may, type Permission, type Role } from '../tenancy/roles'
import type { PlanVersion } from './plan'
import type { PlanKind, PlanStatus } from './vocabulary'

/** A step that somebody takes without a decision: the text goes on, or back to who writes it. */
export type Move = {
  kinds: readonly PlanKind[]
  from: PlanStatus
  to: PlanStatus
  /** One of these suffices. */
  may: readonly Permission[]
  /** Going back says why. */
  asksReason: boolean
}

const municipal = ['ivp', 'uvp'] as const
const every = ['ivp', 'uvp', 'strategie'] as const

/**
 * concept → intern afgestemd → college; what follows needs a decision. A strategy has no college: its
 * secretary puts it on the agenda of who adopts it.
 */
export const moves: readonly Move[] = [
  { kinds: every, from: 'concept', to: 'intern_afgestemd', may: ['plan:write'], asksReason: false },
  {
    kinds: every,
    from: 'intern_afgestemd',
    to: 'concept',
    may: ['plan:write', 'plan:release'],
    asksReason: true,
  },
  {
    kinds: municipal,
    from: 'intern_afgestemd',
    to: 'college',
    may: ['plan:release'],
    asksReason: false,
  },
  { kinds: municipal, from: 'college', to: 'concept', may: ['plan:release'], asksReason: true },
  {
    kinds: ['strategie'],
    from: 'intern_afgestemd',
    to: 'ter_vaststelling',
    may: ['strategy:write'],
    asksReason: false,
  },
]

type Standing = Pick<PlanVersion, 'kind' | 'status'>

export const moveBetween = ({ kind, status }: Standing, to: PlanStatus): Move | undefined =>
  moves.find((move) => move.kinds.includes(kind) && move.from === status && move.to === to)

/** Whether this role takes this step. */
export const mayMove = (role: Role | 'portaal', move: Move): boolean =>
  move.may.some((permission) => may(role, permission))

/** The steps that this role can take from here; going on stands before going back. */
export const movesFor = (role: Role | 'portaal', { kind, status }: Standing): Move[] =>
  moves
    .filter((move) => move.kinds.includes(kind) && move.from === status && mayMove(role, move))
    .sort((a, b) => Number(a.asksReason) - Number(b.asksReason))

/**
 * Whether there is a text to go on with: an IVP or strategy says of each of its priorities why or how,
 * a uitvoeringsplan has measures.
 */
export function isReady({
  kind,
  priorities,
  measures,
}: Pick<PlanVersion, 'kind' | 'priorities' | 'measures'>): Ruling {
  if (kind === 'uvp') {
    if (measures.length > 0) return allowed
    return refused('leeg', 'Dit uitvoeringsplan heeft nog geen maatregelen. Schrijf die eerst.')
  }
  if (priorities.length === 0)
    return refused('leeg', 'Dit plan heeft nog geen prioriteiten. Schrijf die eerst.')
  const bare = priorities.filter(
    ({ why, approach, goals }) => why.trim() === '' && approach.trim() === '' && goals.length === 0,
  )
  if (bare.length === 0) return allowed
  const names = bare.map(({ number, title }) => `${number} ${title}`).join(', ')
  return refused('zonder_tekst', `Bij deze prioriteiten staat nog geen tekst: ${names}.`)
}

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

/** Whether the griffier can settle an amended text: it is adopted, not settled yet, and was changed. */
export function maySettle(
  { status, frozen }: { status: PlanStatus; frozen: boolean },
  isChanged: boolean,
): Ruling {
  if (status !== 'geamendeerd_vastgesteld' || frozen)
    return refused('niets_vast_te_leggen', 'Deze tekst ligt al vast. Vernieuw de pagina.')
  if (isChanged) return allowed
  return refused(
    'amendement_niet_verwerkt',
    'Deze tekst is nog gelijk aan het voorstel. Laat de amendementen eerst verwerken.',
  )
}
