import type { FoundKenmerk, Section } from './imported-document'
import type { Part } from './parts'
import { mentionsIn } from './policy-names'
import { slugOf } from './slug'
import { passageOf, sentencesOf, within, type Span } from './spans'
import { datesIn } from './written-dates'

type Type = FoundKenmerk['type']

const SHAPES: [Type, RegExp][] = [
  ['regeling', /\bCVDR\d{5,7}(?:\/\d{1,3})?\b/gi],
  ['publicatie', /\b(?:gmb|stcrt|stb|trb|prb|wsb|bgr)-\d{4}-\d{1,7}\b/gi],
  [
    'publicatie',
    /\bGemeenteblad\s+(?:van\s+[\p{L}' ]+\s)?(\d{4})\s*,?\s*(?:nr\.?|nummer)?\s*(\d{3,7})\b/giu,
  ],
  ['zaak', /\bZ(?:AAK)?[-/. ]?(?:\d{4}|\d{2})[-/.]\d{4,10}\b/g],
  ['document', /\b(?:D|DOC|INT|UIT|IN)[-/.](?:\d{4}|\d{2})[-/.]\d{4,10}\b/g],
  ['registratie', /\b\d{2}[A-Z]{1,3}\.\d{4,6}\b/gi],
  ['registratie', /\b\d{2}(?:R|A|RV|RIB|BW)\d{4,6}\b/g],
  [
    'registratie',
    /\b(?!IVP|UVP|RVS|JUP|COVID)[A-Z]{1,6}[-/.]?(?:(?:19|20)\d{2}|[0-4]\d)[-/.]\d{2,8}\b/g,
  ],
  ['registratie', /\b(?:Z|D|BW|RV|RB|RIB)(?:19|20)?\d{2}\d{4,8}\b/g],
]
const LABELLED =
  /(?:\b|^)(zaak(?:nummer|nr\.?|kenmerk)?(?=\s*:)|zaak(?:nummer|nr\.?)|(?:ons )?kenmerk|registratie(?:nummer|nr\.?)|document(?:nummer|nr\.?)|corsa(?:nummer|nr\.?)|besluit(?:nummer|nr\.?)|raads(?:voorstel|besluit)\s?(?:nummer|nr\.?)|voorstel(?:nummer|nr\.?)|dossier(?:nummer|nr\.?)|volgnummer|geregistreerd onder(?: nummer)?|onder (?:nummer|nr\.?|kenmerk)|nummer(?=\s*:)|nr\.?(?=\s*:))\s*[:–-]?\s*((?:[A-Z]{1,4}\s)?[\p{L}\d][\p{L}\d./_-]*\d[\p{L}\d]*)/giu
/** A number behind *nr.* in running text, only when a stroke or dot makes it more than a count. */
const NUMBERED = /\b(?:nummer|nr\.?)\s+(\d[\p{L}\d]*[./-][\p{L}\d./-]*\d)/giu

interface Hit {
  kenmerk: string
  type: Type
  start: number
  end: number
}

const isDate = (text: string) => datesIn(text)[0]?.words === text
const isYears = (text: string) => /^(?:19|20)\d{2}(?:[-/–](?:(?:19|20)?\d{2}))?$/.test(text)

/** Numbers of cases, documents, decisions and publications in a text, by their shape or label. */
export function kenmerkenIn(text: string): Hit[] {
  const shaped = SHAPES.flatMap(([type, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      kenmerk: match[2] ? `gmb-${match[1]}-${match[2]}` : match[0],
      type,
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
  const byLabel = [...text.matchAll(LABELLED)].map((match) => {
    const [whole, label = '', kenmerk = ''] = match
    const end = match.index + whole.length
    const type: Type = /^zaak/i.test(label)
      ? 'zaak'
      : /^document/i.test(label)
        ? 'document'
        : 'registratie'
    return { kenmerk, type, start: end - kenmerk.length, end }
  })
  const byNumber = [...text.matchAll(NUMBERED)].map((match) => {
    const kenmerk = match[1] ?? ''
    const end = match.index + match[0].length
    return { kenmerk, type: 'registratie' as const, start: end - kenmerk.length, end }
  })
  const kept: Hit[] = []
  for (const hit of [...shaped, ...byLabel, ...byNumber]) {
    const free = !kept.some((other) => hit.start < other.end && other.start < hit.end)
    if (free && !isDate(hit.kenmerk) && !isYears(hit.kenmerk)) kept.push(hit)
  }
  return kept.sort((a, b) => a.start - b.start)
}

const REGISTERED =
  /^[-•*\s]*(raadsbesluit|raadsvoorstel|startnotitie|collegevoorstel|collegebesluit|amendement|uitvoeringsplan|raadsinformatiebrief)\b/i
const HEAD = 25

/** What carries a kenmerk: named in the line, named in the sentence, or the part it heads. */
function carrier(line: Span, hit: Hit, part: Part, index: number): string | null {
  const named = REGISTERED.exec(line.text)?.[1]
  if (named && line.text.length < 140) return named.toLowerCase()
  const from = line.start
  const sentence = sentencesOf(line).find(
    (one) => one.start - from <= hit.start && hit.end <= one.end - from,
  )
  const proposal = /\b(?:gelezen|gezien)\b.*\bvoorstel\b/i.test(line.text.slice(0, hit.start))
  if (proposal) return part.kind.startsWith('college') ? 'collegevoorstel' : 'raadsvoorstel'
  const before = mentionsIn(sentence?.text ?? '').filter(
    (mention) => (sentence?.start ?? 0) - from + mention.start < hit.start && mention.from,
  )
  const head =
    index < HEAD && (line.text.length < 90 || /^besluit van de (?:gemeente)?raad/i.test(line.text))
  if (head && before.length === 0) return part.kind === 'onbekend' ? null : part.kind
  return before.at(-1)?.title ?? (head ? part.kind : null)
}

/** Every kenmerk once for each thing that carries it, at its first place. */
export function kenmerkenOf(sections: Section[], parts: Part[]): FoundKenmerk[] {
  const found = new Map<string, FoundKenmerk>()
  for (const part of parts) {
    part.lines.forEach((line, index) => {
      const own = `${line.text}`
      const previous = part.lines[index - 1]?.text ?? ''
      const hits =
        /^(?:ons )?(?:kenmerk|zaaknummer|registratienummer|documentnummer|corsanummer)\s*:?$/i.test(
          previous,
        )
          ? afterLabel(own)
          : kenmerkenIn(own)
      for (const hit of hits) {
        const of = carrier(line, hit, part, index)
        const id = `kenmerk-${slugOf(hit.kenmerk)}`
        const known = found.get(id)
        if (known && (known.of !== null || of === null)) continue
        const passage = passageOf(sections, within(line, hit.start, hit.end))
        found.set(id, { id, kenmerk: hit.kenmerk, type: hit.type, of, passage })
      }
    })
  }
  return [...found.values()]
}

/** A line below a label holds a number even when its shape is unknown. */
function afterLabel(text: string): Hit[] {
  const hits = kenmerkenIn(text)
  const token = /^[\p{L}\d][\p{L}\d./_-]*\d[\p{L}\d]*$/u.exec(text)
  if (hits.length > 0 || !token || isDate(text) || isYears(text)) return hits
  return [{ kenmerk: text, type: 'registratie', start: 0, end: text.length }]
}
