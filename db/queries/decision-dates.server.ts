import { eq, isNull } from 'drizzle-orm'
import type { PlainDate } from '~/domain/dates'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { Tx } from '../client.server'
import { inTenant } from '../in-tenant.server'
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
