import { and, desc, eq, isNull, ne } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import type { ItemId, PlanId } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { db, type Tx } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { goodPractices, measures, plans, shares } from '../schema'

/** What a tenant itself offers as good practice. For the own tenant only. */

/** The measures of own uitvoeringsplannen in the newest version that others may read, by plan. */
export function shareableMeasures(scope: TenantScope) {
  const seen = new Set<string>()
  return db
    .select({
      planId: measures.planId,
      version: measures.version,
      measureId: measures.id,
      number: measures.number,
      title: measures.title,
    })
    .from(measures)
    .innerJoin(plans, and(eq(plans.tenantId, measures.tenantId), eq(plans.id, measures.planId)))
    .innerJoin(
      shares,
      and(
        eq(shares.tenantId, measures.tenantId),
        eq(shares.planId, measures.planId),
        eq(shares.version, measures.version),
        isNull(shares.until),
        ne(shares.visibility, 'concept'),
      ),
    )
    .where(inTenant(scope, measures, eq(plans.kind, 'uvp')))
    .orderBy(desc(measures.planId), desc(measures.version), measures.position)
    .all()
    .filter(({ planId, measureId }) => {
      const key = `${planId}/${measureId}`
      return !seen.has(key) && seen.add(key)
    })
}

const columns = {
  id: goodPractices.id,
  planId: goodPractices.planId,
  version: goodPractices.version,
  measureId: goodPractices.measureId,
  lesson: goodPractices.lesson,
  contact: goodPractices.contact,
  sharedOn: goodPractices.sharedOn,
  withdrawnOn: goodPractices.withdrawnOn,
}

/** Everything that was ever offered, newest first. */
export function ownPractices(scope: TenantScope) {
  return db
    .select(columns)
    .from(goodPractices)
    .where(inTenant(scope, goodPractices))
    .orderBy(desc(goodPractices.sharedOn), desc(goodPractices.sharedAt))
    .all()
}
export type OwnPractice = ReturnType<typeof ownPractices>[number]

export interface NewPractice {
  planId: PlanId
  version: number
  measureId: ItemId
  lesson: string
  contact: string
}

/** Offers a measure from today on, and returns the id of the offer. */
export function insertPractice(
  scope: TenantScope,
  tx: Tx,
  practice: NewPractice,
  now: Date,
): string {
  const id = randomUUID()
  tx.insert(goodPractices)
    .values({
      tenantId: scope.tenant,
      id,
      ...practice,
      sharedOn: scope.today,
      sharedAt: now.getTime(),
      sharedBy: scope.userId,
    })
    .run()
  return id
}

/** Takes an offer back from today on; false when it is not there or was taken back before. */
export const withdrawPractice = (scope: TenantScope, tx: Tx, id: string): boolean =>
  tx
    .update(goodPractices)
    .set({ withdrawnOn: scope.today })
    .where(
      inTenant(scope, goodPractices, eq(goodPractices.id, id), isNull(goodPractices.withdrawnOn)),
    )
    .run().changes === 1
