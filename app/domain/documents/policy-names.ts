import type { PlanReference, PolicyKind } from './imported-document'
import type { Span } from './spans'
import { datesIn } from './written-dates'

/** A plan, strategy or other policy text that is named in a line, with its period if that is there. */
export interface Mention extends PlanReference {
  start: number
  end: number
  /** *huidig* or *nieuw* when the words just before say so. */
  role: 'huidig' | 'nieuw' | null
  words: string
}

const NAMES: [PolicyKind, string][] = [
  ['uvp', '(?:jaar)?uitvoerings(?:plan|programma)(?! (?:VTH|handhaving))|\\bUVP\\b|\\bJUP\\b'],
  ['agenda', '(?:lokale |landelijke )?veiligheidsagenda'],
  ['kader', 'regionaal (?:beleids|politie)plan(?: politie)?|beleidsplan politie'],
  ['kader', 'kernbeleid veiligheid|regionaal risicoprofiel|handhavingsuitvoeringsbeleid'],
  ['kader', '(?:toekomst|omgevings)visie|beleidsplan veiligheidsregio'],
  ['akkoord', '(?:bestuurs|coalitie|college|raads)akkoord|collegeprogramma'],
  ['strategie', '(?:regionale )?veiligheidsstrategie|\\bRVS\\b|regio-?prioriteiten'],
  [
    'ivp',
    '(?:lokaal |gezamenlijk )?(?:integraal |lokaal )?veiligheids(?:beleids)?plan|integra(?:al|le) veiligheidsbeleid(?!\\w)|kadernota (?:integrale )?veiligheid|\\bIVP\\b',
  ],
]

const ANY_NAME = new RegExp(NAMES.map(([, names]) => `(${names})`).join('|'), 'gi')
const ABBREVIATION = /^\s*\((?:hierna:?\s*)?['"‘“]?(?:IVP|UVP|RVS|JUP)['"’”]?\)/
const SEPARATOR = '\\s*(?:-|–|—|/|t/m|tot en met)\\s*(?:en met\\s+)?'
const YEARS = new RegExp(`^((?:19|20)\\d{2})${SEPARATOR}((?:19|20)\\d{2}|['’]\\d{2})(?![\\d]|-\\d)`)
const NOT_BETWEEN =
  /\t|\bkwartaal\b|\b(?:en|of|dan|waarin|waarbij|maar|naast|als|op basis|uit|sinds)\b|[.;:!?]\s/i
const LABELS: Partial<Record<PolicyKind, string>> = { ivp: 'IVP', uvp: 'UVP', strategie: 'RVS' }

/** Title with which facts about the same text find each other: *IVP 2019-2022*. */
function titleOf(kind: PolicyKind, name: string, tail: string, period: string): string {
  const copen = kind === 'strategie' && /regio-?prioriteiten/i.test(name)
  if (copen) return `Regio-prioriteiten ${period}`.trim()
  const place =
    kind === 'strategie' && /^\s*(?:van |voor )?(?:basisteam |driehoek )?de copen/i.test(tail)
      ? 'Strategie De Copen'
      : undefined
  const label = place ?? LABELS[kind] ?? name.charAt(0).toUpperCase() + name.slice(1)
  return `${label} ${period}`.trim()
}

interface Years {
  from: string
  to: string
  label: string
  length: number
}

function yearsAt(text: string): Years | null {
  const match = YEARS.exec(text)
  const first = Number(match?.[1])
  const last = match?.[2]?.replace(/^['’]/, '20')
  if (!match || !last || Number(last) < first || Number(last) - first > 12) return null
  return {
    from: `${first}-01-01`,
    to: `${last}-12-31`,
    label: `${first}-${last}`,
    length: match[0].length,
  }
}

/** Years or dates shortly after a name, without another name or a new thought in between. */
function periodAfter(tail: string, kind: PolicyKind): (Years & { at: number }) | null {
  for (const match of tail.matchAll(/(?<![\d.\-/])(?:19|20)\d{2}/g)) {
    const between = tail.slice(0, match.index)
    if (NOT_BETWEEN.test(between) || between.length > 70) return null
    const years = yearsAt(tail.slice(match.index))
    if (years) return { ...years, at: match.index }
    const [first, last] = datesIn(tail)
    const range =
      first &&
      last &&
      /^\s*(?:tot(?: en met)?|t\/m|-|–)\s*$/.test(tail.slice(first.end, last.start))
    if (range && first.start <= match.index) {
      const label = `${first.iso.slice(0, 4)}-${last.iso.slice(0, 4)}`
      return {
        from: first.iso,
        to: last.iso,
        label,
        length: last.end - first.start,
        at: first.start,
      }
    }
    if (kind === 'uvp' && /^\s+(?:[\p{L}-]+\s+){0,3}$/u.test(between)) {
      const year = match[0]
      return { from: `${year}-01-01`, to: `${year}-12-31`, label: year, length: 4, at: match.index }
    }
    return null
  }
  return null
}

function roleOf(before: string): Mention['role'] {
  if (/\b(?:huidige?|lopende?|bestaande?|vigerende?|geldende?)\b[^.;,]{0,25}$/i.test(before))
    return 'huidig'
  return /\b(?:nieuwe?|volgende?|opvolgende?)\b[^.;,]{0,25}$/i.test(before) ? 'nieuw' : null
}

/** Policy texts that a line names, in order. *Bureau RVS* is an office and does not count. */
export function mentionsIn(text: string): Mention[] {
  const names = [...text.matchAll(ANY_NAME)].filter(
    ({ index }) => !/(?:bureau\s+|\()$/i.test(text.slice(Math.max(0, index - 12), index)),
  )
  return names.map((match, index) => {
    const kind = NAMES[match.slice(1).findIndex(Boolean)]?.[0] ?? 'kader'
    const afterName = match.index + match[0].length
    const abbreviation = ABBREVIATION.exec(text.slice(afterName))?.[0].length ?? 0
    const tailStart = afterName + abbreviation
    const tail = text.slice(
      tailStart,
      Math.min(names[index + 1]?.index ?? text.length, tailStart + 110),
    )
    const period = periodAfter(tail, kind)
    const end = period ? tailStart + period.at + period.length : afterName
    const title = titleOf(kind, match[0], tail, period?.label ?? '')
    const role = roleOf(text.slice(Math.max(0, match.index - 40), match.index))
    const bounds = { from: period?.from ?? null, to: period?.to ?? null }
    return {
      kind,
      title,
      ...bounds,
      start: match.index,
      end,
      role,
      words: text.slice(match.index, end),
    }
  })
}

/** All mentions of a document with the line they stand in. */
export function mentionsOf(lines: Span[]): { line: Span; mention: Mention }[] {
  return lines.flatMap((line) => mentionsIn(line.text).map((mention) => ({ line, mention })))
}
