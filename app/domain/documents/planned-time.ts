import type { PlannedTime } from './imported-document'
import { datesIn, daysInMonth, isoDate, MONTH, monthNumber } from './written-dates'

export interface FoundTime extends PlannedTime {
  start: number
  end: number
}

const YEAR = '((?:19|20)\\d{2})'
const ORDINALS: Record<string, number> = {
  eerste: 1,
  tweede: 2,
  derde: 3,
  vierde: 4,
}
/** Months that a loose word stands for, first to last; the first word that fits decides. */
const SEASONS: [RegExp, number, number][] = [
  [/begin/i, 1, 3],
  [/medio|half/i, 5, 8],
  [/eind/i, 10, 12],
  [/voorjaar|lente/i, 3, 5],
  [/zomer/i, 6, 8],
  [/najaar|herfst/i, 9, 11],
  [/winter/i, 12, 12],
]

const span = (year: number, first: number, last: number, lastYear = year) => ({
  from: isoDate(year, first, 1) ?? '',
  to: isoDate(lastYear, last, daysInMonth(lastYear, last)) ?? '',
})

const ordinal = (word: string) => ORDINALS[word.toLowerCase()] ?? Number(word.replace(/\D/g, ''))

/** Monday to Sunday of an ISO week. */
function week(year: number, number: number) {
  const fourth = new Date(Date.UTC(year, 0, 4))
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000
  const day = (days: number) => new Date(monday + days * 86_400_000).toISOString().slice(0, 10)
  return { from: day((number - 1) * 7), to: day((number - 1) * 7 + 6) }
}

type Reader = (groups: string[]) => { from: string; to: string } | null

const AND = '\\s*(?:/|-|–|—|&|\\ben\\b|\\bt/m\\b|\\btot en met\\b|\\btot\\b)\\s*'
const RULES: [RegExp, Reader, boolean][] = [
  [
    new RegExp(`\\b(${MONTH})\\s+${YEAR}${AND}(${MONTH})\\s+${YEAR}`, 'gi'),
    ([a = '', from, b = '', to]) => span(Number(from), monthNumber(a), monthNumber(b), Number(to)),
    true,
  ],
  [
    new RegExp(`\\b(${MONTH})(?:/(?:${MONTH}))*${AND}(${MONTH})\\s+${YEAR}`, 'gi'),
    ([a = '', b = '', year]) => {
      const [first, last] = [monthNumber(a), monthNumber(b)]
      return span(first > last ? Number(year) - 1 : Number(year), first, last, Number(year))
    },
    true,
  ],
  [
    new RegExp(`\\b(?:[QK]\\s?([1-4])|kwartaal\\s+([1-4]))(?:\\s+van)?[\\s,-]+${YEAR}`, 'gi'),
    ([a, b, year]) => quarter(Number(a || b), Number(year)),
    true,
  ],
  [
    new RegExp(
      `\\b(eerste|tweede|derde|vierde|[1-4](?:e|ste|de))\\s+(?:en\\s+(eerste|tweede|derde|vierde|[1-4](?:e|ste|de))\\s+)?kwartaal(?:\\s+van)?\\s+${YEAR}`,
      'gi',
    ),
    ([a = '', b, year]) => ({
      from: quarter(ordinal(a), Number(year)).from,
      to: quarter(ordinal(b || a), Number(year)).to,
    }),
    true,
  ],
  [
    new RegExp(`\\b(eerste|tweede|1e|2e)\\s+(?:half ?jaar|helft)(?:\\s+van)?\\s+${YEAR}`, 'gi'),
    ([half = '', year]) =>
      ordinal(half) === 1 ? span(Number(year), 1, 6) : span(Number(year), 7, 12),
    true,
  ],
  [
    new RegExp(`\\bweek\\s+(\\d{1,2})(?:\\s+van)?[\\s,-]+${YEAR}`, 'gi'),
    ([number, year]) => (Number(number) <= 53 ? week(Number(year), Number(number)) : null),
    true,
  ],
  [
    new RegExp(
      `\\b(begin|medio|half|(?:het )?eind(?:e)?(?: van)?|voorjaar|lente|zomer|najaar|herfst|winter)(?:\\s+van)?\\s+(${MONTH}\\s+)?${YEAR}`,
      'gi',
    ),
    ([word = '', month, year]) => {
      if (month) return span(Number(year), monthNumber(month.trim()), monthNumber(month.trim()))
      const season = SEASONS.find(([pattern]) => pattern.test(word))
      return season ? span(Number(year), season[1], season[2]) : null
    },
    false,
  ],
  [
    new RegExp(`\\b(${MONTH})\\s+${YEAR}`, 'gi'),
    ([month = '', year]) => span(Number(year), monthNumber(month), monthNumber(month)),
    true,
  ],
]

const quarter = (number: number, year: number) => span(year, number * 3 - 2, number * 3)

/**
 * Times that are wider than a day: *Sept/okt 2022*, *Eerste kwartaal 2023*, *Q2 2027*, *medio 2023*,
 * *week 12 van 2027*; full dates count as one day. In order, without overlap.
 */
export function timesIn(text: string): FoundTime[] {
  const days = datesIn(text).map(({ iso, start, end, words }) => ({
    from: iso,
    to: iso,
    words,
    exact: true,
    start,
    end,
  }))
  const wider = RULES.flatMap(([pattern, read, exact]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const bounds = read(match.slice(1))
      if (!bounds?.from || !bounds.to) return []
      const end = match.index + match[0].length
      return [{ ...bounds, words: match[0], exact, start: match.index, end }]
    }),
  )
  const kept: FoundTime[] = []
  for (const time of [...days, ...wider]) {
    if (!kept.some((other) => time.start < other.end && other.start < time.end)) kept.push(time)
  }
  return kept.sort((a, b) => a.start - b.start)
}
