import { z } from 'zod'
import { countBsn } from '../documents/bsn'
import { Explanation } from './explanation'

/**
 * The form of a position as a person sends it. A number in the text that may be a burgerservicenummer
 * (it passes the 11-test) stops the form once: it is taken out, or the person says that it is none.
 */
export const PositionForm = Explanation.safeExtend({
  notPersonal: z
    .string()
    .optional()
    .transform((ticked) => ticked === 'on'),
}).refine(({ motivation, notPersonal }) => notPersonal || countBsn(motivation) === 0, {
  path: ['notPersonal'],
  message:
    'In uw tekst staat een getal dat een burgerservicenummer kan zijn. Haal het weg, of vink aan dat het iets anders is.',
})
export type PositionForm = z.infer<typeof PositionForm>
