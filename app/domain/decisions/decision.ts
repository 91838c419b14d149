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
  'vaststellen',
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
