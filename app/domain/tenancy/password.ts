import { z } from 'zod'

/** Shortest password that the portal takes: length protects better than signs and figures. */
export const shortestPassword = 12
const longestPassword = 200

const normal = (text: string) => text.normalize('NFKC').trim().toLowerCase()

/** A password that is being used, not chosen: every length is answered alike. */
export const GivenPassword = z
  .string({ error: 'Vul uw wachtwoord in.' })
  .max(longestPassword, `Een wachtwoord heeft ten hoogste ${longestPassword} tekens.`)

/** Two fields with a new password: long enough, typed the same twice, and not the e-mail address. */
export const newPassword = (email: string) =>
  z
    .object({
      password: z
        .string({ error: 'Kies een wachtwoord.' })
        .min(shortestPassword, `Kies een wachtwoord van ten minste ${shortestPassword} tekens.`)
        .max(longestPassword, `Kies een wachtwoord van ten hoogste ${longestPassword} tekens.`)
        .refine((password) => normal(password) !== normal(email), {
          error: 'Kies een ander wachtwoord dan uw e-mailadres.',
        }),
      repeat: z.string({ error: 'Vul het wachtwoord nog een keer in.' }),
    })
    .refine(({ password, repeat }) => password === repeat, {
      path: ['repeat'],
      error: 'De twee wachtwoorden zijn niet gelijk. Vul ze allebei opnieuw in.',
    })
