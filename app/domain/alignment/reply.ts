import { z } from 'zod'
import { countBsn } from '../documents/bsn'
import { personalMessage, ticked } from './statement'
import { replyAnswers } from './vocabulary'

/**
 * Right of reply: what a municipality says to a signal about its plan. Who does not agree says why; who
 * agrees may.
 */
export const ReplyForm = z
  .object({
    answer: z.enum(replyAnswers, { error: 'Kies of u het eens bent met dit signaal.' }),
    evidence: z
      .string()
      .trim()
      .max(4000, 'Maak de tekst korter: ten hoogste 4.000 tekens.')
      .default(''),
    notPersonal: ticked,
  })
  .refine(({ answer, evidence }) => answer === 'eens' || evidence !== '', {
    path: ['evidence'],
    message: 'Schrijf waarom het signaal niet klopt. Noem de zinnen of de afspraken.',
  })
  .refine(({ evidence, notPersonal }) => notPersonal || countBsn(evidence) === 0, {
    path: ['notPersonal'],
    message: personalMessage,
  })
export type ReplyForm = z.infer<typeof ReplyForm>
