import { publicVersions } from 'db/queries/public.server'
import { may } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'

/** The start of a raadslid, who reads what is public, and of a beheerder, who manages members. */
export function readPublicStart(scope: TenantScope) {
  return {
    owner: { slug: scope.tenant, name: scope.name },
    versions: publicVersions(scope.today, scope.tenant),
    council: scope.kind === 'gemeente' && may(scope.role, 'council:read'),
    shared: may(scope.role, 'shared:read'),
    members: may(scope.role, 'member:manage'),
    log: may(scope.role, 'log:read'),
  }
}
