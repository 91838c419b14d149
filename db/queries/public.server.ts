import { and, asc, desc, eq, isNull, lte } from 'drizzle-orm'
import type { PlainDate } from '~/domain/dates'
import type { Decision } from '~/domain/decisions/decision'
import type { PlanId, PlanVersion } from '~/domain/plans/plan'
import type { TenantSlug } from '~/domain/tenancy/tenant'
import { db } from '../client.server'
import { decisionColumns } from '../plan-columns.server'
import { decisions, plans, planVersions, shares, tenants } from '../schema'
import { readVersion } from './plan-content.server'

/**
 * What everybody may read, without a session. These queries take no scope, because nobody asks: each
 * filters on a share at stage `openbaar` that is in force on the day given.
 */

/** A public version in a list. */
export interface PublicHead {
  owner: TenantSlug
  ownerName: string
  planId: PlanId
  version: number
  kind: PlanVersion['kind']
  title: string
  period: PlanVersion['period']
  status: PlanVersion['status']
  publicSince: PlainDate
  fictitious: boolean
}

const isPublic = (today: PlainDate) =>
  and(eq(shares.visibility, 'openbaar'), isNull(shares.until), lte(shares.from, today))

/** Public versions of every tenant or of one, by name of the owner, newest period first. */
export function publicVersions(today: PlainDate, owner?: TenantSlug): PublicHead[] {
  return db
    .select({
      owner: shares.tenantId,
      ownerName: tenants.name,
      planId: shares.planId,
      version: shares.version,
      kind: plans.kind,
      title: planVersions.title,
      from: planVersions.periodFrom,
      to: planVersions.periodTo,
      status: planVersions.status,
      publicSince: shares.from,
      fictitious: plans.fictitious,
    })
    .from(shares)
    .innerJoin(tenants, eq(tenants.slug, shares.tenantId))
    .innerJoin(plans, and(eq(plans.tenantId, shares.tenantId), eq(plans.id, shares.planId)))
    .innerJoin(
      planVersions,
      and(
        eq(planVersions.tenantId, shares.tenantId),
        eq(planVersions.planId, shares.planId),
        eq(planVersions.version, shares.version),
      ),
    )
    .where(and(isPublic(today), owner === undefined ? undefined : eq(shares.tenantId, owner)))
    .groupBy(shares.tenantId, shares.planId, shares.version)
    .orderBy(
      asc(tenants.name),
      desc(planVersions.periodFrom),
      asc(shares.planId),
      desc(shares.version),
    )
    .all()
    .map(({ from, to, ...row }) => ({ ...row, period: { from, to } }))
}

/** One public version with all its parts; undefined when it is not there or not public. */
export function readPublic(
  today: PlainDate,
  owner: TenantSlug,
  planId: PlanId,
  version: number,
): PlanVersion | undefined {
  const share = db
    .select({ version: shares.version })
    .from(shares)
    .where(
      and(
        isPublic(today),
        eq(shares.tenantId, owner),
        eq(shares.planId, planId),
        eq(shares.version, version),
      ),
    )
    .get()
  return share && readVersion({ owner, planId, version })
}

/** The decisions that were taken about a plan with a public version, oldest first. */
export function publicDecisions(today: PlainDate, owner: TenantSlug, planId: PlanId): Decision[] {
  const share = db
    .select({ version: shares.version })
    .from(shares)
    .where(and(isPublic(today), eq(shares.tenantId, owner), eq(shares.planId, planId)))
    .get()
  if (!share) return []
  return db
    .select(decisionColumns)
    .from(decisions)
    .where(
      and(
        eq(decisions.tenantId, owner),
        eq(decisions.planId, planId),
        eq(decisions.status, 'genomen'),
      ),
    )
    .orderBy(asc(decisions.date), asc(decisions.id))
    .all()
}
