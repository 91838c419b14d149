import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Alignment } from '~/domain/alignment/align'
import type { Finding } from '~/domain/alignment/finding'
import type { Link } from '~/domain/alignment/link'
import type { Position } from '~/domain/alignment/position'
import type { PlanId, PlanVersion } from '~/domain/plans/plan'
import { reaches } from '~/domain/plans/sharing'
import type { Visibility } from '~/domain/plans/vocabulary'
import type { TenantScope } from '~/domain/tenancy/scope'
import { db, type Tx } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { cells, divergences, findings, links, plans, planVersions, positions } from '../schema'
import { readVersion } from './plan-content.server'
import { visibilityOfVersions } from './plans.server'

/** What `align` needs of the tenant's own rows, and where it leaves what it found. */

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
    }))
}

function localEnd(row: typeof links.$inferSelect): Link['local'] {
  if (row.measureId !== null && row.uvpId !== null && row.uvpVersion !== null)
    return { planId: row.uvpId, version: row.uvpVersion, kind: 'actie', itemId: row.measureId }
  const own = { planId: row.planId, version: row.version }
  if (row.goalId !== null) return { ...own, kind: 'doel', itemId: row.goalId }
  return row.priorityId === null ? null : { ...own, kind: 'prioriteit', itemId: row.priorityId }
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

/** Replaces the stored cells of one plan version. */
export function replaceCells(scope: TenantScope, tx: Tx, alignment: Alignment): void {
  const { planId, version } = alignment.plan
  tx.delete(cells)
    .where(inTenant(scope, cells, eq(cells.planId, planId), eq(cells.version, version)))
    .run()
  for (const cell of alignment.cells)
    tx.insert(cells)
      .values({
        tenantId: scope.tenant,
        planId,
        version,
        subjectTenantId: cell.strategy.owner,
        subjectPlanId: cell.strategy.planId,
        subjectVersion: cell.strategy.version,
        subjectPriorityId: cell.priorityId,
        state: cell.state,
        relation: cell.relation,
        derived: cell.derived,
        certain: cell.certain,
        conflict: cell.conflict,
        path: cell.path,
        depth: cell.depth,
        nominal: cell.nominal,
        level: cell.level,
        localItems: cell.localItems,
      })
      .run()
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
    .where(inTenant(scope, findings, eq(findings.planId, planId), eq(findings.version, version)))
    .all()
  return new Map(rows.map((row) => [row.identity, row.id]))
}

function nextNumber(scope: TenantScope, tx: Tx): string {
  const row = tx
    .select({ count: sql<number>`count(*)` })
    .from(divergences)
    .where(inTenant(scope, divergences))
    .get()
  return `aw-${String((row?.count ?? 0) + 1).padStart(3, '0')}`
}

/** The id of the divergence with this identity; a new number when it was never seen before. */
export function ensureDivergence(scope: TenantScope, tx: Tx, finding: Finding): string {
  const known = tx
    .select({ id: divergences.id })
    .from(divergences)
    .where(inTenant(scope, divergences, eq(divergences.identity, finding.identity)))
    .get()
  if (known) return known.id
  const id = nextNumber(scope, tx)
  tx.insert(divergences)
    .values({
      tenantId: scope.tenant,
      id,
      identity: finding.identity,
      kind: finding.kind,
      subjectTenantId: finding.regional?.owner ?? null,
      subjectPriorityId: finding.regional?.priorityId ?? null,
      localItemId: finding.local?.itemId ?? null,
      discriminator: finding.discriminator,
      since: finding.since,
    })
    .run()
  return id
}

/** Replaces the stored findings of one plan version; `since` of a known divergence stays. */
export function replaceFindings(
  scope: TenantScope,
  tx: Tx,
  alignment: Alignment,
  withIds: readonly { finding: Finding; divergenceId: string; passagesHash: string }[],
): void {
  const { planId, version } = alignment.plan
  tx.delete(findings)
    .where(inTenant(scope, findings, eq(findings.planId, planId), eq(findings.version, version)))
    .run()
  for (const { finding, divergenceId, passagesHash } of withIds)
    tx.insert(findings)
      .values({
        tenantId: scope.tenant,
        planId,
        version,
        divergenceId,
        subjectTenantId: finding.regional?.owner ?? null,
        subjectPlanId: finding.regional?.planId ?? null,
        subjectVersion: finding.regional?.version ?? null,
        why: finding.why,
        passagesHash,
        since: finding.since,
      })
      .run()
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
