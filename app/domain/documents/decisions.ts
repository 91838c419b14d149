import type { PlainDate } from '../dates'
import type { DecisionBody } from '../decisions/decision'
import { actionsIn, type Action } from './actions'
import { pointsOf, type Point } from './decision-points'
import type { FoundDecision, FoundKenmerk, FoundPoint, Section } from './imported-document'
import { announcedMeeting, closingOf, proposedOn } from './meetings'
import type { Part } from './parts'
import { subjectOf, type KnownPlans } from './plan-references'
import { slugOf } from './slug'
import { passageOf, within, type Span } from './spans'
import { untilIn } from './until'
import { datesIn } from './written-dates'

export interface Context {
  sections: Section[]
  parts: Part[]
  known: KnownPlans
  kenmerken: FoundKenmerk[]
}

const COUNCIL = ['raadsvoorstel', 'raadsbesluit', 'amendement', 'motie']
const IN_FORCE = /(?:in werking|inwerkingtreding|met ingang van|ingaande)\b[^.;]{0,50}/i
const RETROACTIVE = /(?:terugwerkende kracht|terug ?werkt|werkt terug)\b[^.;]{0,40}/i
const TO_THE_RAAD =
  /\b(?:de|uw|aan de) (?:gemeente)?raad\b[^.;]{0,60}\b(?:voor te stellen|te vragen|te adviseren|aan te bieden|voor te leggen)|ter vaststelling\b/i

const dateIn = (pattern: RegExp, text: string) =>
  datesIn(pattern.exec(text)?.[0] ?? '')[0]?.iso ?? null

function bodyOf(point: Point): DecisionBody | null {
  if (point.body) return point.body
  if (COUNCIL.includes(point.part.kind)) return 'raad'
  return /^college/.test(point.part.kind) ? 'college' : null
}

/** Kenmerk of a kind of document: of this very part first, a document number before a case. */
function kenmerkOf(
  { sections, kenmerken }: Context,
  part: Part | null,
  kind: string,
): string | null {
  const order = (one: FoundKenmerk) =>
    ['document', 'registratie', 'regeling', 'publicatie', 'zaak'].indexOf(one.type)
  const ofKind = kenmerken.filter((one) => one.of === kind).sort((a, b) => order(a) - order(b))
  const own = part?.lines.slice(0, 25).flatMap((line) => {
    const text = sections[line.section] ? line.text : ''
    return ofKind.filter((one) => text.includes(one.kenmerk))
  })
  return (own?.sort((a, b) => order(a) - order(b))[0] ?? ofKind[0])?.kenmerk ?? null
}

function monthsLater(date: PlainDate, months: number): PlainDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  const utc = Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate()))
  const atEnd = day === new Date(Date.UTC(year, month, 0)).getUTCDate()
  return (atEnd ? last : new Date(utc)).toISOString().slice(0, 10)
}

function decisionOf(context: Context, point: Point, action: Action, text: string): FoundDecision {
  const clause = text.slice(action.start, action.end)
  const time = untilIn(clause)
  const lasting = action.effect === 'verlengen' || action.effect === 'uitstellen'
  const subject = subjectOf(time.rest, action.verbStart - action.start, context.known)
  const forwarded = TO_THE_RAAD.test(text) && bodyOf(point) !== 'raad'
  const { part } = point
  const closing = closingOf(part)
  const taken = point.decides && !part.draft && !forwarded && closing?.date ? closing.date : null
  const decided = point.decides ? part.kind : part.kind.replace('voorstel', 'besluit')
  const proposal = context.parts.find(({ kind }) => kind.endsWith('voorstel'))
  const proposalKind =
    proposal?.kind ?? (COUNCIL.includes(part.kind) ? 'raadsvoorstel' : 'collegevoorstel')
  const kenmerk = kenmerkOf(context, point.decides ? part : null, decided)
  const proposalKenmerk = kenmerkOf(context, proposal ?? null, proposalKind)
  const zaak = context.kenmerken.find(({ type }) => type === 'zaak')?.kenmerk ?? null
  const offset = point.lead ? point.lead.length + 1 : 0
  const start = Math.max(0, action.start - offset)
  const span = bareClause(within(point.span, start, Math.max(start, action.end - offset)))
  const months = time.duration?.months ?? null
  const adopts = action.effect === 'vaststellen' || action.effect === 'wijzigen'
  const found: FoundDecision = {
    id: `besluit-${action.effect.replace('_', '-')}-${slugOf(subject?.title ?? 'onbekend')}`,
    passage: passageOf(context.sections, span),
    effect: action.effect,
    body: forwarded ? 'raad' : bodyOf(point),
    status: taken ? 'genomen' : 'voorgesteld',
    date: taken,
    proposed: proposedOn(context.parts),
    meeting: announcedMeeting(part) ?? (part.draft ? (closing?.date ?? null) : null),
    kenmerk: kenmerk ?? proposalKenmerk ?? zaak,
    proposalKenmerk,
    zaak,
    subject,
    until: lasting ? time.until : null,
    untilIncluded: lasting ? time.untilIncluded : null,
    untilEvent: lasting ? time.untilEvent : null,
    expected: time.expected,
    expectedWords: time.expectedWords,
    duration: lasting ? time.duration : null,
    suggestedUntil:
      action.effect === 'verlengen' && !time.until && months && subject?.to
        ? monthsLater(subject.to, months)
        : null,
    ...(adopts ? startOf(clause, part) : { inForce: null, retroactiveTo: null }),
    ask: [],
  }
  return { ...found, ask: openFields(found, kenmerk !== null) }
}

