import { listUvps, reportsOf, type UvpHead } from 'db/queries/execution.server'
import { adoptedVersions, findPlanVersion } from 'db/queries/plans.server'
import { found } from '~/commands/refusals'
import { runningUvp } from '~/domain/execution/next-uvp'
import { reportPeriods, type Report, type ReportPeriod } from '~/domain/execution/reporting'
import type { PlanId, PlanVersion } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'

/** A uitvoeringsplan with the IVP that it carries out, and what was reported. */
export interface UvpFile {
  uvps: UvpHead[]
  head: UvpHead
  plan: PlanVersion
  ivp: PlanVersion | null
  /** In the order in which they were made. */
  reports: Report[]
  /** The half years that can be reported on, newest first; none for a draft. */
  periods: ReportPeriod[]
}

/** An own plan in the version that counts: the adopted one, else the latest. */
export function countingVersion(scope: TenantScope, planId: PlanId): PlanVersion | undefined {
  const adopted = adoptedVersions(scope).find(({ id }) => id === planId)
  return findPlanVersion(scope, planId, adopted?.version)
}

/**
 * One own uitvoeringsplan, or the running one; null while there is none. Throws `NotFound` for a plan
 * that is asked for and is no own uitvoeringsplan.
 */
export function readUvp(scope: TenantScope, planId?: PlanId): UvpFile | null {
  const uvps = listUvps(scope)
  const head =
    planId === undefined
      ? runningUvp(uvps, scope.today)
      : found(uvps.find(({ id }) => id === planId))
  if (!head) return null
  const plan = found(findPlanVersion(scope, head.id, head.adoptedVersion ?? head.version))
  return {
    uvps,
    head,
    plan,
    ivp: plan.carriesOut === null ? null : (countingVersion(scope, plan.carriesOut) ?? null),
    reports: reportsOf(scope, head.id),
    periods: head.adoptedVersion === null ? [] : reportPeriods(plan.period, scope.today),
  }
}
