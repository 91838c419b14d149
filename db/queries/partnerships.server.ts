import { and, asc, eq, isNull } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import type { PartnershipForm } from '~/domain/neighbours/partnership'
import type { ItemId, PlanId } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { TenantSlug } from '~/domain/tenancy/tenant'
import { db, type Tx } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { partnershipItems, partnerships } from '../schema'

/** The own samenwerkingsverbanden, and what the tenant links to those of its own and of others. */

export type PartnershipWords = Omit<PartnershipForm, 'revision'>

const columnsOf = ({ from, to, ...words }: PartnershipWords) => ({
  ...words,
  periodFrom: from,
  periodTo: to,
})

/** One own samenwerkingsverband as it stands; undefined when it is not there. */
export function findPartnership(scope: TenantScope, id: string) {
  return db
    .select({
      id: partnerships.id,
      name: partnerships.name,
      sharedOn: partnerships.sharedOn,
      endedOn: partnerships.endedOn,
      revision: partnerships.revision,
    })
    .from(partnerships)
    .where(inTenant(scope, partnerships, eq(partnerships.id, id)))
    .get()
}

/** Adds a samenwerkingsverband that only the own tenant reads, and returns its id. */
export function insertPartnership(
  scope: TenantScope,
  tx: Tx,
  words: PartnershipWords,
  now: Date,
): string {
  const id = randomUUID()
  tx.insert(partnerships)
    .values({
      tenantId: scope.tenant,
      id,
      ...columnsOf(words),
      recordedAt: now.getTime(),
      recordedBy: scope.userId,
    })
    .run()
  return id
}

/** Writes the words when the row still has this revision; false when somebody was first. */
export const updatePartnership = (
  scope: TenantScope,
  tx: Tx,
  { id, revision }: { id: string; revision: number },
  words: PartnershipWords,
): boolean =>
  tx
    .update(partnerships)
    .set({ ...columnsOf(words), revision: revision + 1 })
    .where(
      inTenant(scope, partnerships, eq(partnerships.id, id), eq(partnerships.revision, revision)),
    )
    .run().changes === 1

/** Lets the members of the driehoek read it from today on, or ends it today. */
export const datePartnership = (
  scope: TenantScope,
  tx: Tx,
  id: string,
  what: 'sharedOn' | 'endedOn',
): void =>
  void tx
    .update(partnerships)
    .set({ [what]: scope.today })
    .where(inTenant(scope, partnerships, eq(partnerships.id, id)))
    .run()

/** Whose samenwerkingsverband it is, and its id there. */
export interface PartnershipRef {
  owner: TenantSlug
  id: string
}

/** An own priority or measure, in the plan version in which it was found. */
export interface LinkedItem {
  planId: PlanId
  version: number
  priorityId: ItemId | null
  measureId: ItemId | null
}

/** The own priorities and measures that are linked now, to any samenwerkingsverband. */
export function ownPartnershipItems(scope: TenantScope) {
  return db
    .select({
      id: partnershipItems.id,
      owner: partnershipItems.partnershipTenantId,
      partnershipId: partnershipItems.partnershipId,
      planId: partnershipItems.planId,
      version: partnershipItems.version,
      priorityId: partnershipItems.priorityId,
      measureId: partnershipItems.measureId,
    })
    .from(partnershipItems)
    .where(inTenant(scope, partnershipItems, isNull(partnershipItems.endedAt)))
    .orderBy(asc(partnershipItems.recordedAt), asc(partnershipItems.id))
    .all()
}

/** Links an own item to a samenwerkingsverband and returns the id of the link. */
export function insertPartnershipItem(
  scope: TenantScope,
  tx: Tx,
  to: PartnershipRef,
  item: LinkedItem,
  now: Date,
): string {
  const id = randomUUID()
  tx.insert(partnershipItems)
    .values({
      tenantId: scope.tenant,
      id,
      partnershipTenantId: to.owner,
      partnershipId: to.id,
      ...item,
      recordedOn: scope.today,
      recordedAt: now.getTime(),
      recordedBy: scope.userId,
    })
    .run()
  return id
}

/** Ends an own link; false when it is not there or ended before. */
export const endPartnershipItem = (scope: TenantScope, tx: Tx, id: string, now: Date): boolean =>
  tx
    .update(partnershipItems)
    .set({ endedAt: now.getTime() })
    .where(
      and(
        inTenant(scope, partnershipItems, eq(partnershipItems.id, id)),
        isNull(partnershipItems.endedAt),
      ),
    )
    .run().changes === 1
