import type { Passage, Section } from './imported-document'

/** A stretch of one section with its place, so that every fact can point at its words. */
export interface Span {
  section: number
  place: 'heading' | 'text'
  start: number
  end: number
  text: string
}

const CONTEXT = 40

/** Headings and lines of all sections in reading order, empty ones left out, ends trimmed. */
export function linesOf(sections: Section[]): Span[] {
  return sections.flatMap((section, index) => [
    ...trimmedLines(section.heading, index, 'heading'),
    ...trimmedLines(section.text, index, 'text'),
  ])
}

function trimmedLines(text: string, section: number, place: Span['place']): Span[] {
  const lines: Span[] = []
  let offset = 0
  for (const raw of text.split('\n')) {
    const lead = raw.length - raw.trimStart().length
    const trimmed = raw.trim()
    const start = offset + lead
    if (trimmed) lines.push({ section, place, start, end: start + trimmed.length, text: trimmed })
    offset += raw.length + 1
  }
  return lines
}

/** The part of `span` from `start` to `end`, counted within the span. */
export function within(span: Span, start: number, end: number): Span {
  const text = span.text.slice(start, end)
  const lead = text.length - text.trimStart().length
  const trimmed = text.trim()
  const from = span.start + start + lead
  return { ...span, start: from, end: from + trimmed.length, text: trimmed }
}

/** One span from the first to the last of lines that follow each other in one section. */
export function joined(sections: Section[], first: Span, last: Span): Span {
  if (first.section !== last.section || first.place !== last.place) return first
  const text = sections[first.section]?.text.slice(first.start, last.end) ?? first.text
  return first.place === 'heading' ? first : { ...first, end: last.end, text }
}

/** The selector of a span: its words with up to 40 characters on either side. */
export function passageOf(sections: Section[], span: Span): Passage {
  const section = sections[span.section]
  const whole = (span.place === 'heading' ? section?.heading : section?.text) ?? ''
  return {
    section: span.section,
    place: span.place,
    quote: {
      prefix: whole.slice(Math.max(0, span.start - CONTEXT), span.start),
      exact: whole.slice(span.start, span.end),
      suffix: whole.slice(span.end, span.end + CONTEXT),
    },
    position: { start: span.start, end: span.end },
  }
}

const NO_SENTENCE_END =
  /(?:^|[\s(])(?:[a-z]|\d{1,2}|art|nr|d\.d|o\.a|bijv|resp|jl|dhr|mw|drs|mr|ir|jan|feb|mrt|apr|aug|sept?|okt|nov|dec|ca|evt|m\.b\.t|i\.v\.m|t\.a\.v|n\.a\.v)$/i

/** Sentences of a line; a dot after an abbreviation or a number does not end one. */
export function sentencesOf(line: Span): Span[] {
  const found: Span[] = []
  let start = 0
  for (const match of line.text.matchAll(/[.!?;](?=\s+["'‘“(]?[A-Z0-9])/g)) {
    if (match[0] === '.' && NO_SENTENCE_END.test(line.text.slice(start, match.index))) continue
    found.push(within(line, start, match.index + 1))
    start = match.index + 1
  }
  const rest = within(line, start, line.text.length)
  return rest.text ? [...found, rest] : found
}
