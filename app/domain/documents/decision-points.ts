import type { DecisionBody } from '../decisions/decision'
import type { Section } from './imported-document'
import type { Part } from './parts'
import { joined, within, type Span } from './spans'

/** One point of a decision or of a proposal for one. */
export interface Point {
  part: Part
  span: Span
  /** The body that the words before the points name, if any. */
  body: DecisionBody | null
  /** Words that a point inherits from the line above its list, such as *In te stemmen met:*. */
  lead: string
  /** A list under *gevraagd besluit* proposes; one under *besluit:* decides. */
  decides: boolean
}

const TRIGGERS: [RegExp, boolean][] = [
  [
    /^(?:het )?(?:gevraagde?|voorgestelde?|concept|ontwerp|te nemen)[- ]*(?:raads)?(?:besluit(?:en)?|beslissing)(?: (?:van de )?(?:raad|college))?\s*:?(?=\s|$)/i,
    false,
  ],
  [
    /^(?:beslispunt(?:en)?|beslis-?voorstel|besluitpunt(?:en)?|voorstel|het voorstel|advies|geadviseerd besluit)\s*:?$/i,
    false,
  ],
  [
    /^(?:beslispunt(?:en)?|besluitpunt(?:en)?|voorgesteld wordt|(?:gevraagd )?advies)\s*:\s*/i,
    false,
  ],
  [
    /^(?:wij|we|het college|ons college|burgemeester en wethouders|college van burgemeester en wethouders)\s+(?:stelt|stellen)\s+(?:u|uw raad|de (?:gemeente)?raad)?\s*(?:hierbij )?voor(?:\s+(?:om|te besluiten))?(?:\s+te besluiten(?: om)?)?\s*:?/i,
    false,
  ],
  [
    /^(?:aan )?(?:de|uw) (?:gemeente)?raad (?:wordt|stellen wij)?\s*(?:gevraagd|voorgesteld|voor)\b(?: om)?(?: te besluiten)?(?: om)?\s*:?/i,
    false,
  ],
  [/^.{0,160}?\bb\s?e\s?s\s?l\s?u\s?i\s?t(?:en)?(?:\s+(?:om|tot))?\s*:\s*/i, true],
  [
    /^(?:(?:de (?:gemeente)?raad|het college)\b.{0,120}\s)?besluit(?:en)?\s+(?=(?:vast te|in te|uit te|te verlengen|te wijzigen|kennis te|tot (?:vaststelling|verlenging|intrekking|wijziging|uitstel))\b)/i,
    true,
  ],
  [/^(?:de (?:gemeente)?raad|het college)\b.{0,120}\bbesluit(?:en)?\s*$/i, true],
  [/^(?:besluit(?:en)?|b\s+e\s+s\s+l\s+u\s+i\s+t|heeft besloten|hebben besloten)\s*$/i, true],
  [/^.{0,160}?\b(?:heeft|hebben)\b.{0,80}?\bbesloten(?: om)?\s*:\s*/i, true],
]
const NUMBERED = /^(?:\(?(?:\d{1,2}|[a-hIVX]{1,3})[.):]|(?:beslispunt|punt)\s\d+:?|[-•–*▪◦])\s*/
const STOP =
  /^(?:aldus|de (?:gemeente)?raad van de gemeente [^:]*$|dit voorstel|inleiding|samenvatting|toelichting|argument|aanleiding|bijlage|kanttekening|financi|de griffier|de voorzitter|de secretaris|de burgemeester|motivering|achtergrond|beoogd|vervolg|communicatie|ondertekening|gelet op|gelezen|met vriendelijke|burgemeester en wethouders van|opsteller|portefeuillehouder|waarom|wat willen)/i

/** The body that a text names as the one deciding. */
export function bodyIn(text: string): DecisionBody | null {
  if (/regionaal veiligheidscollege|\bRVC\b/i.test(text)) return 'regionaal_veiligheidscollege'
  if (/\bdriehoek\b/i.test(text)) return 'driehoek'
  if (/\b(?:gemeente)?raad\b/i.test(text)) return 'raad'
  if (/\bcollege\b|burgemeester en wethouders|\bB ?(?:&|en) ?W\b/i.test(text)) return 'college'
  return /\bburgemeester\b/i.test(text) ? 'burgemeester' : null
}

function triggerOf(line: Span): { length: number; decides: boolean } | null {
  for (const [pattern, decides] of TRIGGERS) {
    const match = pattern.exec(line.text)
    if (match) return { length: match[0].length, decides }
  }
  return null
}

const SPEAKER =
  /^(?:de raad|de gemeenteraad|het college|de burgemeester|burgemeester en wethouders|de driehoek|het regionaal)\b/i

function speaker(part: Part, at: number): DecisionBody | null {
  const own = part.lines[at]?.text ?? ''
  const before = part.lines.slice(Math.max(0, at - 14), at).reverse()
  const named = before.find(({ text }) => SPEAKER.test(text) && !/^[^:]{0,45},$/.test(text))
  const prefix = own.replace(/\bb\s?e\s?s\s?l\s?u\s?i\s?t.*$/i, '')
  return bodyIn(prefix) ?? (named ? bodyIn(named.text) : null)
}

/** Lines of one list, joined when a point runs on over several lines. */
function collect(sections: Section[], lines: Span[]): Span[] {
  const points: Span[] = []
  let numbered = false
  for (const line of lines.slice(0, 40)) {
    const starts = NUMBERED.test(line.text)
    const runsOn =
      /^[a-zà-ü(]/.test(line.text) ||
      /[,;]$|\b(?:de|het|een|van|en|met|te|tot|in|op)$/.test(points.at(-1)?.text ?? '')
    if (!starts && (STOP.test(line.text) || triggerOf(line))) break
    if (line.place === 'heading' && !starts) break
    const previous = points.at(-1)
    if (starts || !previous) points.push(line)
    else if (numbered && !/^[a-zà-ü(]/.test(line.text)) break
    else if (numbered || runsOn) points[points.length - 1] = joined(sections, previous, line)
    else points.push(line)
    numbered ||= starts
  }
  return points
}

/** The points of all lists of decisions in one part of a file. */
export function pointsOf(sections: Section[], part: Part): Point[] {
  const points: Point[] = []
  let skipTo = 0
  part.lines.forEach((line, at) => {
    const trigger = at < skipTo ? null : triggerOf(line)
    if (!trigger) return
    const inline = within(line, trigger.length, line.text.length)
    const following = part.lines.slice(at + 1)
    const spans = inline.text
      ? collect(sections, [inline, ...following])
      : collect(sections, following)
    let lead = ''
    for (const span of spans) {
      const number = NUMBERED.exec(span.text)?.[0].length ?? 0
      const bare = within(span, number, span.text.length)
      if (/^\d/.test(span.text)) lead = ''
      if (bare.text.endsWith(':')) lead = bare.text.slice(0, -1)
      else if (bare.text)
        points.push({ part, span: bare, body: speaker(part, at), lead, decides: trigger.decides })
    }
    const last = spans.at(-1)
    const end = last
      ? part.lines.findIndex((one) => one.section === last.section && one.end === last.end)
      : -1
    skipTo = Math.max(skipTo, end + 1)
  })
  return points
}
