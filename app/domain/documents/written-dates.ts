import type { PlainDate } from '../dates'

export interface WrittenDate {
  iso: PlainDate
  start: number
  end: number
  words: string
}

export const MONTH =
  '(?:jan(?:uari|\\.)?|feb(?:ruari|r|\\.)?|maart|mrt\\.?|apr(?:il|\\.)?|mei|juni?\\.?|juli?\\.?|aug(?:ustus|\\.)?|sept?(?:ember|\\.)?|okt(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)'

const MONTHS = ['jan', 'feb', 'm', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

/** 1 to 12 for a Dutch name or short name of a month. */
export function monthNumber(name: string): number {
  const word = name.toLowerCase()
  return (
    MONTHS.findIndex((start) => (start === 'm' ? /^m(aa)?rt/.test(word) : word.startsWith(start))) +
    1
  )
}

/** Days in a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** ISO date, or null for a day that the calendar does not have. */
export function isoDate(year: number, month: number, day: number): PlainDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const NAMED = new RegExp(`\\b(\\d{1,2})(?:e|ste|de)?\\s+(${MONTH})\\s+((?:19|20)\\d{2})\\b`, 'gi')
const NUMBERS =
  /(?<![\d./-])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?((?:19|20)\d{2})(?![\d/\p{L}]|-\d)/gu
const ISO = /(?<![\d-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\d]|-\d)/g

interface Candidate {
  iso: PlainDate | null
  start: number
  words: string
}

function candidates(text: string): Candidate[] {
  const read = (pattern: RegExp, order: (groups: string[]) => [number, number, number]) =>
    [...text.matchAll(pattern)].map((match) => ({
      iso: isoDate(...order(match.slice(1))),
      start: match.index,
      words: match[0],
    }))
  return [
    ...read(NAMED, ([day, month, year]) => [Number(year), monthNumber(month ?? ''), Number(day)]),
    ...read(NUMBERS, ([day, , month, year]) => [Number(year), Number(month), Number(day)]),
    ...read(ISO, ([year, month, day]) => [Number(year), Number(month), Number(day)]),
  ].sort((a, b) => a.start - b.start)
}

/** Full dates in a text: 20 september 2022, 20 sept. 2022, 20-9-2022, 20/09/2022, 2022-09-20. */
export function datesIn(text: string): WrittenDate[] {
  return candidates(text).flatMap(({ iso, start, words }) =>
    iso ? [{ iso, start, end: start + words.length, words }] : [],
  )
}

/** The first full date in a text, as ISO. */
export function firstDate(text: string): PlainDate | null {
  return datesIn(text)[0]?.iso ?? null
}

/** What is written as a date but is on no calendar, such as 31 februari 2023. */
export function impossibleDatesIn(text: string): { start: number; words: string }[] {
  return candidates(text).filter(({ iso }) => iso === null)
}
