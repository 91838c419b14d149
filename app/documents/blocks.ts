import type { Section } from '~/domain/documents/imported-document'

/** What a reader finds, in order: level 1 to 6 for a heading, null for a paragraph, item or row. */
export interface Block {
  level: number | null
  text: string
}

const clean = (text: string) =>
  text
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/[\u00a0\u2007\u202f ]+/g, ' ')
    .replace(/ *\t */g, '\t')
    .trim()

/** Sections in reading order; what stands before the first heading has an empty heading, level 0. */
export function sectionsOf(blocks: Block[]): Section[] {
  const sections: { heading: string; level: number; lines: string[] }[] = []
  for (const block of blocks) {
    const text = block.text.split('\n').map(clean).filter(Boolean).join('\n')
    if (!text) continue
    if (block.level !== null) {
      sections.push({ heading: text.replaceAll('\n', ' '), level: block.level, lines: [] })
      continue
    }
    if (sections.length === 0) sections.push({ heading: '', level: 0, lines: [] })
    sections.at(-1)?.lines.push(text)
  }
  return sections.map(({ heading, level, lines }) => ({ heading, level, text: lines.join('\n') }))
}

const RUNS_ON = /\b(?:de|het|een|van|en|met|te|tot|in|op|voor|door|aan|bij|dat|die|is|zijn|als)$/i
const NEW_ITEM = /^(?:[-•–*▪◦]\s|\(?\d{1,2}[.)]\s|[a-h][.)]\s|\d+(?:\.\d+)+\s)/

/** Joins paragraphs that a page or line break cut in two: *vertraging* + *opgelopen.* */
export function rejoin(blocks: Block[]): Block[] {
  const result: Block[] = []
  for (const block of blocks) {
    const previous = result.at(-1)
    const plain =
      previous?.level === null && block.level === null && !/\t/.test(previous.text + block.text)
    const continues =
      plain &&
      !NEW_ITEM.test(block.text) &&
      previous.text.length > 25 &&
      !/[.:;!?]$/.test(previous.text.slice(-1)) &&
      (/^[a-zà-ü]/.test(block.text) || RUNS_ON.test(previous.text.slice(-12)))
    if (continues && previous)
      result[result.length - 1] = { level: null, text: glue(previous.text, block.text) }
    else result.push(block)
  }
  return result
}

/** Joins two pieces of a line; a hyphen at the end goes, except in *in- en externe*. */
export function glue(first: string, second: string): string {
  // Only the end matters; testing all of a long paragraph for every line would be quadratic.
  if (
    /\p{Ll}-$/u.test(first.slice(-3)) &&
    /^\p{Ll}/u.test(second) &&
    !/^(?:en|of)\b/.test(second)
  ) {
    return first.slice(0, -1) + second
  }
  return `${first} ${second}`
}
