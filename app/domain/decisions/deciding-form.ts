import { z } from 'zod'
import { choosableBodies, choosableKinds } from './competence'

/** The choice of who adopts one kind of plan. */
export const DecidingForm = z.object({
  kind: z.enum(choosableKinds),
  body: z.enum(choosableBodies, { error: 'Kies wie over dit plan besluit.' }),
})
