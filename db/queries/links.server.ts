import { eq, isNull } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import type { LinkInput } from '~/domain/alignment/link-input'
import type { TenantScope } from '~/domain/tenancy/scope'
import { db, type Tx } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { linkReviews, links } from '../schema'

/** An own link that still counts, or undefined. */
export function findLink(scope: TenantScope, id: string) {
  return db
    .select({
      id: links.id,
      planId: links.planId,
      version: links.version,
      subjectTenantId: links.subjectTenantId,
      subjectPriorityId: links.subjectPriorityId,
    })
    .from(links)
    .where(inTenant(scope, links, eq(links.id, id), isNull(links.endedAt)))
    .get()
}

/**
 * Adds a link and returns its id.
 * @param passagesHash of both passages as they read now
 */
export function insertLink(
  scope: TenantScope,
  tx: Tx,
  input: LinkInput,
  now: Date,
  passagesHash: string | null = null,
): string {
  const id = randomUUID()
  const { local, regional } = input
  tx.insert(links)
    .values({
      tenantId: scope.tenant,
      id,
      planId: input.planId,
      version: input.version,
      priorityId: local?.kind === 'prioriteit' ? local.itemId : null,
      goalId: local?.kind === 'doel' ? local.itemId : null,
      uvpId: local?.kind === 'actie' ? local.planId : null,
      uvpVersion: local?.kind === 'actie' ? local.version : null,
      measureId: local?.kind === 'actie' ? local.itemId : null,
      subjectTenantId: regional.owner,
      subjectPlanId: regional.planId,
      subjectVersion: regional.version,
      subjectPriorityId: regional.priorityId,
      relation: input.relation,
      note: input.note,
      passagesHash,
      recordedOn: scope.today,
      recordedAt: now.getTime(),
      recordedBy: scope.userId,
    })
    .run()
  return id
}

/** Ends a link; the row stays, as history. */
export function endLink(scope: TenantScope, tx: Tx, id: string, now: Date): void {
  tx.update(links)
    .set({ endedAt: now.getTime() })
    .where(inTenant(scope, links, eq(links.id, id), isNull(links.endedAt)))
    .run()
}

/**
 * Carries the links of one version over to a copy of it: the items are the same lineage, so what a
 * person said about them still holds while the words do. What lies in the tray lies there again.
 */
export function copyLinks(
  scope: TenantScope,
  tx: Tx,
  { planId, from, to }: { planId: string; from: number; to: number },
): void {
  const rows = tx
    .select()
    .from(links)
    .where(
      inTenant(
        scope,
        links,
        eq(links.planId, planId),
        eq(links.version, from),
        isNull(links.endedAt),
      ),
    )
    .all()
  for (const row of rows) {
    const id = randomUUID()
    tx.insert(links)
      .values({ ...row, id, version: to })
      .run()
    const reviews = tx
      .select()
      .from(linkReviews)
      .where(
        inTenant(scope, linkReviews, eq(linkReviews.linkId, row.id), isNull(linkReviews.settledAt)),
      )
      .all()
    for (const review of reviews)
      tx.insert(linkReviews)
        .values({ ...review, linkId: id })
        .run()
  }
}
