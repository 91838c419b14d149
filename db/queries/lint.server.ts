import { and, asc, eq } from 'drizzle-orm'
import { lint } from '~/domain/plans/lint/lint'
import { withoutDismissed, type Dismissal } from '~/domain/plans/lint/dismissal'
import type { LintRuleId } from '~/domain/plans/lint/finding'
import type { LintInput } from '~/domain/plans/lint/input'
import type { PlanId } from '~/domain/plans/plan'
import type { ThemeId } from '~/domain/strategies/kernbeleid'
import type { TenantScope } from '~/domain/tenancy/scope'
import { db, type Tx } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { lintDismissals, priorityThemes, trajects, users } from '../schema'
import { strategiesAbove } from './across-tenants.server'
import { linksOf } from './alignment.server'
import { findPlanVersion } from './plans.server'
import { municipalitiesWithPlans } from './region.server'

/** A point of one plan: which rule, about which part. */
export interface PointRef {
  planId: PlanId
  rule: LintRuleId
  key: string
}

/** The points of an own plan that somebody put aside, in the order of that. */
export function dismissalsOf(scope: TenantScope, planId: PlanId): Dismissal[] {
  return db
    .select({
      rule: lintDismissals.rule,
      key: lintDismissals.itemId,
      reason: lintDismissals.reason,
      at: lintDismissals.at,
      by: users.name,
    })
    .from(lintDismissals)
    .leftJoin(users, eq(users.id, lintDismissals.by))
    .where(inTenant(scope, lintDismissals, eq(lintDismissals.planId, planId)))
    .orderBy(asc(lintDismissals.at), asc(lintDismissals.rule))
    .all()
}

const thisPoint = (scope: TenantScope, { planId, rule, key }: PointRef) =>
  inTenant(
    scope,
    lintDismissals,
    eq(lintDismissals.planId, planId),
    eq(lintDismissals.rule, rule),
    eq(lintDismissals.itemId, key),
  )

/** Puts a point aside; a later reason replaces an earlier one. */
export function insertDismissal(
  scope: TenantScope,
  tx: Tx,
  { planId, rule, key, reason }: PointRef & { reason: string },
  now: Date,
): void {
  const said = { reason, at: now.getTime(), by: scope.userId }
  tx.insert(lintDismissals)
    .values({ tenantId: scope.tenant, planId, rule, itemId: key, ...said })
    .onConflictDoUpdate({
      target: [
        lintDismissals.tenantId,
        lintDismissals.planId,
        lintDismissals.rule,
        lintDismissals.itemId,
      ],
      set: said,
    })
    .run()
}

/** Brings a point back; false when it was not put aside. */
export const removeDismissal = (scope: TenantScope, tx: Tx, point: PointRef): boolean =>
  tx.delete(lintDismissals).where(thisPoint(scope, point)).run().changes > 0

/** Municipalities that sit in the driehoek with us, with the themes of the plan they shared. */
function neighboursOf(scope: TenantScope): LintInput['neighbours'] {
  const { municipalities, heads } = municipalitiesWithPlans(scope)
  return municipalities.flatMap(({ slug, name }) => {
    const head = heads.get(slug)
    if (!head || slug === scope.tenant) return []
    const themes = db
      .selectDistinct({ theme: priorityThemes.theme })
      .from(priorityThemes)
      .where(
        and(
          eq(priorityThemes.tenantId, slug),
          eq(priorityThemes.planId, head.planId),
          eq(priorityThemes.version, head.version),
        ),
      )
      .all()
    return [{ name, themes: themes.map(({ theme }) => theme as ThemeId) }]
  })
}

/** Titles of the policies that the traject of this plan names as its frameworks. */
function frameworksOf(scope: TenantScope, planId: PlanId): LintInput['frameworks'] {
  const traject = db
    .select({ frameworks: trajects.frameworks })
    .from(trajects)
    .where(inTenant(scope, trajects, eq(trajects.planId, planId)))
    .get()
  return traject?.frameworks ?? []
}

/** All that the rules need to know of one own plan version; undefined when it is not there. */
export function lintInput(
  scope: TenantScope,
  planId: PlanId,
  version?: number,
): LintInput | undefined {
  const plan = findPlanVersion(scope, planId, version)
  if (!plan) return undefined
  return {
    plan,
    links: linksOf(scope, planId, plan.version),
    strategies: strategiesAbove(scope),
    neighbours: neighboursOf(scope),
    frameworks: frameworksOf(scope, planId),
  }
}

/**
 * Points of attention about one own plan version, in reading order: those that are open, and those that
 * were put aside with their reason. Undefined when the version is not there; without `version` the latest.
 */
export function lintOf(scope: TenantScope, planId: PlanId, version?: number) {
  const input = lintInput(scope, planId, version)
  return (
    input && { plan: input.plan, ...withoutDismissed(lint(input), dismissalsOf(scope, planId)) }
  )
}
