import { z } from 'zod'
import { PlanParams } from '../plans/forms'
import { PaperKind } from './vocabulary'

/** The address of a paper. */
export const PaperParams = PlanParams.extend({ stuk: PaperKind })

/** The key of a section or fact: `samenvatting`. */
export const SectionKey = z.string().regex(/^[a-z][a-z-]{0,39}$/)

/** Which section is written; without it the page lists them all. */
export const SectionQuery = z.object({
  deel: SectionKey.optional(),
  gelukt: z.string().optional(),
})
