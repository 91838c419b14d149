import { decisionsOf } from './decisions'
import { pointsOf } from './decision-points'
import { framesOf, periodsOf } from './frames'
import type { DocumentKind, Facts, FoundDecision, FoundSubject, Section } from './imported-document'
import { kenmerkenOf } from './kenmerken'
import { labelled } from './labelled'
import { legalBasisOf } from './legal-basis'
import { closingDecisions, narratedDecisions } from './narrated-decisions'
import { partsOf } from './parts'
import { toReference, withPeriod, type KnownPlans } from './plan-references'
import { mentionsIn, mentionsOf } from './policy-names'
import { questionsOf } from './questions'
import { linesOf, passageOf, type Span } from './spans'
import { stepsOf } from './steps'

export interface Extracted {
  kind: DocumentKind
  kinds: DocumentKind[]
  title: string
  facts: Facts
}

function subjectLine(lines: Span[]): Span | null {
  return labelled(lines, 'onderwerp|betreft|titel')[0] ?? null
}

const NAME =
  "(?:De |Den |Het |’s-|'s-)?(?:Ronde |[A-Z]\\p{L}+(?:se|sche) )?[A-Z][\\p{L}’'-]+(?: (?:aan|bij|en|op)(?: de| den)? [A-Z][\\p{L}-]+)?"
/** Ways in which a document says which municipality speaks, the surest first. */
const MUNICIPALITY = [
  `^De (?:gemeente)?raad van (?:de gemeente )?(${NAME})`,
  `burgemeester en wethouders van (?:de gemeente )?(${NAME})`,
  `\\b[Gg]emeente (${NAME})`,
  `[Vv]eiligheidsplan (?:gemeente )?(${NAME}) (?:19|20)\\d{2}`,
].map((source) => new RegExp(source, 'gu'))
const NO_NAME = /^(?:Voor|In|Van|Onze?|Deze|Het Integraal|IVP|UVP|Raad|College)\b/

function municipalityOf(lines: Span[]): string | null {
  for (const pattern of MUNICIPALITY) {
    const counts = new Map<string, number>()
    for (const [, name = ''] of lines.flatMap(({ text }) => [...text.matchAll(pattern)])) {
      if (!NO_NAME.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1)
    }
    const most = [...counts].sort(([, a], [, b]) => b - a)[0]
    if (most) return most[0]
  }
  return null
}

const isPlanKind = (kind: DocumentKind) => kind === 'ivp' || kind === 'uvp' || kind === 'strategie'

/** The onderwerp; else the heading that names a plan; else the kind and what it decides about. */
function titleOf(lines: Span[], subject: Span | null, kind: DocumentKind): string {
  if (subject) return subject.text
  const opening = lines.slice(0, 12)
  const named = opening.find(
    ({ text, place }) => (place === 'heading' || isPlanKind(kind)) && mentionsIn(text).length > 0,
  )
  if (named) return named.text
  const about = lines.flatMap(({ text }) => mentionsIn(text)).find(({ from }) => from !== null)
  const label = kind.charAt(0).toUpperCase() + kind.slice(1)
  if (kind !== 'onbekend' && about) return `${label} over ${about.title}`
  return (lines.find(({ place }) => place === 'heading') ?? lines[0])?.text ?? ''
}

/** Told decisions add what the lists do not hold; the same decision stands once. */
function together(listed: FoundDecision[], told: FoundDecision[]): FoundDecision[] {
  const known = new Map(listed.map((one) => [one.id, one]))
  for (const one of told) if (!known.has(one.id)) known.set(one.id, one)
  return [...known.values()]
}

/**
 * Facts of a Dutch council document, by rules alone. Same sections, same answer: ids are made from
 * what was found, so that importing again finds the same facts. Names must have been left out of
 * `sections` before (`withoutNames`). Dates that the text lacks stay null.
 */
export function extract(sections: Section[]): Extracted {
  const lines = linesOf(sections)
  const parts = partsOf(lines)
  const kinds = [...new Set(parts.map(({ kind }) => kind))]
  const kind = kinds[0] ?? 'onbekend'
  const subject = subjectLine(lines)
  const title = titleOf(lines, subject, kind)
  const mentions = mentionsOf(lines)
  const inTitle = mentionsIn(title)[0]
  const loose: KnownPlans = { mentions, main: null }
  const main = inTitle ? withPeriod(inTitle, loose) : null
  const known: KnownPlans = { mentions, main: main && toReference(main) }
  const kenmerken = kenmerkenOf(sections, parts)
  const context = { sections, parts, known, kenmerken }
  const { decisions: listed, otherPoints, differences } = decisionsOf(context)
  const points = parts.flatMap((part) => pointsOf(sections, part))
  const isPoint = (line: Span) =>
    points.some(
      ({ span }) =>
        span.section === line.section &&
        span.place === line.place &&
        line.start <= span.start &&
        span.start <= line.end,
    )
  const prose = lines.filter((line) => !isPoint(line))
  const told = [...closingDecisions(context), ...narratedDecisions(context, prose)]
  const decisions = together(listed, told)
  const skip = new Set(lines.filter(isPoint).map((line) => `${line.section}:${line.start}`))
  const steps = stepsOf(sections, lines, skip)
  const grondslag = legalBasisOf(sections, lines)
  const onderwerp: FoundSubject | null = subject && {
    id: 'onderwerp',
    text: subject.text,
    passage: passageOf(sections, subject),
  }
  const questions = questionsOf({ sections, lines, decisions, kenmerken, grondslag, differences })
  const facts: Facts = {
    onderwerp,
    municipality: municipalityOf(lines),
    kenmerken,
    decisions,
    otherPoints,
    periods: periodsOf(sections, known),
    steps,
    frames: framesOf(sections, lines, known),
    grondslag,
    questions,
  }
  return { kind, kinds, title, facts }
}
