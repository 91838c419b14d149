import { lintOf } from 'db/queries/lint.server'
import { found } from '~/commands/refusals'
import type { LintFinding } from '~/domain/plans/lint/finding'
import type { Dismissal } from '~/domain/plans/lint/dismissal'
import type { PlanId } from '~/domain/plans/plan'
import { may } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import { dateOfInstant, longDate } from '~/ui/dates'
import { lintText } from '~/ui/nl/lint'
import { pointsOf } from '~/ui/plans/lintPoints'
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
    groups: groupsOf(plan, pointsOf(open)),
    open: open.length,
    dismissed: dismissed.flatMap(aside),
    mayDismiss: may(scope.role, 'plan:write'),
  }
}
