import { latestSharedPlans, readShared } from 'db/queries/across-tenants.server'
import { timelineOwners } from 'db/queries/across-timeline.server'
import { datedPlans } from 'db/queries/dated-plans.server'
import { z } from 'zod'
import type { PlanVersion } from '~/domain/plans/plan'
import { Level } from '~/domain/plans/vocabulary'
import { isAdopted } from '~/domain/plans/validity'
import { fields } from '~/domain/strategies/kernbeleid'
import { recurringThemes, type LocalPlan, type RecurringTheme } from '~/domain/strategies/recurring'
import { wasWordt, type WasWordtRow } from '~/domain/strategies/was-wordt'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { TenantSlug } from '~/domain/tenancy/tenant'

const yes = z.literal('ja').optional().catch(undefined)

/** Filters in the address; an empty or unknown choice counts as none. */
export const OverviewQuery = z.object({
  veld: z
    .enum(fields.map(({ id }) => id))
    .optional()
    .catch(undefined),
  niveau: Level.optional().catch(undefined),
  zonder: yes,
  alle: yes,
})
export type OverviewQuery = z.infer<typeof OverviewQuery>

/** Two strategies that follow each other, with what became of every priority. */
export interface StrategyStep {
  was: PlanVersion
  wordt: PlanVersion
  rows: WasWordtRow[]
}

/** The own strategies in the version that counts, newest first, and the steps between them. */
export function strategySteps(scope: TenantScope) {
  const strategies = datedPlans(scope)
  const steps = strategies.flatMap(({ plan: wordt }): StrategyStep[] => {
    const was = strategies.find(({ plan }) => plan.id === wordt.follows)?.plan
    return was ? [{ was, wordt, rows: wasWordt(was, wordt) }] : []
  })
  const adopted = strategies.filter(({ plan, decisions }) => isAdopted(plan, decisions))
  const inForce = adopted.find(({ plan }) => plan.period.from <= scope.today) ?? adopted[0]
  const [newest] = strategies
  return {
    strategies: strategies.map(({ plan }) => plan),
    steps,
    inForce: inForce?.plan ?? null,
    /** The strategy in the making, when there is one. */
    draft: newest && !adopted.includes(newest) ? newest.plan : null,
  }
}

/** What these municipalities shared with this tenant of the plan in force, in the order given. */
export function sharedLocalPlansOf(
  scope: TenantScope,
  municipalities: readonly { slug: TenantSlug; name: string }[],
) {
  const heads = latestSharedPlans(scope)
  const plans = municipalities.flatMap((owner): LocalPlan[] => {
    const head = heads.find((one) => one.owner === owner.slug)
    const plan = head && readShared(scope, head.owner, head.planId, head.version)
    return plan ? [{ owner, plan }] : []
  })
  const silent = municipalities.filter(
    ({ slug }) => !plans.some(({ owner }) => owner.slug === slug),
  )
  return { plans, silent }
}

/** The same for the municipalities that belong to this tenant today. */
export const sharedLocalPlans = (scope: TenantScope) =>
  sharedLocalPlansOf(
    scope,
    timelineOwners(scope).filter(({ kind }) => kind === 'gemeente'),
  )

const matches = (row: RecurringTheme, query: Partial<OverviewQuery>): boolean =>
  (query.alle !== undefined || row.municipalities.length >= 2) &&
  (query.veld === undefined || row.field === query.veld) &&
  (query.niveau === undefined || row.items.some(({ level }) => level === query.niveau)) &&
  (query.zonder === undefined || row.regional[0]?.priorities.length === 0)

/** The regional picture: was–wordt of the strategies, and which local priorities recur. */
export function readOverview(scope: TenantScope, query: Partial<OverviewQuery> = {}) {
  const { strategies, steps, inForce, draft } = strategySteps(scope)
  const { plans, silent } = sharedLocalPlans(scope)
  const compared = [inForce, draft].filter((one) => one !== null)
  const all = recurringThemes(plans, compared)
  return {
    strategies,
    steps,
    compared,
    plans,
    silent,
    recurring: all.filter((row) => matches(row, query)),
  }
}
