import { findTenant, membershipsOf } from 'db/queries/before-scope.server'
import { today } from '~/clock.server'
import type { PlainDate } from '~/domain/dates'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { TenantSlug } from '~/domain/tenancy/tenant'

type Facts = Pick<TenantScope, 'tenant' | 'name' | 'kind' | 'role' | 'userId' | 'today'>

/** The only place where a TenantScope is made. */
const mint = (facts: Facts): TenantScope => facts as TenantScope

/**
 * The scope of this person in this tenant, or null when there is no membership in force. `on` is the
 * date for domain rules: only the demo region, which is made by acts on earlier days, gives it.
 */
export function openScope(
  userId: string,
  slug: TenantSlug,
  on: PlainDate = today(),
): TenantScope | null {
  const membership = membershipsOf(userId).find((m) => m.slug === slug)
  if (!membership) return null
  return mint({
    tenant: membership.slug,
    name: membership.name,
    kind: membership.kind,
    role: membership.role,
    userId,
    today: on,
  })
}

/**
 * The scope in which the portal computes a tenant's findings again after an act elsewhere, such as a
 * new strategy. Its role may do nothing else.
 */
export function openPortalScope(slug: TenantSlug, on: PlainDate = today()): TenantScope | null {
  const tenant = findTenant(slug)
  if (!tenant) return null
  return mint({
    tenant: tenant.slug,
    name: tenant.name,
    kind: tenant.kind,
    role: 'portaal',
    userId: null,
    today: on,
  })
}
