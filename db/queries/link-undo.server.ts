import { eq, inArray, isNull } from 'drizzle-orm'
import type { PlanId } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { db, type Tx } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { links } from '../schema'

/** Who recorded an own link that still counts, and when; undefined when it does not count. */
export const givenLink = (scope: TenantScope, id: string) =>
  db
    .select({
      id: links.id,
      planId: links.planId,
      version: links.version,
      subjectTenantId: links.subjectTenantId,
      subjectPriorityId: links.subjectPriorityId,
      relation: links.relation,
      recordedBy: links.recordedBy,
      recordedAt: links.recordedAt,
    })
    .from(links)
    .where(inTenant(scope, links, eq(links.id, id), isNull(links.endedAt)))
    .get()

/** Brings back the links of one plan version that ended at this instant; returns what they say. */
export function reviveLinks(
  scope: TenantScope,
  tx: Tx,
  { planId, version, endedAt }: { planId: PlanId; version: number; endedAt: number },
) {
  const rows = tx
    .select({
      id: links.id,
      relation: links.relation,
      note: links.note,
      subjectTenantId: links.subjectTenantId,
      subjectPriorityId: links.subjectPriorityId,
    })
    .from(links)
    .where(
      inTenant(
        scope,
        links,
        eq(links.planId, planId),
        eq(links.version, version),
        eq(links.endedAt, endedAt),
      ),
    )
    .all()
  const ids = rows.map(({ id }) => id)
  tx.update(links)
    .set({ endedAt: null })
    .where(inTenant(scope, links, inArray(links.id, ids)))
    .run()
  return rows
}
