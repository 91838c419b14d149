import { alignedVersions } from 'db/queries/alignment.server'
import { municipalTenants } from 'db/queries/before-scope.server'
import { openPortalScope } from '~/auth/open-scope.server'
import { recomputeAlignment } from './recompute-alignment.server'

/**
 * Aligns the plans of every municipality again, in the portal's own name, because a strategy above
 * them changed or a new day began, and returns how many plan versions that were. After an act it runs
 * inside the transaction of that act: the matrix never shows half of it.
 */
export function realignRegion(cause: string, on: string): number {
  let aligned = 0
  for (const slug of municipalTenants()) {
    const scope = openPortalScope(slug, on)
    if (!scope) continue
    for (const { planId, version } of alignedVersions(scope)) {
      recomputeAlignment(scope, { planId, version, cause })
      aligned += 1
    }
  }
  return aligned
}
