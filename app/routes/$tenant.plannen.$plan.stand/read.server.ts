import { decidingBody } from 'db/queries/deciding-bodies.server'
import { findPlanVersion, listVersions } from 'db/queries/plans.server'
import { subjectOf } from '~/commands/record-decision.server'
import { found } from '~/commands/refusals'
import type { PlanId } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { actsOf } from '~/ui/plans/acts'

/** Where a version of an own plan stands and what this person can do about it; the newest by default. */
export function readStanding(scope: TenantScope, planId: PlanId, asked: number | undefined) {
  const versions = listVersions(scope, planId)
  const version = found(
    asked === undefined ? versions[0] : versions.find((one) => one.version === asked),
  )
  const plan = found(findPlanVersion(scope, planId, version.version))
  const standing = {
    kind: plan.kind,
    status: plan.status,
    frozen: version.frozenAt !== null,
    decidesOn: decidingBody(scope, plan.kind),
  }
  const acts = actsOf({
    tenant: { slug: scope.tenant, kind: scope.kind },
    role: scope.role,
    plan: { id: plan.id, version: plan.version },
    standing,
    subject: subjectOf(scope, plan),
  })
  return { plan, standing, acts }
}
