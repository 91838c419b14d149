import { z } from 'zod'

/** First segment of every address of a tenant; also its id. */
export const TenantSlug = z.string().regex(/^[a-z][a-z0-9-]*$/)
export type TenantSlug = z.infer<typeof TenantSlug>

export const tenantKinds = ['gemeente', 'driehoek', 'regio', 'partner'] as const
export const TenantKind = z.enum(tenantKinds)
export type TenantKind = z.infer<typeof TenantKind>

/** First segments that are pages of the portal itself, so no tenant may have them. */
export const reservedSlugs: readonly string[] = [
  'inloggen',
  'uitloggen',
  'openbaar',
  'reageren',
  'uitnodiging',
  'account',
  'healthz',
  'readyz',
  'assets',
  'hulp',
  'woorden',
  'privacy',
  'toegankelijkheid',
  'over',
]

/** The fixed order in which the municipalities of De Copen are shown; never sorted by a number. */
export const municipalityOrder: readonly TenantSlug[] = [
  'woerden',
  'oudewater',
  'montfoort',
  'ijsselstein',
  'lopik',
]
