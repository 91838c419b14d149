import type { DocumentKind } from './imported-document'
import type { Span } from './spans'

/** One document inside a file: a council file often holds proposal, decision and annexes. */
export interface Part {
  kind: DocumentKind
  /** True for *concept* and *ontwerp*: what it says was not decided yet. */
  draft: boolean
  lines: Span[]
}

const TITLES: [DocumentKind, RegExp][] = [
  ['raadsvoorstel', /^(?:raadsvoorstel|voorstel aan (?:de|uw) (?:gemeente)?raad|voorstel raad)\b/i],
  [
    'raadsbesluit',
    /^(?:raadsbesluit|besluit (?:van de )?(?:gemeente)?raad|besluit van de raad van de gemeente)\b/i,
  ],
  [
    'collegevoorstel',
    /^(?:collegevoorstel|collegeadvies|b ?(?:&|en) ?w[- ](?:voorstel|advies|nota)|voorstel aan (?:het )?college)\b/i,
  ],
  [
    'collegebesluit',
    /^(?:collegebesluit|besluit (?:van (?:het )?)?college|b ?(?:&|en) ?w[- ]besluit)\b/i,
  ],
  ['startnotitie', /^(?:startnotitie|startnota|plan van aanpak)\b/i],
  ['raadsinformatiebrief', /^(?:raadsinformatiebrief|raadsbrief|informatienota|RIB)\b/i],
  ['besluitenlijst', /^besluitenlijst\b/i],
  ['amendement', /^amendement\b/i],
  ['motie', /^motie\b/i],
  ['zienswijze', /^zienswijze\b/i],
  ['uvp', /^(?:(?:jaar)?uitvoeringsplan|uitvoeringsprogramma integrale veiligheid|UVP|JUP)\b/i],
  ['strategie', /^(?:regionale )?veiligheidsstrategie\b/i],
  [
    'ivp',
    /^(?:lokaal |gezamenlijk )?(?:integraal veiligheids(?:beleids)?plan|veiligheidsplan|IVP)\b/i,
  ],
]
const DRAFT = /^\(?(?:concept|ontwerp)\)?[\s:-]*/i
const DECIDING = /b\s?e\s?s\s?l\s?u\s?i\s?t|gelet op|gelezen/i

function titleKind(line: Span): { kind: DocumentKind; draft: boolean } | null {
  const long = /^besluit van de (?:gemeente)?raad/i.test(line.text) ? 260 : 110
  if (line.text.length > long || /[.;:,\t]/.test(line.text.slice(-1)) || line.text.includes('\t'))
    return null
  if (/\bgeregistreerd\b|\b(?:wordt|is|zijn|heeft|vaststellen|vast te stellen)\b/i.test(line.text))
    return null
  const draft = DRAFT.test(line.text)
  const text = line.text.replace(DRAFT, '')
  const kind = TITLES.find(([, pattern]) => pattern.test(text))?.[0]
  return kind ? { kind, draft } : null
}

/** Whether a title really opens another document: it stands alone, and a decision decides. */
function opensPart(line: Span, rest: Span[], kind: DocumentKind): boolean {
  if (kind === 'raadsbesluit' || kind === 'collegebesluit') {
    const next = rest.slice(0, 30)
    return next.some(({ text }) => DECIDING.test(text)) && /^[A-Z]/.test(line.text)
  }
  const planTitle = kind === 'ivp' || kind === 'uvp' || kind === 'strategie'
  return line.place === 'heading' && line.text.length <= 90 && !planTitle
}

/**
 * Divides a file into its documents. The first title counts within the first ten lines; without
 * any, the kind follows from the words: a text that *besluit* is a decision.
 */
export function partsOf(lines: Span[]): Part[] {
  const starts: { at: number; kind: DocumentKind; draft: boolean }[] = []
  lines.forEach((line, at) => {
    const title = titleKind(line)
    if (!title) return
    const first = starts.length === 0 && at < 10
    const again = starts.at(-1)?.kind === title.kind
    if (!again && (first || opensPart(line, lines.slice(at + 1), title.kind)))
      starts.push({ at, ...title })
  })
  const opening = starts[0]
  if (!opening || opening.at >= 10) {
    starts.unshift({ at: 0, kind: kindFromWords(lines.slice(0, opening?.at)), draft: false })
  }
  return starts.map(({ at, kind, draft }, index) => ({
    kind,
    draft,
    lines: lines.slice(index === 0 ? 0 : at, starts[index + 1]?.at),
  }))
}

function kindFromWords(lines: Span[]): DocumentKind {
  const text = lines.map((line) => line.text).join('\n')
  const decides = /^.{0,120}\bb\s?e\s?s\s?l\s?u\s?i\s?t(?:en)?\s*:/im.test(text)
  if (/gevraagd besluit|voorgesteld besluit|wij stellen (?:u|uw raad) voor/i.test(text))
    return 'raadsvoorstel'
  if (decides && /\bde raad van de gemeente|\bde gemeenteraad\b/i.test(text)) return 'raadsbesluit'
  if (decides && /college van burgemeester en wethouders/i.test(text)) return 'collegebesluit'
  return 'onbekend'
}
