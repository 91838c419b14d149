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

export const municipalityOrder: readonly TenantSlug[] = [
  'woerden',
  'oudewater',
  'montfoort',
  'ijsselstein',
  'lopik',
]

/**
 * The place of a municipality in the fixed order in which those of De Copen are shown, never by a number;
 * others come after them.
 */
export function municipalityPlace(slug: TenantSlug): number {
  const index = municipalityOrder.indexOf(slug)
  return index === -1 ? municipalityOrder.length : index
}

/** The place of an organisation in lists of the region: the region, the driehoek, then municipalities. */
export const placeInRegion = ({ slug, kind }: { slug: TenantSlug; kind: TenantKind }): number =>
  kind === 'regio' ? -2 : kind === 'driehoek' ? -1 : municipalityPlace(slug)
