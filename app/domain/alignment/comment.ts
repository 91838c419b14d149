import { z } from 'zod'
import { countBsn } from '../documents/bsn'
import { obligatoryText, personalMessage, ticked } from './statement'

/** A remark of police or OM on what a municipality shared. */
export const CommentForm = z
  .object({ text: obligatoryText('Schrijf uw reactie.'), notPersonal: ticked })
  .refine(({ text, notPersonal }) => notPersonal || countBsn(text) === 0, {
    path: ['notPersonal'],
    message: personalMessage,
  })
export type CommentForm = z.infer<typeof CommentForm>
