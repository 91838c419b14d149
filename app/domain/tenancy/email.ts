import { z } from 'zod'

/** An e-mail address as the portal stores and compares it: without spaces, in lower case. */
export const Email = z
  .string({ error: 'Vul een e-mailadres in.' })
  .trim()
  .toLowerCase()
  .max(254, 'Een e-mailadres heeft ten hoogste 254 tekens.')
  .pipe(z.email('Vul een e-mailadres in zoals naam@gemeente.nl.'))
export type Email = z.infer<typeof Email>
