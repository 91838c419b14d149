import { membershipsOf } from 'db/queries/before-scope.server'
import { openScope } from '~/auth/open-scope.server'
import { may, type Permission } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'

/**
 * The other tenants of the same kind in which this person may do this too, each with a scope of its
 * own. One team can serve two municipalities; nothing is read without the membership there.
 */
export function alsoWorkingFor(scope: TenantScope, permission: Permission): TenantScope[] {
  const { userId } = scope
  if (userId === null) return []
  return membershipsOf(userId)
    .filter(({ slug, kind, role }) => {
      return slug !== scope.tenant && kind === scope.kind && may(role, permission)
    })
    .flatMap(({ slug }) => openScope(userId, slug) ?? [])
}
