import { and, asc, desc, eq, gt, max } from 'drizzle-orm'
import type { ItemId } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { db, type Tx } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { planEdits, users } from '../schema'
import type { AtItem, AtVersion } from './plan-items.server'

/** What an item said at a revision, before the next save or its removal. */
export interface KeptEdit {
  revision: number
  fields: unknown
  removed: boolean
}

const ofItem = (scope: TenantScope, at: AtItem) =>
  and(
    inTenant(scope, planEdits, eq(planEdits.planId, at.planId), eq(planEdits.version, at.version)),
    eq(planEdits.kind, at.kind),
    eq(planEdits.itemId, at.id),
  )

/** Keeps what an item says now, because a save or removal follows in the same transaction. */
export function keepEdit(
  scope: TenantScope,
  tx: Tx,
  { planId, version, kind, id }: AtItem,
  edit: KeptEdit,
  now: Date,
): void {
  tx.insert(planEdits)
    .values({
      tenantId: scope.tenant,
      planId,
      version,
      kind,
      itemId: id,
      ...edit,
      at: now.getTime(),
      by: scope.userId,
    })
    .run()
}

/** What an item said at this revision; undefined when no save followed it. */
export function findEdit(
  scope: TenantScope,
  at: AtItem,
  revision: number,
): { fields: unknown; removed: boolean } | undefined {
  return db
    .select({ fields: planEdits.fields, removed: planEdits.removed })
    .from(planEdits)
    .where(and(ofItem(scope, at), eq(planEdits.revision, revision)))
    .get()
}

/** What an item said at this instant; undefined when it was not saved or removed since. */
export function fieldsAt(scope: TenantScope, at: AtItem, instant: number): unknown {
  return db
    .select({ fields: planEdits.fields })
    .from(planEdits)
    .where(and(ofItem(scope, at), eq(planEdits.removed, false), gt(planEdits.at, instant)))
    .orderBy(asc(planEdits.revision))
    .limit(1)
    .get()?.fields
}

/** The last save of an item: who and when; undefined while nobody saved it. */
export function lastSave(
  scope: TenantScope,
  at: AtItem,
): { at: number; by: string | null } | undefined {
  return db
    .select({ at: planEdits.at, by: users.name })
    .from(planEdits)
    .leftJoin(users, eq(users.id, planEdits.by))
    .where(ofItem(scope, at))
    .orderBy(desc(planEdits.revision))
    .limit(1)
    .get()
}

/** When a part of this version was last saved or removed; null while nobody wrote in it. */
export function lastWritten(scope: TenantScope, { planId, version }: AtVersion): number | null {
  const row = db
    .select({ at: max(planEdits.at) })
    .from(planEdits)
    .where(inTenant(scope, planEdits, eq(planEdits.planId, planId), eq(planEdits.version, version)))
    .get()
  return row?.at ?? null
}

/** A part that was taken out of a version and can be put back. */
export interface RemovedPart {
  kind: AtItem['kind']
  id: ItemId
  revision: number
  at: number
  fields: unknown
}

/** Removals in a version, newest first. A part that was put back is among them too. */
export function removedParts(scope: TenantScope, { planId, version }: AtVersion): RemovedPart[] {
  return db
    .select({
      kind: planEdits.kind,
      id: planEdits.itemId,
      revision: planEdits.revision,
      at: planEdits.at,
      fields: planEdits.fields,
    })
    .from(planEdits)
    .where(
      inTenant(
        scope,
        planEdits,
        eq(planEdits.planId, planId),
        eq(planEdits.version, version),
        eq(planEdits.removed, true),
      ),
    )
    .orderBy(desc(planEdits.at), desc(planEdits.revision))
    .all()
}
