import { lintOf } from 'db/queries/lint.server'
import { listVersions } from 'db/queries/plans.server'
import { found } from '~/commands/refusals'
import { mayWrite } from '~/domain/plans/lifecycle'
import type { LintFinding } from '~/domain/plans/lint/finding'
import type { Dismissal } from '~/domain/plans/lint/dismissal'
import type { LintPart } from '~/domain/plans/lint/reading-order'
import type { PlanId, PlanVersion } from '~/domain/plans/plan'
import { may } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import { planPath, writingPath } from '~/http/paths'
import { dateOfInstant, longDate } from '~/ui/dates'
import { lintText } from '~/ui/nl/lint'
import { pointsOf } from '~/ui/plans/lintPoints'
import { priorityAnchor } from '~/ui/plans/PriorityBlock'
import { groupsOf } from './view'

const aside = ({ finding, dismissal }: { finding: LintFinding; dismissal: Dismissal }) => {
  const [point] = pointsOf([finding])
  return point
    ? [
        {
          point,
          reason: dismissal.reason,
          by: lintText.by(dismissal.by, longDate(dateOfInstant(dismissal.at))),
        },
      ]
    : []
}

/** Where one reads a part, or writes it while that may be done. */
function textOfPart(scope: TenantScope, { id: planId, version, status }: PlanVersion) {
  const frozen = listVersions(scope, planId).some(
    (one) => one.version === version && one.frozenAt !== null,
  )
  const writable = may(scope.role, 'plan:write') && mayWrite({ status, frozen }).ok
  return ({ kind, id }: LintPart): string => {
    if (writable) return writingPath(scope.tenant, planId, id === '' ? undefined : id)
    const anchor = kind === 'prioriteit' ? `#${priorityAnchor(id)}` : ''
    return planPath(scope.tenant, planId, version) + anchor
  }
}

/** Points of attention about the newest version of an own plan. Throws `NotFound`. */
export function readPoints(scope: TenantScope, planId: PlanId) {
  const { plan, open, dismissed } = found(lintOf(scope, planId))
  return {
    tenant: { slug: scope.tenant, name: scope.name, kind: scope.kind },
    plan: {
      id: plan.id,
      title: plan.title,
      version: plan.version,
      fictitious: plan.fictitious,
    },
    groups: groupsOf(plan, pointsOf(open), textOfPart(scope, plan)),
    open: open.length,
    dismissed: dismissed.flatMap(aside),
    mayDismiss: may(scope.role, 'plan:write'),
  }
}
