import type { DecisionBody } from '../decisions/decision'
import type { PlanVersion } from '../plans/plan'
import { adoptedStatuses, type PlanStatus } from '../plans/vocabulary'
import type { PaperKind } from './vocabulary'

type Version = { version: number; status: PlanStatus }

const ended: readonly PlanStatus[] = ['vervangen', 'ingetrokken']
/** On its way to the body that decides, or back from it without being adopted. */
const offeredStatuses: readonly PlanStatus[] = [
  'college',
  'ter_vaststelling',
  'aangehouden',
  'verworpen',
]
const ofProposal: readonly PaperKind[] = ['raadsvoorstel', 'collegevoorstel']

const isAdopted = ({ status }: Version) => adoptedStatuses.some((adopted) => adopted === status)
const newest = (versions: readonly Version[]) =>
  versions.reduce<Version | undefined>(
    (best, one) => (best && best.version > one.version ? best : one),
    undefined,
  )

/**
 * The version that a paper is about: a proposal is about the text that was offered, also when an
 * amendment changed it; every other paper about the text that was decided. Without one, the newest.
 */
export function versionFor(kind: PaperKind, versions: readonly Version[]): number | undefined {
  const wanted = ofProposal.includes(kind)
    ? (newest(versions.filter(({ status }) => offeredStatuses.includes(status))) ??
      newest(versions.filter(isAdopted)))
    : newest(versions.filter(isAdopted))
  return (wanted ?? newest(versions))?.version
}

/**
 * The papers that make sense for a plan, in the order in which they are needed. A strategy has none:
 * the driehoek and the region decide without a raad.
 * @param decides the body that adopts this kind of plan here
 */
export function papersFor(
  plan: Pick<PlanVersion, 'kind' | 'follows'>,
  versions: readonly Version[],
  decides: DecisionBody,
): PaperKind[] {
  if (plan.kind === 'strategie') return []
  const decided = newest(versions.filter((one) => isAdopted(one) || ended.includes(one.status)))
  const done = decided !== undefined && ended.includes(decided.status)
  const toRaad: PaperKind[] = decides === 'raad' ? ['raadsvoorstel'] : []
  if (plan.kind === 'uvp')
    return done ? ['uvp'] : ['uvp', 'collegevoorstel', ...toRaad, 'raadsinformatiebrief']
  if (done) return ['ivp', 'samenhang']
  const proposal: PaperKind[] = ['collegevoorstel', ...toRaad]
  const always: PaperKind[] = ['ivp', 'samenhang']
  if (versions.some(isAdopted))
    return [...always, ...proposal, 'raadsvoorstel-verlenging', 'raadsinformatiebrief']
  const both: PaperKind[] = plan.follows === null ? [] : ['raadsvoorstel-uitstel-en-verlenging']
  return [
    'startnotitie',
    ...always,
    ...proposal,
    'raadsvoorstel-uitstel',
    ...both,
    'raadsinformatiebrief',
  ]
}
