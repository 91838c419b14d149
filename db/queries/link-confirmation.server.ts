import { eq, isNull } from 'drizzle-orm'
import type { Link } from '~/domain/alignment/link'
import type { Reviewed } from '~/domain/alignment/second-reader'
import type { PlanId } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { db, type Tx } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { localEnd } from '../local-end.server'
import { links, tenants } from '../schema'

/** An own link that counts, with who recorded and confirmed it. */
export type ReviewedLink = Pick<Link, 'local' | 'regional' | 'relation' | 'note' | 'on'> &
  Reviewed & { id: string; planId: PlanId; version: number }

const reviewed = (row: typeof links.$inferSelect): ReviewedLink => ({
  id: row.id,
  planId: row.planId,
  version: row.version,
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
  recordedBy: row.recordedBy,
  confirmedBy: row.confirmedBy,
  state: row.state,
})

/** An own link that still counts, or undefined. */
export function findReviewed(scope: TenantScope, id: string): ReviewedLink | undefined {
  const row = db
    .select()
    .from(links)
    .where(inTenant(scope, links, eq(links.id, id), isNull(links.endedAt)))
    .get()
  return row && reviewed(row)
}

/** The own links of one plan version, oldest first. */
export function reviewedLinks(scope: TenantScope, planId: PlanId, version: number): ReviewedLink[] {
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
    .map(reviewed)
}

/** A person looked at the link as both passages read now. */
export function stampConfirmed(
  scope: TenantScope,
  tx: Tx,
  { id, passagesHash }: { id: string; passagesHash: string },
  now: Date,
): void {
  tx.update(links)
    .set({
      passagesHash,
      state: 'vastgelegd',
      confirmedBy: scope.userId,
      confirmedAt: now.getTime(),
    })
    .where(inTenant(scope, links, eq(links.id, id), isNull(links.endedAt)))
    .run()
}

/** Whether a second person confirms each link of this tenant. */
export const asksFourEyes = (scope: TenantScope): boolean =>
  db
    .select({ fourEyes: tenants.fourEyes })
    .from(tenants)
    .where(eq(tenants.slug, scope.tenant))
    .get()?.fourEyes ?? false

/** From now on links wait for a second person, or no longer. */
export function setFourEyes(scope: TenantScope, tx: Tx, fourEyes: boolean): void {
  tx.update(tenants).set({ fourEyes }).where(eq(tenants.slug, scope.tenant)).run()
}
