import { and, asc, count, eq, max, sql, type SQL } from 'drizzle-orm'
import type { Item } from '~/domain/plans/editing/fields'
import type { Place } from '~/domain/plans/editing/places'
import type { Period } from '~/domain/dates'
import type { ItemId, PlanId } from '~/domain/plans/plan'
import type { ItemKind, PlanKind, PlanStatus } from '~/domain/plans/vocabulary'
import type { ThemeId } from '~/domain/strategies/kernbeleid'
import type { TenantScope } from '~/domain/tenancy/scope'
import { db } from '../client.server'
import { inTenant } from '../in-tenant.server'
import {
  goalFields,
  headFields,
  measureFields,
  priorityFields,
  sectionFields,
} from '../plan-item-columns.server'
import {
  goals,
  measures,
  plans,
  planSections,
  planVersions,
  priorities,
  priorityThemes,
  sharedVersions,
} from '../schema'

/** A version of an own plan. */
export interface AtVersion {
  planId: PlanId
  version: number
}

/** One item of an own plan version; the plan itself has the plan's id. */
export interface AtItem extends AtVersion {
  kind: ItemKind
  id: ItemId
}

/** What decides whether a version may be written, and between which plans it stands. */
export interface DraftHead {
  version: number
  kind: PlanKind
  status: PlanStatus
  frozen: boolean
  period: Period
  carriesOut: PlanId | null
}

/** One own version, the newest when none is named; undefined when it is not there. */
export function draftHead(
  scope: TenantScope,
  planId: PlanId,
  version?: number,
): DraftHead | undefined {
  const newest = db
    .select({ version: max(planVersions.version) })
    .from(planVersions)
    .where(inTenant(scope, planVersions, eq(planVersions.planId, planId)))
  const row = db
    .select({
      version: planVersions.version,
      kind: plans.kind,
      status: planVersions.status,
      frozenAt: sharedVersions.frozenAt,
      from: planVersions.periodFrom,
      to: planVersions.periodTo,
      carriesOut: plans.carriesOut,
    })
    .from(planVersions)
    .innerJoin(
      plans,
      and(eq(plans.tenantId, planVersions.tenantId), eq(plans.id, planVersions.planId)),
    )
    .leftJoin(
      sharedVersions,
      and(
        eq(sharedVersions.tenantId, planVersions.tenantId),
        eq(sharedVersions.planId, planVersions.planId),
        eq(sharedVersions.version, planVersions.version),
      ),
    )
    .where(
      inTenant(
        scope,
        planVersions,
        eq(planVersions.planId, planId),
        eq(planVersions.version, version ?? newest),
      ),
    )
    .get()
  if (!row) return undefined
  const { frozenAt, from, to, ...head } = row
  return { ...head, frozen: frozenAt !== null, period: { from, to } }
}

const tables = { onderdeel: planSections, prioriteit: priorities, doel: goals, maatregel: measures }
export type PartKind = keyof typeof tables

const inVersion = (
  scope: TenantScope,
  table: (typeof tables)[PartKind],
  { planId, version }: AtVersion,
) => inTenant(scope, table, eq(table.planId, planId), eq(table.version, version))

const itemWhere = (scope: TenantScope, table: (typeof tables)[PartKind], at: AtItem) =>
  and(inVersion(scope, table, at), eq(table.id, at.id))

/** The themes of one priority, in the order of their names. */
function themesOf(scope: TenantScope, at: AtItem): ThemeId[] {
  return db
    .select({ theme: priorityThemes.theme })
    .from(priorityThemes)
    .where(
      inTenant(
        scope,
        priorityThemes,
        eq(priorityThemes.planId, at.planId),
        eq(priorityThemes.version, at.version),
        eq(priorityThemes.priorityId, at.id),
      ),
    )
    .orderBy(priorityThemes.theme)
    .all()
    .map(({ theme }) => theme as ThemeId)
}

/** One item as it stands, with its revision; undefined when it is not there. */
export function findItem(
  scope: TenantScope,
  at: AtItem,
): (Item & { revision: number }) | undefined {
  switch (at.kind) {
    case 'plan': {
      const row = db
        .select()
        .from(planVersions)
        .where(
          inTenant(
            scope,
            planVersions,
            eq(planVersions.planId, at.planId),
            eq(planVersions.version, at.version),
          ),
        )
        .get()
      return row && { kind: 'plan', fields: headFields(row), revision: row.revision }
    }
    case 'onderdeel': {
      const row = db
        .select()
        .from(planSections)
        .where(itemWhere(scope, planSections, at))
        .get()
      return row && { kind: 'onderdeel', fields: sectionFields(row), revision: row.revision }
    }
    case 'prioriteit': {
      const row = db
        .select()
        .from(priorities)
        .where(itemWhere(scope, priorities, at))
        .get()
      if (!row) return undefined
      const fields = priorityFields(row, themesOf(scope, at))
      return { kind: 'prioriteit', fields, revision: row.revision }
    }
    case 'doel': {
      const row = db
        .select()
        .from(goals)
        .where(itemWhere(scope, goals, at))
        .get()
      return row && { kind: 'doel', fields: goalFields(row), revision: row.revision }
    }
    case 'maatregel': {
      const row = db
        .select()
        .from(measures)
        .where(itemWhere(scope, measures, at))
        .get()
      return row && { kind: 'maatregel', fields: measureFields(row), revision: row.revision }
    }
  }
}

/** The items of one kind in reading order. */
export function placesOf(scope: TenantScope, at: AtVersion, kind: PartKind): Place[] {
  const table = tables[kind]
  const place = { id: table.id, position: table.position, number: table.number }
  const rows = (within: typeof goals.priorityId | typeof measures.priorityId | SQL<null>) =>
    db
      .select({ ...place, within: sql<ItemId | null>`${within}` })
      .from(table)
      .where(inVersion(scope, table, at))
      .orderBy(asc(table.position))
      .all()
  return rows('priorityId' in table ? table.priorityId : sql<null>`null`)
}

/** How many priorities a version has. */
export function countPriorities(scope: TenantScope, at: AtVersion): number {
  const row = db
    .select({ count: count() })
    .from(priorities)
    .where(inVersion(scope, priorities, at))
    .get()
  return row?.count ?? 0
}
