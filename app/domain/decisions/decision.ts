import { z } from 'zod'
import { PlainDate } from '../dates'

export const decisionBodies = [
  'raad',
  'college',
  'burgemeester',
  'driehoek',
  'regionaal_veiligheidscollege',
] as const
export const DecisionBody = z.enum(decisionBodies)
export type DecisionBody = z.infer<typeof DecisionBody>

export const decisionEffects = [
  'aanbieden',
  'vaststellen',
  'aanhouden',
  'verwerpen',
  'verlengen',
  'uitstellen',
  'wijzigen',
  'intrekken',
  'ter_kennisname',
] as const
export const DecisionEffect = z.enum(decisionEffects)
export type DecisionEffect = z.infer<typeof DecisionEffect>

export const DecisionStatus = z.enum(['voorgesteld', 'genomen', 'ingetrokken'])
export type DecisionStatus = z.infer<typeof DecisionStatus>

/**
 * What a body decided about a plan. A date that the source lacks stays null; it is asked for and
 * never made up. An extension ends on `until`, or on `untilEvent` with an `expected` date.
 */
export const Decision = z.object({
  body: DecisionBody,
  date: PlainDate.nullable(),
  proposed: PlainDate.nullable(),
  kenmerk: z.string().nullable(),
  status: DecisionStatus,
  effect: DecisionEffect,
  until: PlainDate.nullable(),
  untilEvent: z.literal('opvolger').nullable(),
  expected: PlainDate.nullable(),
})
export type Decision = z.infer<typeof Decision>

/** A change that the raad made while adopting, as the besluitenlijst names it. */
export const Amendment = z.object({ number: z.string(), title: z.string(), text: z.string() })
export type Amendment = z.infer<typeof Amendment>

/** What is known of a decision beside what it decides. */
export const DecisionFacts = z.object({
  /** The version that lay on the table. */
  version: z.number().int().positive().nullable().default(null),
  votesFor: z.number().int().nonnegative().nullable().default(null),
  votesAgainst: z.number().int().nonnegative().nullable().default(null),
  voteNote: z.string().nullable().default(null),
  documentTitle: z.string().nullable().default(null),
  documentUrl: z.string().nullable().default(null),
  note: z.string().nullable().default(null),
  amendments: z.array(Amendment).default([]),
  secrecyGround: z.string().nullable().default(null),
  /** Literal words of the document that it was read from. */
  quote: z.string().nullable().default(null),
  fictitious: z.boolean(),
})
/** As it is given: what is left out is not known. */
export type DecisionFacts = z.input<typeof DecisionFacts>
export type RecordedFacts = z.output<typeof DecisionFacts>
