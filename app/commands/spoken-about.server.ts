import { findTenant } from 'db/queries/before-scope.server'
import { visibilityOfVersions } from 'db/queries/plans.server'
import type { About } from '~/domain/audit/event'
import type { PlanId } from '~/domain/plans/plan'
import { reaches } from '~/domain/plans/sharing'
import type { TenantScope } from '~/domain/tenancy/scope'

type Version = { planId: PlanId; version: number }

/**
 * Whose priority an event in these own versions is about. The log of that tenant tells of it only when
 * one of the versions is shared as far as them: the region reads what is shared with it, the driehoek
 * also what is shared with the driehoek alone.
 */
export function spokenAbout(
  scope: TenantScope,
  versions: readonly Version[],
  { tenant, priorityId }: About,
): About {
  const needed = findTenant(tenant)?.kind === 'regio' ? 'gedeeld_rvs' : 'gedeeld_driehoek'
  const seen = versions.some(({ planId, version }) =>
    reaches(visibilityOfVersions(scope, planId).get(version) ?? 'concept', needed),
  )
  return seen ? { tenant, priorityId } : { tenant, priorityId, unseen: true }
}
