import { z } from 'zod'
import { linkStates, Relation } from '~/domain/alignment/vocabulary'
import { PlanId } from '~/domain/plans/plan'
import { TenantSlug } from '~/domain/tenancy/tenant'
import { choice } from '~/http/query-fields'

/** The address of the table of links. */
export const LinksQuery = z.object({
  relatie: choice(Relation),
  status: choice(z.enum(linkStates)),
  gemeente: choice(TenantSlug),
  regio: choice(TenantSlug),
  /** An own draft instead of the plan in force. */
  plan: choice(PlanId),
  versie: choice(z.coerce.number().int().positive()),
  /** How many links were recorded just now from a file. */
  ingelezen: choice(z.coerce.number().int().nonnegative()),
})
export type LinksQuery = z.infer<typeof LinksQuery>
