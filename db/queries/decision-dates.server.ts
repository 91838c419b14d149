import { asc, eq, isNull, sql } from 'drizzle-orm'
import type { PlainDate } from '~/domain/dates'
import type { Decision } from '~/domain/decisions/decision'
import type { PlanId } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { db, type Tx } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { decisionColumns, decisionFacts } from '../plan-columns.server'
import { decisions } from '../schema'

/** An own decision as the command that dates it needs it. */
export function decisionForUpdate(scope: TenantScope, tx: Tx, id: string) {
  return tx
    .select({
      id: decisions.id,
      planId: decisions.planId,
      date: decisions.date,
      proposed: decisions.proposed,
      status: decisions.status,
    })
    .from(decisions)
    .where(inTenant(scope, decisions, eq(decisions.id, id)))
    .get()
}

/** Fills in the date of an own decision that has none. */
export function setDecisionDate(scope: TenantScope, tx: Tx, id: string, date: PlainDate): void {
  tx.update(decisions)
    .set({ date })
    .where(inTenant(scope, decisions, eq(decisions.id, id), isNull(decisions.date)))
    .run()
}

/** The decisions about one own plan in the order in which they were recorded, and by whom. */
export function recordedEntries(scope: TenantScope, planId: PlanId) {
  return db
    .select({
      id: decisions.id,
      ...decisionColumns,
      ...decisionFacts,
      recordedAt: decisions.recordedAt,
      recordedBy: decisions.recordedBy,
    })
    .from(decisions)
    .where(inTenant(scope, decisions, eq(decisions.planId, planId)))
    .orderBy(asc(decisions.recordedAt), sql`decisions.rowid`)
    .all()
}

/** Says whether an own decision still counts. */
export function setDecisionStatus(
  scope: TenantScope,
  tx: Tx,
  id: string,
  status: Decision['status'],
): void {
  tx.update(decisions)
    .set({ status })
    .where(inTenant(scope, decisions, eq(decisions.id, id)))
    .run()
}
