import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Decision, RecordedFacts } from '~/domain/decisions/decision'
import type { PlanId, PlanVersion } from '~/domain/plans/plan'
import type { PlanKind, Visibility } from '~/domain/plans/vocabulary'
import { adoptedStatuses, visibilities } from '~/domain/plans/vocabulary'
import type { TenantScope } from '~/domain/tenancy/scope'
import { db } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { decisionColumns, decisionFacts, headColumns } from '../plan-columns.server'
import { decisions, plans, planVersions, sharedVersions, shares } from '../schema'
import { readVersion } from './plan-content.server'

/** A plan in a list: its latest version and how far that is shared. */
export interface PlanHead {
  id: PlanId
  kind: PlanKind
  layer: PlanVersion['layer']
  title: string
  period: PlanVersion['period']
  status: PlanVersion['status']
  version: number
  visibility: Visibility
  carriesOut: PlanId | null
  follows: PlanId | null
  fictitious: boolean
}

/** A recorded decision with its id. */
export type RecordedDecision = Decision & RecordedFacts & { id: string; planId: PlanId }

const ofPlan = and(eq(planVersions.tenantId, plans.tenantId), eq(planVersions.planId, plans.id))

const latestVersion = sql`(select max(v.version) from plan_versions v
  where v.tenant_id = ${plans.tenantId} and v.plan_id = ${plans.id})`

/** The widest stage among shares that are in force; `concept` when there is none. */
const widest = (stages: Visibility[]): Visibility =>
  [...visibilities].reverse().find((stage) => stages.includes(stage)) ?? 'concept'

/** How far each version of this plan is shared today: version → stage. */
export function visibilityOfVersions(scope: TenantScope, planId: PlanId): Map<number, Visibility> {
  const rows = db
    .select({ version: shares.version, visibility: shares.visibility })
    .from(shares)
    .where(inTenant(scope, shares, eq(shares.planId, planId), isNull(shares.until)))
    .all()
  const stages = new Map<number, Visibility>()
  for (const { version, visibility } of rows)
    stages.set(version, widest([visibility, stages.get(version) ?? 'concept']))
  return stages
}

type HeadRow = Omit<PlanHead, 'period' | 'visibility'> & { from: string; to: string }

const toHead = (scope: TenantScope, { from, to, ...row }: HeadRow): PlanHead => ({
  ...row,
  period: { from, to },
  visibility: visibilityOfVersions(scope, row.id).get(row.version) ?? 'concept',
})

/** Own plans with their latest version, newest period first. */
export function listPlans(scope: TenantScope): PlanHead[] {
  return db
    .select(headColumns)
    .from(plans)
    .innerJoin(planVersions, ofPlan)
    .where(inTenant(scope, plans, eq(planVersions.version, latestVersion)))
    .orderBy(desc(planVersions.periodFrom), plans.kind, plans.id)
    .all()
    .map((row) => toHead(scope, row))
}

/** The versions of one own plan, newest first, with how far each is shared. */
export function listVersions(scope: TenantScope, planId: PlanId) {
  const stages = visibilityOfVersions(scope, planId)
  return db
    .select({
      version: planVersions.version,
      status: planVersions.status,
      createdAt: planVersions.createdAt,
      frozenAt: sharedVersions.frozenAt,
    })
    .from(planVersions)
    .leftJoin(
      sharedVersions,
      and(
        eq(sharedVersions.tenantId, planVersions.tenantId),
        eq(sharedVersions.planId, planVersions.planId),
        eq(sharedVersions.version, planVersions.version),
      ),
    )
    .where(inTenant(scope, planVersions, eq(planVersions.planId, planId)))
    .orderBy(desc(planVersions.version))
    .all()
    .map((row) => ({ ...row, visibility: stages.get(row.version) ?? ('concept' as const) }))
}

/** An own plan version with all its parts; the latest when `version` is not given. */
export function findPlanVersion(
  scope: TenantScope,
  planId: PlanId,
  version?: number,
): PlanVersion | undefined {
  const number = version ?? listVersions(scope, planId)[0]?.version
  return number === undefined
    ? undefined
    : readVersion({ owner: scope.tenant, planId, version: number })
}

/** The decisions about one own plan, oldest first; those without a date stand last. */
export function decisionsOf(scope: TenantScope, planId: PlanId): RecordedDecision[] {
  return db
    .select({
      id: decisions.id,
      planId: decisions.planId,
      ...decisionColumns,
      ...decisionFacts,
    })
    .from(decisions)
    .where(inTenant(scope, decisions, eq(decisions.planId, planId)))
    .orderBy(sql`coalesce(${decisions.date}, ${decisions.proposed}, '9999')`, decisions.id)
    .all()
}

/**
 * The own IVP (or strategy) that counts today: the latest version that was adopted of the plan whose
 * period or extension holds, else the newest adopted one. Undefined while nothing was adopted.
 */
export function planInForce(scope: TenantScope): PlanHead | undefined {
  const adopted = adoptedVersions(scope).filter((plan) => plan.kind !== 'uvp')
  return adopted.find((plan) => plan.period.from <= scope.today) ?? adopted[0]
}

/** Own plan versions that were adopted, newest period first, one version a plan. */
export function adoptedVersions(scope: TenantScope): PlanHead[] {
  const seen = new Set<PlanId>()
  return db
    .select(headColumns)
    .from(plans)
    .innerJoin(planVersions, ofPlan)
    .where(inTenant(scope, plans))
    .orderBy(desc(planVersions.periodFrom), plans.id, desc(planVersions.version))
    .all()
    .filter((row) => adoptedStatuses.some((status) => status === row.status))
    .filter((row) => !seen.has(row.id) && seen.add(row.id))
    .map((row) => toHead(scope, row))
}
