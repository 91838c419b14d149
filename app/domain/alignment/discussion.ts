import { z } from 'zod'
import type { PlainDate } from '../dates'
import { obligatoryText } from './statement'
import { discussionOutcomes } from './vocabulary'

const emptyToNull = (value: unknown) =>
  value === undefined || (typeof value === 'string' && value.trim() === '') ? null : value
const day = (message: string) => z.preprocess(emptyToNull, z.iso.date(message).nullable())
const noSuchDay = 'Deze datum bestaat niet. Vul een dag, maand en jaar in.'

/**
 * What the driehoek agreed on a divergence: beside the position of the municipality, never instead of it
 * (the raad decides: Politiewet 2012 art. 38b lid 1).
 */
export const DiscussionForm = z
  .object({
    on: z.preprocess(emptyToNull, z.iso.date('Vul de dag van het gesprek in.')),
    outcome: z.enum(discussionOutcomes, { error: 'Kies wat de driehoek afsprak.' }),
    note: obligatoryText('Schrijf in één of twee zinnen wat er is afgesproken.'),
    owner: z.preprocess(
      emptyToNull,
      z.string().trim().max(120, 'Maak de naam korter: ten hoogste 120 tekens.').nullable(),
    ),
    dueOn: day(noSuchDay),
    reviewOn: day(noSuchDay),
  })
  .refine(({ on, reviewOn }) => reviewOn === null || on < reviewOn, {
    path: ['reviewOn'],
    message: 'Kies een dag na het gesprek.',
  })
  .refine(({ on, dueOn }) => dueOn === null || on <= dueOn, {
    path: ['dueOn'],
    message: 'Kies de dag van het gesprek of een dag erna.',
  })
export type DiscussionForm = z.infer<typeof DiscussionForm>

/** Nobody records a conversation that has yet to come. */
export const hasHappened = (on: PlainDate, today: PlainDate): boolean => on <= today
