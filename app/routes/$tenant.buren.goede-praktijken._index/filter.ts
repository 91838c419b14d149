import { z } from 'zod'
import { ThemeId } from '~/domain/strategies/kernbeleid'
import { TenantSlug } from '~/domain/tenancy/tenant'
import { choice } from '~/http/query-fields'

/** The address of the list of good practices, and what was just done. */
export const PracticesQuery = z.object({
  thema: choice(ThemeId),
  gemeente: choice(TenantSlug),
  gelukt: choice(z.enum(['gedeeld', 'ingetrokken'])),
})
export type PracticesQuery = z.infer<typeof PracticesQuery>
