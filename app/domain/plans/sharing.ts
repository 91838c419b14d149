import { allowed, refused, type Ruling } from '../ruling'
import { adoptedStatuses, visibilities, type PlanStatus, type Visibility } from './vocabulary'

/** Whether a text at stage `from` is open to every reader of stage `to`. */
export const reaches = (from: Visibility, to: Visibility): boolean =>
  visibilities.indexOf(from) >= visibilities.indexOf(to)

/** Whether a version that is now at stage `from` may be opened to stage `to`: only wider. */
export function mayShare(from: Visibility, to: Visibility): Ruling {
  if (!reaches(from, to)) return allowed
  return refused('al_gedeeld', 'Deze versie is al zo ver gedeeld. Kies een ruimere kring.')
}

/** An amended text is for others once the griffier has settled it: sharing would freeze it half written. */
export function isSettled({ status, frozen }: { status: PlanStatus; frozen: boolean }): Ruling {
  if (status !== 'geamendeerd_vastgesteld' || frozen) return allowed
  return refused(
    'nog_niet_vastgelegd',
    'De griffier legt deze gewijzigde tekst eerst vast. Daarna is die openbaar.',
  )
}

/** A draft may be taken back; an adopted text that others have read stays readable. */
export function mayWithdraw(status: PlanStatus): Ruling {
  if (!adoptedStatuses.some((adopted) => adopted === status)) return allowed
  return refused(
    'vastgesteld',
    'Een vastgestelde tekst blijft gedeeld. Alleen een concept kunt u terugtrekken.',
  )
}
