import { z } from 'zod'
import { PlainDate } from '../dates'
import { Decision, DecisionBody } from '../decisions/decision'
import { layers } from '../plans/vocabulary'

/** A heading with what stands below it; blocks are lines, cells of a table row are split by tabs. */
export const Section = z.object({ heading: z.string(), level: z.number().int(), text: z.string() })
export type Section = z.infer<typeof Section>

/**
 * Where a fact comes from: a W3C text quote selector with a text position selector. Positions count
 * UTF-16 units within `sections[section]`, in its heading or in its text as `place` says.
 */
export const Passage = z.object({
  section: z.number().int().nonnegative(),
  place: z.enum(['heading', 'text']),
  quote: z.object({ prefix: z.string(), exact: z.string(), suffix: z.string() }),
  position: z.object({ start: z.number().int(), end: z.number().int() }),
})
export type Passage = z.infer<typeof Passage>

export const documentKinds = [
  'raadsvoorstel',
  'raadsbesluit',
  'collegevoorstel',
  'collegebesluit',
  'startnotitie',
  'raadsinformatiebrief',
  'besluitenlijst',
  'amendement',
  'motie',
  'zienswijze',
  'ivp',
  'uvp',
  'strategie',
  'onbekend',
] as const
export const DocumentKind = z.enum(documentKinds)
export type DocumentKind = z.infer<typeof DocumentKind>

/** Kinds of policy text that a document names; the first three are plans of the portal. */
export const policyKinds = ['ivp', 'uvp', 'strategie', 'akkoord', 'agenda', 'kader'] as const
export const PolicyKind = z.enum(policyKinds)
export type PolicyKind = z.infer<typeof PolicyKind>

const Fact = z.object({ id: z.string(), passage: Passage })

export const FoundSubject = Fact.extend({ text: z.string() })
export type FoundSubject = z.infer<typeof FoundSubject>

export const FoundKenmerk = Fact.extend({
  kenmerk: z.string(),
  type: z.enum(['zaak', 'document', 'publicatie', 'regeling', 'registratie']),
  /** What carries this kenmerk: a kind of document, or the title of a plan; null if unclear. */
  of: z.string().nullable(),
})
export type FoundKenmerk = z.infer<typeof FoundKenmerk>

export const FoundPeriod = Fact.extend({
  kind: PolicyKind,
  title: z.string(),
  from: PlainDate,
  to: PlainDate,
})
export type FoundPeriod = z.infer<typeof FoundPeriod>

export const PlanReference = z.object({
  kind: PolicyKind,
  title: z.string(),
  from: PlainDate.nullable(),
  to: PlainDate.nullable(),
})
export type PlanReference = z.infer<typeof PlanReference>

/** A stretch of time as a document words it; `exact` is false for words as *medio* or *voorjaar*. */
export const PlannedTime = z.object({
  from: PlainDate,
  to: PlainDate,
  words: z.string(),
  exact: z.boolean(),
})
export type PlannedTime = z.infer<typeof PlannedTime>

export const askable = [
  'subject',
  'status',
  'date',
  'body',
  'kenmerk',
  'until',
  'expected',
] as const

export const FoundDecision = Decision.extend({
  id: z.string(),
  passage: Passage,
  /** Null when the document does not say who decides; then `ask` holds `body`. */
  body: DecisionBody.nullable(),
  subject: PlanReference.nullable(),
  /** Number of the case that the decision belongs to. */
  zaak: z.string().nullable(),
  /** Kenmerk of the proposal that led to it. */
  proposalKenmerk: z.string().nullable(),
  /** Date of the meeting as announced; not a proof that the decision was taken. */
  meeting: PlainDate.nullable(),
  /** True after *tot en met*, false after *tot*. */
  untilIncluded: z.boolean().nullable(),
  /** Length of an extension or delay as worded, in months where the words say so. */
  duration: z.object({ words: z.string(), months: z.number().nullable() }).nullable(),
  /** End that follows from period and duration; an offer for the form, never a fact. */
  suggestedUntil: PlainDate.nullable(),
  expectedWords: z.string().nullable(),
  inForce: PlainDate.nullable(),
  retroactiveTo: PlainDate.nullable(),
  /** Fields that the document leaves open and a person has to fill in or confirm. */
  ask: z.array(z.enum(askable)),
})
export type FoundDecision = z.infer<typeof FoundDecision>

/** A point of a decision that does nothing to a plan, such as an instruction to the college. */
export const FoundPoint = Fact.extend({ text: z.string() })
export type FoundPoint = z.infer<typeof FoundPoint>

export const FoundStep = Fact.extend({
  nr: z.number().int(),
  title: z.string(),
  planned: PlannedTime.nullable(),
  /** Who decides, where the step names a body. */
  body: DecisionBody.nullable(),
  /** Who takes part, in the document's words. */
  parties: z.string().nullable(),
})
export type FoundStep = z.infer<typeof FoundStep>

export const FoundFrame = Fact.extend({
  kind: PolicyKind,
  title: z.string(),
  layer: z.enum(layers).nullable(),
  from: PlainDate.nullable(),
  to: PlainDate.nullable(),
})
export type FoundFrame = z.infer<typeof FoundFrame>

export const FoundBasis = Fact.extend({
  law: z.string(),
  article: z.string(),
  paragraph: z.string().nullable(),
})
export type FoundBasis = z.infer<typeof FoundBasis>

/** Something that a person has to settle: a contradiction inside the document, or a gap. */
export const Question = z.object({
  id: z.string(),
  kind: z.enum([
    'duur',
    'kenmerk',
    'verwachting',
    'datum_ontbreekt',
    'grondslag',
    'voorstel_en_besluit',
    'onmogelijke_datum',
    'volgorde',
  ]),
  question: z.string(),
  passages: z.array(Passage),
  /** Ids of the facts that it is about. */
  about: z.array(z.string()),
})
export type Question = z.infer<typeof Question>

export const Facts = z.object({
  onderwerp: FoundSubject.nullable(),
  municipality: z.string().nullable(),
  kenmerken: z.array(FoundKenmerk),
  decisions: z.array(FoundDecision),
  otherPoints: z.array(FoundPoint),
  periods: z.array(FoundPeriod),
  steps: z.array(FoundStep),
  frames: z.array(FoundFrame),
  grondslag: z.array(FoundBasis),
  questions: z.array(Question),
})
export type Facts = z.infer<typeof Facts>

/** What `kompas import` answers and the import page shows. Names of persons are left out. */
export const ImportedDocument = z.object({
  kind: DocumentKind,
  kinds: z.array(DocumentKind),
  title: z.string(),
  format: z.enum(['docx', 'odt', 'pdf', 'txt', 'md']),
  facts: Facts,
  sections: z.array(Section),
  warnings: z.array(z.string()),
})
export type ImportedDocument = z.infer<typeof ImportedDocument>
