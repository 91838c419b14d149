import { eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Alignment } from '~/domain/alignment/align'
import type { Finding } from '~/domain/alignment/finding'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { Tx } from '../client.server'
import { heldFrom, type HeldChanges } from '../held'
import { inTenant } from '../in-tenant.server'
import { cells, divergences, findings } from '../schema'

/** Where `align` leaves what it found. What held before stays, with its days: the matrix as of then. */

const rowid = sql<number>`rowid`

function endRows(
  scope: TenantScope,
  tx: Tx,
  table: typeof cells | typeof findings,
  { ended, dropped }: HeldChanges<unknown>,
): void {
  tx.delete(table)
    .where(inTenant(scope, table, inArray(rowid, dropped)))
    .run()
  tx.update(table)
    .set({ until: scope.today })
    .where(inTenant(scope, table, inArray(rowid, ended)))
    .run()
}

/** The cells of one plan version as they hold from today on. */
export function replaceCells(scope: TenantScope, tx: Tx, alignment: Alignment): void {
  const { planId, version } = alignment.plan
  const stored = tx
    .select({ rowid, cell: cells })
    .from(cells)
    .where(
      inTenant(
        scope,
        cells,
        eq(cells.planId, planId),
        eq(cells.version, version),
        isNull(cells.until),
      ),
    )
    .all()
    .map(({ rowid, cell }) => ({ ...cell, rowid }))
  const next = alignment.cells.map((cell) => ({
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
    toConfirm: cell.toConfirm,
  }))
  const changes = heldFrom(
    stored,
    next,
    (row) =>
      [row.subjectTenantId, row.subjectPlanId, row.subjectVersion, row.subjectPriorityId].join('/'),
    scope.today,
  )
  endRows(scope, tx, cells, changes)
  for (const row of changes.started)
    tx.insert(cells)
      .values({ tenantId: scope.tenant, planId, version, ...row, from: scope.today })
      .run()
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

/** The findings of one plan version as they hold from today on; `since` of a known divergence stays. */
export function replaceFindings(
  scope: TenantScope,
  tx: Tx,
  alignment: Alignment,
  withIds: readonly { finding: Finding; divergenceId: string; passagesHash: string }[],
): void {
  const { planId, version } = alignment.plan
  const stored = tx
    .select({ rowid, finding: findings })
    .from(findings)
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
    .map(({ rowid, finding }) => ({ ...finding, rowid }))
  const next = withIds.map(({ finding, divergenceId, passagesHash }) => ({
    divergenceId,
    subjectTenantId: finding.regional?.owner ?? null,
    subjectPlanId: finding.regional?.planId ?? null,
    subjectVersion: finding.regional?.version ?? null,
    why: finding.why,
    passagesHash,
    since: finding.since,
  }))
  const changes = heldFrom(stored, next, (row) => row.divergenceId, scope.today)
  // What came and went on one day held on no day, but its page tells of it: the row stays, as history.
  const replaced = new Set(changes.started.map(({ divergenceId }) => divergenceId))
  const kept = stored.filter(({ divergenceId }) => !replaced.has(divergenceId))
  const isKept = (id: number) => kept.some(({ rowid }) => rowid === id)
  endRows(scope, tx, findings, {
    ...changes,
    ended: [...changes.ended, ...changes.dropped.filter(isKept)],
    dropped: changes.dropped.filter((id) => !isKept(id)),
  })
  for (const row of changes.started) {
    const values = { tenantId: scope.tenant, planId, version, ...row, from: scope.today }
    tx.insert(findings)
      .values(values)
      .onConflictDoUpdate({
        target: [
          findings.tenantId,
          findings.planId,
          findings.version,
          findings.divergenceId,
          findings.from,
        ],
        set: { ...row, until: null },
      })
      .run()
  }
}
