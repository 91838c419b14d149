import { findTenant } from 'db/queries/before-scope.server'
import { findBody, insertBody, insertTenant, type BodyKind } from 'db/queries/tenants.server'
import { openPortalScope } from '~/auth/open-scope.server'
import { mayBeSlug } from '~/domain/tenancy/membership'
import type { TenantKind, TenantSlug } from '~/domain/tenancy/tenant'
import { recorded } from './recorded.server'
import { found, insist, Refused } from './refusals'

export interface TenantToAdd {
  slug: TenantSlug
  name: string
  kind: TenantKind
  /** The organisation that gets a space, where the portal knows it already; else the slug names a new one. */
  body?: string
  /** Needed for a new organisation of kind partner: which of the two it is. */
  bodyKind?: BodyKind
}

const bodyKindOf = ({ kind, bodyKind }: TenantToAdd): BodyKind => {
  if (kind !== 'partner') return kind
  if (bodyKind === 'politie' || bodyKind === 'om') return bodyKind
  throw new Refused('body_kind', 'Een partner is van de soort politie of om.')
}

/**
 * Gives an organisation a space of its own. Refuses a slug that cannot be an address, that is an
 * address of the portal itself, or that is taken.
 */
export function addTenant(tenant: TenantToAdd): TenantSlug {
  const { slug, name, kind, body: bodyId = slug } = tenant
  insist(mayBeSlug(slug))
  return recorded(({ tx }) => {
    if (findTenant(slug)) throw new Refused('slug_taken', `'${slug}' bestaat al.`)
    const body = findBody(bodyId)
    if (body?.tenant)
      throw new Refused('body_taken', `'${bodyId}' heeft al een ruimte: ${body.tenant}.`)
    if (!body && bodyId !== slug) throw new Refused('body_unknown', `'${bodyId}' is niet bekend.`)
    if (!body) insertBody(tx, { id: bodyId, name, kind: bodyKindOf(tenant) })
    insertTenant(tx, { slug, name, kind, bodyId })
    const scope = found(openPortalScope(slug))
    return {
      result: slug,
      entries: [{ scope, events: [{ action: 'tenant.added', tenant: slug }] }],
    }
  })
}
