import type { FoundBasis, Section } from './imported-document'
import { slugOf } from './slug'
import { passageOf, within, type Span } from './spans'

const LAW =
  "Politiewet(?: 2012)?|Gemeentewet|Wet veiligheidsregio[’']?s|Algemene wet bestuursrecht|Awb|Wet open overheid|Woo|Archiefwet(?: \\d{4})?|Omgevingswet|Wet [a-z][\\p{L} ]{3,60}?(?=[,;.)\\n]|$)"
const BASIS = new RegExp(
  `\\b(?:artikel(?:en)?|art\\.?)\\s+(\\d[^.;]{0,140}?)\\s*(?:van\\s+)?(?:de\\s+)?(${LAW})`,
  'giu',
)
const BEHIND = new RegExp(
  `\\b(${LAW})\\s*[,(]\\s*(?:artikel(?:en)?|art\\.?)\\s+(\\d{1,3}[a-z]{0,2}(?:,? (?:lid \\d|\\p{L}+ lid))?)\\)?`,
  'giu',
)
const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende']
const ARTICLE =
  /(?<!lid )(?<!\d)(\d{1,3}(?::\d{1,3})?[a-z]{0,2})\b(?:[\s,]*(?:lid\s+(\d{1,2})|(eerste|tweede|derde|vierde|vijfde|zesde|zevende)\s+lid|(\d)e\s+lid))?/gi

const lawName = (law: string) =>
  /^politiewet/i.test(law)
    ? 'Politiewet 2012'
    : /^awb$/i.test(law)
      ? 'Algemene wet bestuursrecht'
      : law

/** Articles of law that a document rests on, each once; `paragraph` is the lid as a digit. */
export function legalBasisOf(sections: Section[], lines: Span[]): FoundBasis[] {
  const found = new Map<string, FoundBasis>()
  const add = (line: Span, at: number, length: number, law: string, articles: string) => {
    for (const match of articles.matchAll(ARTICLE)) {
      const [, article = '', lid, word, short] = match
      const paragraph =
        lid ?? short ?? (word ? String(ORDINALS.indexOf(word.toLowerCase()) + 1) : null)
      const name = lawName(law.replace(/\s+/g, ' ').trim())
      const id = `grondslag-${slugOf(`${name} ${article} ${paragraph ?? ''}`)}`
      const passage = passageOf(sections, within(line, at, at + length))
      if (!found.has(id))
        found.set(id, { id, law: name, article: article.toLowerCase(), paragraph, passage })
    }
  }
  for (const line of lines) {
    for (const match of line.text.matchAll(BASIS)) {
      add(line, match.index, match[0].length, match[2] ?? '', match[1] ?? '')
    }
    for (const match of line.text.matchAll(BEHIND)) {
      add(line, match.index, match[0].length, match[1] ?? '', match[2] ?? '')
    }
  }
  return [...found.values()]
}
