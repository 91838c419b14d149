import type { PlainDate } from '../dates'
import { labelled } from './labelled'
import type { Part } from './parts'
import type { Span } from './spans'
import { firstDate } from './written-dates'

const CLOSING =
  /^(?:aldus\b.*|(?:vastgesteld|besloten|goedgekeurd|aangenomen)\b.{0,120}\b(?:vergadering|op|d\.d\.|door)\b.*|.*\b(?:in (?:zijn|haar|hun|de)|ter) (?:\w+ )?(?:raads|college|bestuurs)?vergadering\b.*)/i
/** Heading of a published decision: *Besluit van de raad van de gemeente Soest van 9 februari 2024*. */
const PUBLISHED = /^besluit van de (?:gemeente)?raad\b/i
const MEETING_LABELS =
  '(?:datum )?(?:raads|college|b ?(?:&|en) ?w[- ]?)?vergadering(?: van| d\\.d\\.)?|datum (?:raad|besluit|raadsbehandeling|behandeling raad|raadsbesluit)|besluitdatum|behandeling in de raad|datum ondertekening|vastgesteld(?: op| d\\.d\\.)?'
const PROPOSAL_LABELS =
  'datum(?: voorstel| college(?:besluit)?| b ?(?:&|en) ?w(?:-besluit)?| raadsvoorstel)?|d\\.d\\.'

/** Line that closes a decision: *Aldus besloten … gehouden op*, with its date if it has one. */
export function closingOf(part: Part): { line: Span; date: PlainDate | null } | null {
  const at = part.lines.findIndex(
    (line) => CLOSING.test(line.text) && !/^gelezen|wordt|zal\b/i.test(line.text),
  )
  const line =
    part.lines[at] ?? part.lines.find(({ text }) => PUBLISHED.test(text) && firstDate(text))
  if (!line) return null
  const next = part.lines[at + 1]?.text ?? ''
  const after = next.length < 40 && !/griffier|voorzitter/i.test(next) ? firstDate(next) : null
  return { line, date: firstDate(line.text) ?? after }
}

/** Date of the meeting in the head of a document; it announces and does not prove. */
export function announcedMeeting(part: Part): PlainDate | null {
  const values = labelled(part.lines.slice(0, 40), MEETING_LABELS)
  const inline = part.lines
    .slice(0, 25)
    .find(({ text }) => /^(?:raads|college)?vergadering\b.{0,20}\b(?:van|d\.d\.|:)/i.test(text))
  const own = part.kind.endsWith('besluit')
    ? labelled(part.lines.slice(0, 25), 'datum')[0]
    : undefined
  return (
    firstDate(values[0]?.text ?? '') ?? firstDate(inline?.text ?? '') ?? firstDate(own?.text ?? '')
  )
}

/** Date of the proposal: *gelezen het voorstel d.d. …*, or the date in the head of the proposal. */
export function proposedOn(parts: Part[]): PlainDate | null {
  for (const part of parts) {
    for (const [at, line] of part.lines.entries()) {
      const reads = /\b(?:gelezen|gezien)\b|^op voordracht\b/i.test(line.text)
      if (!reads || !/voorstel|advies|voordracht/i.test(line.text)) continue
      const words = /(?:voorstel|advies|voordracht)(.*)/i.exec(line.text)?.[1] ?? ''
      const date = firstDate(words) ?? firstDate(part.lines[at + 1]?.text ?? '')
      if (date) return date
    }
  }
  for (const part of parts.filter(
    ({ kind }) => kind === 'raadsvoorstel' || kind === 'collegevoorstel',
  )) {
    const date = firstDate(labelled(part.lines.slice(0, 40), PROPOSAL_LABELS)[0]?.text ?? '')
    if (date) return date
  }
  return null
}
