import type { PlainDate } from '../dates'
import { timesIn } from './planned-time'
import { datesIn } from './written-dates'

export interface Until {
  until: PlainDate | null
  /** True after *tot en met*, false after *tot* or *uiterlijk*; null without a date. */
  untilIncluded: boolean | null
  untilEvent: 'opvolger' | null
  expected: PlainDate | null
  expectedWords: string | null
  duration: { words: string; months: number | null } | null
  /** The text with these expressions blanked, same length, so that verbs in them do not count. */
  rest: string
}

const TOT =
  /\b(tot en met|t\/m|tot uiterlijk|uiterlijk tot en met|uiterlijk tot|uiterlijk(?: op| per)?|tot)\s+(?:en met\s+)?/gi
/** The start of a period right before *tot*, so that what follows is its end and not a new one. */
const YEAR_BEFORE = /(?<![-–/]\s?)\b(?:19|20)\d{2}\s*$/
const RETROACTIVE = /terugwerkende kracht\s*$/i
const EVENT =
  /\b(?:tot(?:dat)?(?! en met)|zolang|in afwachting van|of (?:zoveel )?eerder)\b(?=[^;]{0,140}\b(?:nieuwe?|opvolg\w+|volgende?|IVP|UVP|plan|strategie)\b)[^;.]{0,120}?\b(?:vastgesteld|vaststelling(?=[^;]{0,60}\b(?:nieuwe?|opvolg\w+|volgende?|IVP|UVP|plan|strategie)\b)[^;,.(]{0,90}|vaststelt|vast te stellen|(?:in ?werking(?: |ge)?(?:treedt|getreden|treding|is getreden))(?:\s+van[^;,.(]{0,90})?|van kracht(?: is| wordt)?|gereed|opgeleverd)(?:\s+(?:is|heeft|zijn|wordt))?/gi
const EXPECTED =
  /\b(?:naar verwachting|verwacht\w*|vermoedelijk|streefdatum|beoogde?|gepland\w*|voorzien)\b[^.;)]{0,70}/i
const NUMBER = 'een|één|1|anderhalf|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|\\d{1,2}'
const DURATION = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:(?:${NUMBER})\\s+)?(?:half ?jaar|halve jaren)|(?:een\\s+)?(?:paar|enkele|aantal)\\s+(?:maanden|weken|jaren)|(?:${NUMBER})\\s+(?:jaar|jaren|maand(?:en)?|kwartaal|kwartalen))(?!\\p{L}|\\s+(?:na|geleden))`,
  'giu',
)
const COUNT: Record<string, number> = {
  een: 1,
  één: 1,
  anderhalf: 1.5,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  twaalf: 12,
}

/** Durations in a text with their length in months; *een paar maanden* has none. */
export function durationsIn(text: string) {
  return [...text.matchAll(DURATION)].map((match) => ({
    words: match[0],
    months: monthsOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function monthsOf(words: string): number | null {
  if (/half ?jaar/i.test(words) && !/anderhalf/i.test(words)) return 6
  if (/paar|enkele|aantal/i.test(words)) return null
  const first = words.split(/\s+/)[0]?.toLowerCase() ?? ''
  const count = COUNT[first] ?? Number(first)
  return count * (/jaar|jaren/i.test(words) ? 12 : /kwart/i.test(words) ? 3 : 1)
}

function dateAfter(text: string, included: boolean): { date: PlainDate; length: number } | null {
  const lead = /^(?:aan |het |de )*(einde? van (?:het jaar )?)?/i.exec(text)?.[0] ?? ''
  const rest = text.slice(lead.length)
  const time = timesIn(rest)[0]
  const atEnd = /eind/i.test(lead)
  if (time && time.start === 0) {
    const last = included || atEnd || /^eind/i.test(time.words)
    return { date: last ? time.to : time.from, length: lead.length + time.end }
  }
  const year = /^((?:19|20)\d{2})\b(?!\s?[-–/]\s?\d)/.exec(rest)?.[1]
  if (!year) return null
  return { date: `${year}-${included || atEnd ? '12-31' : '01-01'}`, length: lead.length + 4 }
}

const blank = (text: string, start: number, end: number) =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)

/** *2019 tot en met 2022* and *van 1 januari 2024 tot en met 31 december 2027* are periods. */
function endsPeriod(before: string, following: string): boolean {
  if (/^(?:19|20)\d{2}\b/.test(following)) return YEAR_BEFORE.test(before)
  return datesIn(before).some(({ end }) => before.slice(end).trim() === '')
}

/** Reads how long something is to hold, from one point of a decision. */
export function untilIn(text: string): Until {
  let rest = text
  let untilEvent: Until['untilEvent'] = null
  for (const match of text.matchAll(EVENT)) {
    untilEvent = 'opvolger'
    rest = blank(rest, match.index, match.index + match[0].length)
  }
  const expectedMatch = EXPECTED.exec(text)
  const expectedTime = timesIn(expectedMatch?.[0] ?? '')[0]
  if (expectedMatch && expectedTime) {
    rest = blank(rest, expectedMatch.index, expectedMatch.index + expectedMatch[0].length)
  }
  let until: PlainDate | null = null
  let untilIncluded: boolean | null = null
  for (const match of rest.matchAll(TOT)) {
    const included = /en met|t\/m/i.test(match[0])
    const before = rest.slice(0, match.index)
    const following = rest.slice(match.index + match[0].length)
    const found = RETROACTIVE.test(before) ? null : dateAfter(following, included)
    if (!found || endsPeriod(before, following)) continue
    until = found.date
    untilIncluded = included ? true : /uiterlijk/i.test(match[0]) ? null : false
  }
  const [duration] = durationsIn(text)
  const day = expectedTime && expectedTime.from === expectedTime.to
  return {
    until,
    untilIncluded,
    untilEvent,
    expected: day ? expectedTime.from : null,
    expectedWords: expectedTime?.words ?? null,
    duration: duration ? { words: duration.words, months: duration.months } : null,
    rest,
  }
}
