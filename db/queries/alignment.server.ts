import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Link } from '~/domain/alignment/link'
import type { Position } from '~/domain/alignment/position'
import type { PlanId, PlanVersion } from '~/domain/plans/plan'
import { reaches } from '~/domain/plans/sharing'
import type { Visibility } from '~/domain/plans/vocabulary'
import type { TenantScope } from '~/domain/tenancy/scope'
import { db } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { localEnd } from '../local-end.server'
import { divergences, findings, links, plans, planVersions, positions } from '../schema'
import { readVersion } from './plan-content.server'
import { visibilityOfVersions } from './plans.server'

/** What `align` needs of the tenant's own rows. */

/** The asserted links of one plan version, oldest first. */
export function linksOf(
  scope: TenantScope,
  planId: PlanId,
  version: number,
): (Link & { id: string })[] {
  return db
    .select()
    .from(links)
    .where(
      inTenant(
        scope,
        links,
        eq(links.planId, planId),
        eq(links.version, version),
        isNull(links.endedAt),
      ),
    )
    .orderBy(links.recordedAt, links.id)
    .all()
    .map((row) => ({
      id: row.id,
      local: localEnd(row),
      regional: {
        owner: row.subjectTenantId,
        planId: row.subjectPlanId,
        version: row.subjectVersion,
        priorityId: row.subjectPriorityId,
      },
      relation: row.relation,
      note: row.note,
      on: row.recordedOn,
      state: row.state,
    }))
}

/** The tenant's recorded positions: the newest of each divergence, by the finding's identity. */
export function recordedPositions(scope: TenantScope): Position[] {
  const rows = db
    .select({
      finding: divergences.identity,
      kind: positions.kind,
      reason: positions.reason,
      body: positions.body,
      date: positions.decidedOn,
      kenmerk: positions.kenmerk,
      reviewOn: positions.reviewOn,
    })
    .from(positions)
    .innerJoin(
      divergences,
      and(eq(divergences.tenantId, positions.tenantId), eq(divergences.id, positions.divergenceId)),
    )
    .where(inTenant(scope, positions, eq(positions.status, 'vastgelegd')))
    .orderBy(desc(positions.recordedAt), desc(sql`positions.rowid`))
    .all()
  const seen = new Set<string>()
  return rows.filter((row) => !seen.has(row.finding) && seen.add(row.finding))
}

/**
 * The uitvoeringsplannen of an IVP that are shared at least as far as `stage`, latest such version of
 * each. Whoever reads the IVP's depth may then read every measure that it rests on.
 */
export function uvpsOf(scope: TenantScope, planId: PlanId, stage: Visibility): PlanVersion[] {
  const rows = db
    .select({ planId: planVersions.planId, version: planVersions.version })
    .from(planVersions)
    .innerJoin(
      plans,
      and(eq(plans.tenantId, planVersions.tenantId), eq(plans.id, planVersions.planId)),
    )
    .where(inTenant(scope, planVersions, eq(plans.carriesOut, planId)))
    .orderBy(planVersions.planId, desc(planVersions.version))
    .all()
  const seen = new Set<PlanId>()
  return rows
    .filter((row) =>
      reaches(visibilityOfVersions(scope, row.planId).get(row.version) ?? 'concept', stage),
    )
    .filter((row) => !seen.has(row.planId) && seen.add(row.planId))
    .flatMap((row) => readVersion({ owner: scope.tenant, ...row }) ?? [])
}

/** The divergences known in one plan version: identity → id. */
export function knownFindings(
  scope: TenantScope,
  planId: PlanId,
  version: number,
): Map<string, string> {
  const rows = db
    .select({ identity: divergences.identity, id: divergences.id })
    .from(findings)
    .innerJoin(
      divergences,
      and(eq(divergences.tenantId, findings.tenantId), eq(divergences.id, findings.divergenceId)),
    )
    .where(
      inTenant(
        scope,
        findings,
        eq(findings.planId, planId),
        eq(findings.version, version),
        isNull(findings.until),
      ),
    )
    .all()
  return new Map(rows.map((row) => [row.identity, row.id]))
}

/** Every own IVP version: their cells and findings are kept up to date. */
export function alignedVersions(scope: TenantScope): { planId: PlanId; version: number }[] {
  return db
    .selectDistinct({ planId: planVersions.planId, version: planVersions.version })
    .from(planVersions)
    .innerJoin(
      plans,
      and(eq(plans.tenantId, planVersions.tenantId), eq(plans.id, planVersions.planId)),
    )
    .where(inTenant(scope, planVersions, eq(plans.kind, 'ivp')))
    .orderBy(planVersions.planId, planVersions.version)
    .all()
}
