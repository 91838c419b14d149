import { z } from 'zod'
import { isAddress } from '../texts/address'

/** Fields that the forms of a traject share. An empty field is null. */

const emptyToNull = (value: unknown) => (value === '' || value === undefined ? null : value)

const earliest = '1990-01-01'
const latest = '2100-01-01'

/** A calendar date that exists, in a year that a plan can be about. */
export const day = z.preprocess(
  emptyToNull,
  z.iso
    .date('Deze datum bestaat niet. Vul een dag, maand en jaar in.')
    .refine((date) => date >= earliest && date < latest, 'Kies een jaar tussen 1990 en 2100.')
    .nullable(),
)

/** A date that has to be filled in. */
export const neededDay = (message: string) =>
  day.refine((date): date is string => date !== null, message)

/** One line; null when it is left empty. */
export const words = (max = 200) =>
  z.preprocess(
    emptyToNull,
    z.string().trim().max(max, `Houd het korter: hoogstens ${max} tekens.`).nullable(),
  )

/** Text that has to be filled in. */
export const needed = (message: string, max = 200) =>
  z
    .string({ error: message })
    .trim()
    .min(1, message)
    .max(max, `Houd het korter: hoogstens ${max} tekens.`)

/** Text that may stay empty; then it is the empty text. */
export const text = (max = 4000) => words(max).transform((written) => written ?? '')

/** One thing a line. Empty lines do not count; what stands there twice counts once. */
export const lines = (most: number, longest = 200) =>
  z
    .preprocess(emptyToNull, z.string().nullable())
    .transform((all) => [...new Set((all ?? '').split('\n').map((line) => line.trim()))])
    .transform((all) => all.filter((line) => line !== ''))
    .refine((list) => list.length <= most, `Noem er hoogstens ${most}, één per regel.`)
    .refine(
      (list) => list.every((line) => line.length <= longest),
      `Houd elke regel korter dan ${longest} tekens.`,
    )

/** A link that a browser may follow: http or https. */
export const webAddress = z.preprocess(
  emptyToNull,
  z
    .string()
    .trim()
    .refine(
      (url) => /^https?:/i.test(url) && isAddress(url),
      'Dit is geen webadres. Begin met https://, zoals https://www.woerden.nl/stuk.',
    )
    .nullable(),
)

/** Which save of the row was read. */
export const readRevision = z.coerce.number().int().nonnegative().catch(0)

/** Zero or more ticked boxes of one name. */
export const ticked = z.preprocess(
  (value): unknown => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string().max(200)).max(200),
)
