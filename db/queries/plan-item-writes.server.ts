import { and, eq } from 'drizzle-orm'
import type { Item, PriorityFields } from '~/domain/plans/editing/fields'
import type { ItemId } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { Tx } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { headColumnsOf, priorityColumns } from '../plan-item-columns.server'
import { goals, measures, planSections, planVersions, priorities, priorityThemes } from '../schema'
import type { AtItem, AtVersion, PartKind } from './plan-items.server'

const tables = { onderdeel: planSections, prioriteit: priorities, doel: goals, maatregel: measures }

const partWhere = (
  scope: TenantScope,
  table: (typeof tables)[PartKind],
  { planId, version, id }: AtVersion & { id: ItemId },
) => inTenant(scope, table, eq(table.planId, planId), eq(table.version, version), eq(table.id, id))

function writeThemes(
  scope: TenantScope,
  tx: Tx,
  { planId, version, id }: AtItem,
  themes: PriorityFields['themes'],
): void {
  tx.delete(priorityThemes)
    .where(
      inTenant(
        scope,
        priorityThemes,
        eq(priorityThemes.planId, planId),
        eq(priorityThemes.version, version),
        eq(priorityThemes.priorityId, id),
      ),
    )
    .run()
  for (const theme of themes)
    tx.insert(priorityThemes)
      .values({ tenantId: scope.tenant, planId, version, priorityId: id, theme })
      .run()
}

/**
 * Writes the fields of an item when it still has this revision, and gives it the next one. False when
 * somebody else saved it first: then nothing is written.
 */
export function updateItem(
  scope: TenantScope,
  tx: Tx,
  at: AtItem & { revision: number },
  item: Item,
): boolean {
  const next = { revision: at.revision + 1 }
  const still = (table: (typeof tables)[PartKind]) =>
    and(partWhere(scope, table, at), eq(table.revision, at.revision))
  switch (item.kind) {
    case 'plan':
      return (
        tx
          .update(planVersions)
          .set({ ...headColumnsOf(item.fields), ...next })
          .where(
            inTenant(
              scope,
              planVersions,
              eq(planVersions.planId, at.planId),
              eq(planVersions.version, at.version),
              eq(planVersions.revision, at.revision),
            ),
          )
          .run().changes === 1
      )
    case 'onderdeel':
      return (
        tx
          .update(planSections)
          .set({ ...item.fields, ...next })
          .where(still(planSections))
          .run().changes === 1
      )
    case 'prioriteit': {
      const written = tx
        .update(priorities)
        .set({ ...priorityColumns(item.fields), ...next })
        .where(still(priorities))
        .run().changes
      if (written === 1) writeThemes(scope, tx, at, item.fields.themes)
      return written === 1
    }
    case 'doel':
      return (
        tx
          .update(goals)
          .set({ ...item.fields, ...next })
          .where(still(goals))
          .run().changes === 1
      )
    case 'maatregel':
      return (
        tx
          .update(measures)
          .set({ ...item.fields, ...next })
          .where(still(measures))
          .run().changes === 1
      )
  }
}

/** Where a new item stands, and the revision that it starts with. */
export interface NewPlace {
  position: number
  number: string
  revision: number
}

/** Adds an item. A goal names the priority it belongs to. Throws for the plan itself. */
export function insertItem(
  scope: TenantScope,
  tx: Tx,
  at: AtItem,
  item: Item,
  place: NewPlace,
  priorityId?: ItemId,
): void {
  const key = { tenantId: scope.tenant, planId: at.planId, version: at.version, id: at.id }
  switch (item.kind) {
    case 'plan':
      throw new Error('A plan is started, not added')
    case 'onderdeel':
      tx.insert(planSections)
        .values({ ...key, ...place, ...item.fields })
        .run()
      return
    case 'prioriteit':
      tx.insert(priorities)
        .values({ ...key, ...place, ...priorityColumns(item.fields) })
        .run()
      writeThemes(scope, tx, at, item.fields.themes)
      return
    case 'doel':
      if (priorityId === undefined) throw new Error('A goal belongs to a priority')
      tx.insert(goals)
        .values({ ...key, ...place, ...item.fields, priorityId })
        .run()
      return
    case 'maatregel':
      tx.insert(measures)
        .values({ ...key, ...place, ...item.fields })
        .run()
  }
}

/** Gives an item another place; its words and revision stay. */
export function placeItem(
  scope: TenantScope,
  tx: Tx,
  { kind, ...at }: AtVersion & { kind: PartKind; id: ItemId },
  place: { position: number; number: string },
): void {
  const table = tables[kind]
  tx.update(table)
    .set(place)
    .where(partWhere(scope, table, at))
    .run()
}
