import { alignedVersions } from 'db/queries/alignment.server'
import { allTenants } from 'db/queries/before-scope.server'
import { openPortalScope } from '~/auth/open-scope.server'
import type { TenantScope } from '~/domain/tenancy/scope'
import { carryToCurrent } from './carry-links.server'
import { recomputeAlignment } from './recompute-alignment.server'

/** The tenants of one kind, in the portal's own name. */
const portalScopes = (kind: TenantScope['kind'], on: string): TenantScope[] =>
  allTenants()
    .flatMap((slug) => openPortalScope(slug, on) ?? [])
    .filter((scope) => scope.kind === kind)

/**
 * Aligns the plans of every municipality again, in the portal's own name, because a strategy above
 * them changed or a new day began, and returns how many plan versions that were. Links to a strategy
 * that was followed go on first: those of a driehoek, then those of the municipalities. After an act it runs
 * inside the transaction of that act: the matrix never shows half of it.
 */
export function realignRegion(cause: string, on: string): number {
  let aligned = 0
  for (const scope of portalScopes('driehoek', on)) carryToCurrent(scope)
  for (const scope of portalScopes('gemeente', on)) {
    carryToCurrent(scope)
    for (const { planId, version } of alignedVersions(scope)) {
      recomputeAlignment(scope, { planId, version, cause })
      aligned += 1
    }
  }
  return aligned
}