/** When an adopted text begins to hold, by the clause itself or else by the rest of its part. */
export function startOf(
  clause: string,
  part: Part,
): Pick<FoundDecision, 'inForce' | 'retroactiveTo'> {
  const whole = part.lines.map((line) => line.text).join('\n')
  return {
    inForce: dateIn(IN_FORCE, clause) ?? dateIn(IN_FORCE, whole),
    retroactiveTo: dateIn(RETROACTIVE, clause) ?? dateIn(RETROACTIVE, whole),
  }
}

/** Fields that the document leaves open; a proposal always asks what became of it. */
export function openFields(found: FoundDecision, ownKenmerk: boolean): FoundDecision['ask'] {
  const endless = found.effect === 'verlengen' && !found.until && !found.untilEvent
  const open: [FoundDecision['ask'][number], boolean][] = [
    ['subject', found.subject === null || found.subject.from === null],
    ['status', found.status === 'voorgesteld'],
    ['date', found.date === null],
    ['body', found.body === null],
    ['kenmerk', !ownKenmerk],
    ['until', endless],
    ['expected', found.untilEvent !== null && found.expected === null],
  ]
  return open.filter(([, asks]) => asks).map(([field]) => field)
}

/** A clause without the word that ties it to the one before and the comma behind it. */
function bareClause(span: Span): Span {
  const lead = /^(?:(?:en|alsmede|alsook|evenals)\s+)?/i.exec(span.text)?.[0].length ?? 0
  return within(span, lead, span.text.length - (/[,;]$/.test(span.text) ? 1 : 0))
}

const WITHDRAWN = /\b(?:dit|het) (?:raads|college)?voorstel\b[^.]{0,60}\bingetrokken\b/i

export interface Listed {
  decisions: FoundDecision[]
  otherPoints: FoundPoint[]
  /** Decisions that proposal and decision word differently, the deciding one first. */
  differences: [FoundDecision, FoundDecision][]
}

/** Decisions of one part; a second one of the same kind on the same plan gets a number. */
function decisionsOfPart(context: Context, part: Part, points: Point[]): FoundDecision[] {
  const seen = new Map<string, number>()
  const withdrawn = part.lines.some(({ text }) => WITHDRAWN.test(text))
  return points.flatMap((point) => {
    const text = point.lead ? `${point.lead} ${point.span.text}` : point.span.text
    return actionsIn(untilIn(text).rest).map((action) => {
      const found = decisionOf(context, point, action, text)
      const count = (seen.get(found.id) ?? 0) + 1
      seen.set(found.id, count)
      const id = count > 1 ? `${found.id}-${count}` : found.id
      if (!withdrawn) return { ...found, id }
      const ask = found.ask.filter((field) => field !== 'status' && field !== 'date')
      return { ...found, id, status: 'ingetrokken' as const, ask }
    })
  })
}

function otherPointsOf(context: Context, points: Point[]): FoundPoint[] {
  const found = new Map<string, FoundPoint>()
  for (const { span, lead } of points) {
    const id = `punt-${slugOf(span.text).slice(0, 50)}`
    const acts = actionsIn(untilIn(`${lead} ${span.text}`).rest).length > 0
    const passage = passageOf(context.sections, span)
    if (!acts && !found.has(id)) found.set(id, { id, text: span.text, passage })
  }
  return [...found.values()]
}

/** Decisions and other points of all lists; what proposal and decision share stands once. */
export function decisionsOf(context: Context): Listed {
  const perPart = context.parts.map((part) => ({ part, points: pointsOf(context.sections, part) }))
  const decides = ({ points }: { points: Point[] }) => Number(points.some((point) => point.decides))
  perPart.sort((a, b) => decides(b) - decides(a))
  const decisions = new Map<string, FoundDecision>()
  const differences: Listed['differences'] = []
  for (const { part, points } of perPart) {
    for (const found of decisionsOfPart(context, part, points)) {
      const known = decisions.get(found.id)
      if (!known) decisions.set(found.id, found)
      else if (endOf(known) !== endOf(found)) differences.push([known, found])
    }
  }
  const otherPoints = otherPointsOf(
    context,
    perPart.flatMap(({ points }) => points),
  )
  return { decisions: [...decisions.values()], otherPoints, differences }
}

const endOf = ({ until, untilEvent }: FoundDecision) => `${until ?? ''} ${untilEvent ?? ''}`
