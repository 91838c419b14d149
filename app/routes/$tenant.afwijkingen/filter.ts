import { z } from 'zod'
import { DivergenceKind, DivergenceState } from '~/domain/alignment/vocabulary'
import { PlanId } from '~/domain/plans/plan'
import { TenantSlug } from '~/domain/tenancy/tenant'
import { choice } from '~/http/query-fields'

/** The address of a list of divergences. */
export const DivergenceQuery = z.object({
  soort: choice(DivergenceKind),
  toelichting: choice(z.enum(['zonder', 'met', 'bespreken', 'opnieuw'])),
  staat: choice(DivergenceState),
  laag: choice(z.enum(['rvs', 'de_copen', 'gemeente'])),
  gemeente: choice(TenantSlug),
  op: choice(z.enum(['nummer', 'onderwerp', 'soort', 'sinds', 'gemeente'])),
  richting: choice(z.enum(['op', 'af'])),
  plan: choice(PlanId),
  versie: choice(z.coerce.number().int().positive()),
  klaar: choice(z.enum(['uitspraak', 'einde'])),
})
export type DivergenceQuery = z.infer<typeof DivergenceQuery>
