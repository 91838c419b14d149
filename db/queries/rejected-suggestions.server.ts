import { eq } from 'drizzle-orm'
import type { LocalEnd } from '~/domain/alignment/link'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { TenantSlug } from '~/domain/tenancy/tenant'
import { db, type Tx } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { rejectedSuggestions } from '../schema'

/** Two texts that a person found not to fit, by lineage of both sides. */
export interface Rejection {
  kind: LocalEnd['kind']
  itemId: string
  owner: TenantSlug
  priorityId: string
}

/** The suggestions that this tenant turned down, in whichever version; oldest first. */
export const rejectionsOf = (scope: TenantScope, owner: TenantSlug): Rejection[] =>
  db
    .select({
      kind: rejectedSuggestions.itemKind,
      itemId: rejectedSuggestions.itemId,
      owner: rejectedSuggestions.subjectTenantId,
      priorityId: rejectedSuggestions.subjectPriorityId,
    })
    .from(rejectedSuggestions)
    .where(inTenant(scope, rejectedSuggestions, eq(rejectedSuggestions.subjectTenantId, owner)))
    .orderBy(rejectedSuggestions.recordedAt, rejectedSuggestions.subjectPriorityId)
    .all()

/** Remembers that these two do not fit; once is enough. */
export function insertRejection(scope: TenantScope, tx: Tx, rejection: Rejection, now: Date): void {
  tx.insert(rejectedSuggestions)
    .values({
      tenantId: scope.tenant,
      itemKind: rejection.kind,
      itemId: rejection.itemId,
      subjectTenantId: rejection.owner,
      subjectPriorityId: rejection.priorityId,
      recordedAt: now.getTime(),
      recordedBy: scope.userId,
    })
    .onConflictDoNothing()
    .run()
}

/** Forgets it, so that the suggestion can come back. */
export function removeRejection(scope: TenantScope, tx: Tx, rejection: Rejection): void {
  tx.delete(rejectedSuggestions)
    .where(
      inTenant(
        scope,
        rejectedSuggestions,
        eq(rejectedSuggestions.itemKind, rejection.kind),
        eq(rejectedSuggestions.itemId, rejection.itemId),
        eq(rejectedSuggestions.subjectTenantId, rejection.owner),
        eq(rejectedSuggestions.subjectPriorityId, rejection.priorityId),
      ),
    )
    .run()
}
