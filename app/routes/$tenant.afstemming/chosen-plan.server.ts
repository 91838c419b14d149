import { findPlanVersion, listPlans, planInForce } from 'db/queries/plans.server'
import { found } from '~/commands/refusals'
import type { PlanVersion } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'

type Choice = { plan?: string | undefined; versie?: number | undefined }

/** What a tenant holds against the layer above it: a municipality its IVP, a driehoek its strategy. */
const kindOf = ({ kind }: TenantScope) => (kind === 'driehoek' ? 'strategie' : 'ivp')

/**
 * The own plan to look at: the version that the address names (also a draft; throws `NotFound` when
 * there is none), else the plan in force, else the newest one. Undefined while nothing is written.
 */
export function chosenPlan(scope: TenantScope, { plan, versie }: Choice): PlanVersion | undefined {
  const kind = kindOf(scope)
  const head = planInForce(scope) ?? listPlans(scope).find((one) => one.kind === kind)
  if (plan === undefined && versie === undefined)
    return head && findPlanVersion(scope, head.id, head.version)
  const asked = found(findPlanVersion(scope, plan ?? found(head).id, versie))
  return found(asked.kind === kind ? asked : undefined)
}
