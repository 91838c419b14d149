import { daysBetween, type Period, type PlainDate } from '~/domain/dates'

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]
const shortMonths = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ')
const weekdays = 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' ')

const split = (date: PlainDate) => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return { year, month, day }
}
const monthOf = (names: string[], month: number) => names[month - 1] ?? ''

/** `12 oktober 2026` */
export function longDate(date: PlainDate): string {
  const { year, month, day } = split(date)
  return `${day} ${monthOf(months, month)} ${year}`
}

/** `12 okt 2026` */
export function shortDate(date: PlainDate): string {
  const { year, month, day } = split(date)
  return `${day} ${monthOf(shortMonths, month)} ${year}`
}

/** `maandag 12 oktober 2026` */
export function weekdayDate(date: PlainDate): string {
  const { year, month, day } = split(date)
  const weekday = weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? ''
  return `${weekday} ${longDate(date)}`
}

/** `12 oktober`, with the year when it is not the year of `today`. */
export function dayAndMonth(date: PlainDate, today: PlainDate): string {
  const { year, month, day } = split(date)
  return year === split(today).year ? `${day} ${monthOf(months, month)}` : longDate(date)
}

/** For a narrow rail: `23 okt`, or `6 jul ’27` in another year than `today`. */
export function railDate(date: PlainDate, today: PlainDate): string {
  const { year, month, day } = split(date)
  const short = `${day} ${monthOf(shortMonths, month)}`
  return year === split(today).year ? short : `${short} ’${String(year).slice(2)}`
}

/** `over 11 dagen`, `morgen`, `vandaag`, `gisteren`, `11 dagen geleden`. */
export function fromToday(date: PlainDate, today: PlainDate): string {
  const days = daysBetween(today, date)
  if (days === 0) return 'vandaag'
  if (days === 1) return 'morgen'
  if (days === -1) return 'gisteren'
  return days > 0 ? `over ${days} dagen` : `${-days} dagen geleden`
}

/** How long something still holds: `Nog 80 dagen`, `Nog 1 dag`, `Vandaag`, `80 dagen voorbij`. */
export function daysLeft(date: PlainDate, today: PlainDate): string {
  const days = daysBetween(today, date)
  const count = (n: number) => (n === 1 ? '1 dag' : `${n} dagen`)
  if (days === 0) return 'Vandaag'
  return days > 0 ? `Nog ${count(days)}` : `${count(-days)} voorbij`
}

/** `2023-2026` for whole years, otherwise `15 juli 2023 tot en met 31 december 2026`. */
export function periodText({ from, to }: Period): string {
  if (!from.endsWith('-01-01') || !to.endsWith('-12-31')) {
    return `${longDate(from)} tot en met ${longDate(to)}`
  }
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)]
  return first === last ? first : `${first}-${last}`
}

const amsterdam = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
})
const clock = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
})

/** The calendar date in Amsterdam of an instant (ISO with zone, or milliseconds): `2026-10-12`. */
export const dateOfInstant = (instant: string | number): PlainDate =>
  amsterdam.format(new Date(instant))

/** `12 oktober 2026, 14.32 uur`, in Amsterdam. */
export function instantText(instant: string | number): string {
  const time = clock.format(new Date(instant)).replace(':', '.')
  return `${longDate(dateOfInstant(instant))}, ${time} uur`
}
