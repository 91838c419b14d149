import type { DecisionEffect } from '../decisions/decision'
import { mentionsIn } from './policy-names'

/** What one clause of a decision does; `start` and `end` count within the point. */
export interface Action {
  effect: DecisionEffect
  verbStart: number
  verbEnd: number
  start: number
  end: number
}

type Verb = DecisionEffect | 'instemmen' | 'overig'

const te = (stem: string, particle = '') =>
  particle ? `${particle}\\s?te\\s${stem}|${particle}${stem}` : `te\\s${stem}|${stem}`

const INFINITIVES: [Verb, string][] = [
  [
    'verlengen',
    `${te('verlengen')}|te laten door ?lopen|door te laten lopen|te continueren|van kracht te laten(?: blijven| zijn)?|te laten voortduren`,
  ],
  [
    'uitstellen',
    `${te('stellen', 'uit')}|${te('schuiven', 'op')}|te verschuiven|later (?:op te leveren|vast te stellen)`,
  ],
  ['vaststellen', `${te('stellen', 'vast')}`],
  [
    'intrekken',
    `${te('trekken', 'in')}|te laten vervallen|te beëindigen|onder (?:gelijktijdige )?intrekking van`,
  ],
  ['wijzigen', `${te('wijzigen')}|te actualiseren|aan te passen|bij te stellen|te herzien`],
  [
    'ter_kennisname',
    `kennis\\s?te\\snemen(?: van)?|kennis ?nemen(?: van)?|ter kennis(?:name|geving|neming)|voor kennisgeving aan te nemen|ter informatie`,
  ],
  [
    'instemmen',
    `${te('stemmen', 'in')}|akkoord te gaan(?: met)?|goed te keuren|te besluiten tot|besluiten tot`,
  ],
  [
    'overig',
    'beschikbaar te stellen|te verzoeken|op te dragen|opdracht te geven|te informeren|in te dienen|kenbaar te maken',
  ],
]
const FINITE: [Verb, string][] = [
  ['verlengen', 'verlengt|(?:wordt|worden)[^.;]{0,160}? verlengd'],
  ['uitstellen', 'stelt [^.;]{0,160}? uit|(?:wordt|worden)[^.;]{0,160}? uitgesteld'],
  ['vaststellen', 'stelt [^.;]{0,200}? vast|stelt vast|(?:wordt|worden)[^.;]{0,160}? vastgesteld'],
  ['intrekken', 'trekt [^.;]{0,160}? in|(?:wordt|worden)[^.;]{0,160}? ingetrokken|vervalt'],
  ['wijzigen', 'wijzigt|(?:wordt|worden)[^.;]{0,160}? gewijzigd'],
  ['ter_kennisname', 'neemt kennis van'],
  ['instemmen', 'stemt in met'],
]
const NOUNS: [Verb, string][] = [
  ['verlengen', '\\w*verlenging'],
  ['uitstellen', 'uitstel'],
  ['vaststellen', 'vaststelling'],
  ['intrekken', 'intrekking'],
  ['wijzigen', 'wijziging|actualisatie|herziening'],
]

interface Found {
  verb: Verb
  start: number
  end: number
}

function find(rules: [Verb, string][], text: string): Found[] {
  const hits = rules.flatMap(([verb, source]) =>
    [...text.matchAll(new RegExp(`(?<![\\p{L}-])(?:${source})(?![\\p{L}])`, 'giu'))].map(
      (match) => ({
        verb,
        start: match.index,
        end: match.index + match[0].length,
      }),
    ),
  )
  return hits
    .filter(
      (hit) =>
        !hits.some((other) => other !== hit && other.start <= hit.start && hit.end < other.end),
    )
    .sort((a, b) => a.start - b.start)
}

/** Some other infinitive: *deze verlenging bekend te maken* extends nothing. */
const OTHER_VERB = /(?<!\p{L})te\s\p{Ll}+en(?!\p{L})/u

const SEPARATOR =
  /;|,\s|\s(?:en|alsmede|alsook|evenals)\s(?!met\b|wethouders|veiligheid|handhaving|leefbaarheid)/gi

/** Where the clause of one verb ends and that of the next begins. */
function boundary(text: string, verb: Found, next: Found): number {
  const gap = text.slice(verb.end, next.start)
  const separators = [...gap.matchAll(SEPARATOR)]
  const last = separators.at(-1)
  if (last && gap.slice(last.index + last[0].length).trim() === '') {
    return verb.end + last.index + last[0].length
  }
  const first = separators[0]
  if (first) return verb.end + first.index + first[0].length
  const object = mentionsIn(gap)[0]
  const leads = text.slice(0, verb.start).trim() === ''
  return object && (leads || /van$/.test(text.slice(verb.start, verb.end)))
    ? verb.end + object.end
    : verb.end
}

const negated = (text: string, verb: Found) =>
  /\b(?:niet|geen)\s+$/i.test(text.slice(0, verb.start))

/**
 * What a point of a decision does, clause by clause. Verbs decide; a noun such as *uitstel* only
 * counts beside *instemmen* or when there is no verb. *Niet te verlengen* does nothing.
 */
export function actionsIn(text: string): Action[] {
  const infinitives = find(INFINITIVES, text)
  const finite = infinitives.length > 0 ? [] : find(FINITE, text)
  const verbs = [...infinitives, ...finite]
  const found = verbs.length > 0 || OTHER_VERB.test(text) ? verbs : find(NOUNS, text).slice(0, 1)
  return found.flatMap((verb, index) => {
    const previous = found[index - 1]
    const next = found[index + 1]
    const start = previous ? boundary(text, previous, verb) : 0
    const end = next ? boundary(text, verb, next) : text.length
    const effect = effectOf(verb, text, start, end)
    if (!effect || negated(text, verb)) return []
    return [{ effect, verbStart: verb.start, verbEnd: verb.end, start, end }]
  })
}

function effectOf(verb: Found, text: string, start: number, end: number): DecisionEffect | null {
  if (verb.verb === 'overig') return null
  if (verb.verb !== 'instemmen') return verb.verb
  const noun = find(NOUNS, text.slice(start, end))[0]?.verb
  if (noun && noun !== 'instemmen' && noun !== 'overig') return noun
  return mentionsIn(text.slice(start, end)).length > 0 ? 'vaststellen' : null
}
