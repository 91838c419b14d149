import type { PlainDate } from '../dates'
import { isInForceStatus } from '../plans/supersession'
import type { PlanKind, PlanStatus } from '../plans/vocabulary'
import { allowed, refused, type Ruling } from '../ruling'
import type { Decision, DecisionBody, DecisionFacts } from './decision'

type Recorded = Decision & Pick<DecisionFacts, 'amendments' | 'version'> & { id: string }

/** A decision with who recorded it and on which day, in Amsterdam. */
export type RecordedEntry = Recorded & { recordedBy: string | null; recordedOn: PlainDate }

type Asked = {
  entry: RecordedEntry
  /** Whether nothing was recorded about this plan after it. */
  isLast: boolean
  /** Whether the amended text that followed from it was settled. */
  isSettled: boolean
  userId: string | null
  /** Today by the clock on the wall, as the day of recording is. */
  on: PlainDate
}

/**
 * A slip of the pen is taken back by who made it, on the same day and before anything rests on it. Later
 * a decision is put right only by another decision: others have read it by then.
 */
export function mayTakeBack({ entry, isLast, isSettled, userId, on }: Asked): Ruling {
  if (entry.status !== 'genomen')
    return refused('niet_genomen', 'Dit besluit telt al niet mee. Vernieuw de pagina.')
  if (userId === null || entry.recordedBy !== userId)
    return refused('van_een_ander', 'Alleen wie het besluit vastlegde, kan het terugnemen.')
  if (entry.recordedOn !== on)
    return refused(
      'te_laat',
      'Terugnemen kan alleen op de dag van vastleggen. Leg een nieuw besluit vast dat dit besluit wijzigt.',
    )
  if (!isLast)
    return refused('niet_het_laatste', 'Er is daarna nog een besluit vastgelegd. Begin daarmee.')
  if (isSettled)
    return refused(
      'vastgelegd',
      'De gewijzigde tekst ligt al vast. Terugnemen kan daarom niet meer.',
    )
  return allowed
}

const amended = (decisions: readonly Recorded[]): PlanStatus =>
  decisions.some(({ effect, amendments = [] }) => effect !== 'aanbieden' && amendments.length > 0)
    ? 'geamendeerd_vastgesteld'
    : 'vastgesteld'

/**
 * Where the version stood before this decision, by what was decided about it earlier; null for a
 * decision that changed no status.
 */
export function statusBefore(
  { effect, version }: Recorded,
  earlier: readonly Recorded[],
  { kind, decidesOn }: { kind: PlanKind; decidesOn: DecisionBody },
): PlanStatus | null {
  const about = earlier.filter((one) => one.status === 'genomen' && one.version === version)
  if (effect === 'aanbieden') return 'college'
  if (effect === 'intrekken') return amended(about)
  if (!['vaststellen', 'wijzigen', 'aanhouden', 'verwerpen'].includes(effect)) return null
  if (about.some((one) => one.effect === 'aanhouden')) return 'aangehouden'
  return decidesOn === 'college' && kind !== 'strategie' ? 'college' : 'ter_vaststelling'
}

/** The newest version that made room for another one, and what it was before that. */
export function restored(
  versions: readonly { version: number; status: PlanStatus }[],
  decisions: readonly Recorded[],
  below = Infinity,
): { version: number; status: PlanStatus } | undefined {
  const [last] = versions
    .filter(({ version, status }) => version < below && status === 'vervangen')
    .sort((a, b) => b.version - a.version)
  if (!last || versions.some((one) => one.version > last.version && isInForceStatus(one.status)))
    return undefined
  const about = decisions.filter(
    ({ status, version }) => status === 'genomen' && version === last.version,
  )
  return { version: last.version, status: amended(about) }
}
