import { z } from 'zod'
import { DecisionBody } from '../decisions/decision'
import { positionKinds } from './vocabulary'

/** Why a municipality keeps a divergence, in the words that advisers use (domain.md 7.1). */
export const reasons = [
  'eigen_veiligheidsbeeld',
  'schaal_of_capaciteit',
  'raadsbesluit_of_amendement',
  'andere_planning',
  'elders_geborgd',
  'tijdelijk',
  'anders',
] as const
export const Reason = z.enum(reasons)
export type Reason = z.infer<typeof Reason>

const emptyToNull = (value: unknown) => (value === '' || value === undefined ? null : value)

/** The form with which a municipality takes a position on one divergence. */
export const Explanation = z
  .object({
    kind: z.enum(positionKinds, { error: 'Kies een standpunt.' }),
    reason: z.enum(reasons, { error: 'Kies een soort reden.' }),
    motivation: z
      .string({ error: 'Schrijf in twee of drie zinnen waarom.' })
      .trim()
      .min(1, 'Schrijf in twee of drie zinnen waarom.')
      .max(4000, 'Maak de tekst korter: ten hoogste 4.000 tekens.'),
    body: z.preprocess(emptyToNull, DecisionBody.nullable()),
    decidedOn: z.preprocess(
      emptyToNull,
      z.iso.date('Deze datum bestaat niet. Vul een dag, maand en jaar in.').nullable(),
    ),
    kenmerk: z.preprocess(emptyToNull, z.string().trim().max(200).nullable()),
    reviewOn: z.preprocess(
      emptyToNull,
      z.iso.date('Deze datum bestaat niet. Vul een dag, maand en jaar in.').nullable(),
    ),
    status: z.enum(['concept', 'vastgelegd']),
  })
  .refine((form) => form.status === 'concept' || form.body !== null, {
    path: ['body'],
    message: 'Kies wie dit besloot.',
  })
  .refine(
    ({ decidedOn, reviewOn }) => decidedOn === null || reviewOn === null || decidedOn < reviewOn,
    { path: ['reviewOn'], message: 'Kies een dag na het besluit.' },
  )
export type Explanation = z.infer<typeof Explanation>
