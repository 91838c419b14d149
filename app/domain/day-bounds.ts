import type { PlainDate } from './dates'

const offset = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Amsterdam',
  timeZoneName: 'longOffset',
})

/** `GMT+02:00` → 120. */
function minutesAhead(instant: number): number {
  const name =
    offset.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? []
  const ahead = Number(hours ?? 0) * 60 + Number(minutes ?? 0)
  return sign === '-' ? -ahead : ahead
}

/** The instant (milliseconds) at which a calendar day begins in Amsterdam, also around a change of clocks. */
export function startOfDay(date: PlainDate): number {
  const utc = Date.parse(`${date}T00:00:00Z`)
  const guess = utc - minutesAhead(utc) * 60_000
  return utc - minutesAhead(guess) * 60_000
}
