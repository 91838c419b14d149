import { allTenants } from 'db/queries/before-scope.server'
import { adoptedVersions, decisionsOf, listVersions } from 'db/queries/plans.server'
import { openPortalScope } from '~/auth/open-scope.server'
import { supersedePredecessor } from '~/commands/supersede-plan.server'
import type { PlainDate } from '~/domain/dates'
import { isInForceStatus, isSecret, takesOver } from '~/domain/plans/supersession'
import type { PlanId } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'

/** Plans whose period has begun while the plan they follow still stands as adopted. */
function due(scope: TenantScope): PlanId[] {
  return adoptedVersions(scope).flatMap(({ id, status, follows, period }) =>
    takesOver({ status, follows, period }, scope.today) &&
    !isSecret(decisionsOf(scope, id)) &&
    listVersions(scope, follows ?? id).some((before) => isInForceStatus(before.status))
      ? [id]
      : [],
  )
}

/** Lets every plan whose period has begun take the place of the one before; returns how many did. */
export function supersedeToday(on: PlainDate): number {
  let superseded = 0
  for (const slug of allTenants()) {
    const scope = openPortalScope(slug, on)
    if (!scope) continue
    for (const planId of due(scope)) {
      supersedePredecessor(scope, planId)
      superseded += 1
    }
  }
  return superseded
}
