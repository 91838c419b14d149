import type { PlanVersion } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { uvpsOf } from './alignment.server'
import { datedPlans } from './dated-plans.server'
import { findPlanVersion, listVersions } from './plans.server'

/** The newest version that others may read: its text lies fast, so that a link to it stays true. */
function sharedVersion(scope: TenantScope, planId: string): PlanVersion | undefined {
  const shared = listVersions(scope, planId).find(({ visibility }) => visibility !== 'concept')
  return shared && findPlanVersion(scope, planId, shared.version)
}

/**
 * The own texts that a samenwerkingsverband can be linked to: the newest plan or strategy that has
 * begun, and the uitvoeringsplannen below it, each in the newest shared version.
 */
export function linkablePlans(scope: TenantScope): PlanVersion[] {
  const [plan] = datedPlans(scope)
    .filter(({ plan: one }) => one.period.from <= scope.today)
    .flatMap(({ plan: one }) => sharedVersion(scope, one.id) ?? [])
  return plan ? [plan, ...uvpsOf(scope, plan.id, 'gedeeld_driehoek')] : []
}
