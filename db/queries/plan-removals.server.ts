import { and, eq, inArray, or } from 'drizzle-orm'
import type { ItemId } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { Tx } from '../client.server'
import { inTenant } from '../in-tenant.server'
import type { WholePart } from '../whole-part'
import {
  goals,
  linkReviews,
  links,
  measures,
  planSections,
  priorities,
  priorityPredecessors,
  priorityThemes,
} from '../schema'
import type { AtVersion, PartKind } from './plan-items.server'

type AtPart = AtVersion & { kind: PartKind; id: ItemId }

const nothing: WholePart = {
  name: '',
  sections: [],
  priorities: [],
  themes: [],
  predecessors: [],
  goals: [],
  measures: [],
  links: [],
}

type Versioned = typeof priorities | typeof goals | typeof measures | typeof planSections

const here = (scope: TenantScope, table: Versioned, { planId, version }: AtVersion) =>
  inTenant(scope, table, eq(table.planId, planId), eq(table.version, version))

function takeGoals(scope: TenantScope, tx: Tx, at: AtPart): WholePart['goals'] {
  const own = at.kind === 'doel' ? eq(goals.id, at.id) : eq(goals.priorityId, at.id)
  const rows = tx
    .select()
    .from(goals)
    .where(and(here(scope, goals, at), own))
    .all()
  return rows
}

/** Links of a version name its priorities and goals; those of any IVP name measures of this one. */
function takeLinks(
  scope: TenantScope,
  tx: Tx,
  { planId, version, kind, id }: AtPart,
  goalIds: ItemId[],
): WholePart['links'] {
  const mine = and(eq(links.planId, planId), eq(links.version, version))
  const where =
    kind === 'maatregel'
      ? and(eq(links.uvpId, planId), eq(links.uvpVersion, version), eq(links.measureId, id))
      : and(mine, or(inArray(links.goalId, goalIds), eq(links.priorityId, id)))
  const rows = tx
    .select()
    .from(links)
    .where(inTenant(scope, links, where))
    .all()
  // What lay in the tray is found again when the links are there again.
  const ids = rows.map((row) => row.id)
  tx.delete(linkReviews)
    .where(inTenant(scope, linkReviews, inArray(linkReviews.linkId, ids)))
    .run()
  tx.delete(links)
    .where(inTenant(scope, links, where))
    .run()
  return rows
}

function takePriority(scope: TenantScope, tx: Tx, at: AtPart) {
  const ofPriority = (table: typeof priorityThemes | typeof priorityPredecessors) =>
    inTenant(
      scope,
      table,
      eq(table.planId, at.planId),
      eq(table.version, at.version),
      eq(table.priorityId, at.id),
    )
  const themes = tx.select().from(priorityThemes).where(ofPriority(priorityThemes)).all()
  const predecessors = tx
    .select()
    .from(priorityPredecessors)
    .where(ofPriority(priorityPredecessors))
    .all()
  tx.delete(priorityThemes).where(ofPriority(priorityThemes)).run()
  tx.delete(priorityPredecessors).where(ofPriority(priorityPredecessors)).run()
  return { themes, predecessors }
}

/**
 * Takes a part out of a version with everything that hangs on it, and returns it whole so that it can
 * be put back. Undefined when it is not there.
 */
export function takePart(scope: TenantScope, tx: Tx, at: AtPart): WholePart | undefined {
  const gone = (table: Versioned) =>
    tx
      .delete(table)
      .where(and(here(scope, table, at), eq(table.id, at.id)))
      .run()
  const one = <T extends Versioned>(table: T) => and(here(scope, table, at), eq(table.id, at.id))
  if (at.kind === 'onderdeel') {
    const rows = tx.select().from(planSections).where(one(planSections)).all()
    gone(planSections)
    return rows[0] && { ...nothing, name: rows[0].title, sections: rows }
  }
  if (at.kind === 'maatregel') {
    const rows = tx.select().from(measures).where(one(measures)).all()
    const [row] = rows
    if (!row) return undefined
    const taken = takeLinks(scope, tx, at, [])
    gone(measures)
    return { ...nothing, name: row.title, measures: rows, links: taken }
  }
  const below = takeGoals(scope, tx, at)
  const taken = takeLinks(
    scope,
    tx,
    at,
    below.map(({ id }) => id),
  )
  for (const goal of below)
    tx.delete(goals)
      .where(and(here(scope, goals, at), eq(goals.id, goal.id)))
      .run()
  if (at.kind === 'doel')
    return below[0] && { ...nothing, name: below[0].text, goals: below, links: taken }
  const rows = tx.select().from(priorities).where(one(priorities)).all()
  const [row] = rows
  if (!row) return undefined
  const hung = takePriority(scope, tx, at)
  gone(priorities)
  return { ...nothing, ...hung, name: row.title, priorities: rows, goals: below, links: taken }
}

/**
 * Puts a part back as it was taken out; each row counts one revision on. Rows of another tenant or
 * version are not written, whatever was stored.
 */
export function putPartBack(
  scope: TenantScope,
  tx: Tx,
  { planId, version }: AtVersion,
  part: WholePart,
): void {
  const key = { tenantId: scope.tenant, planId, version }
  const on = <Row extends { revision: number }>(row: Row) => ({
    ...row,
    ...key,
    revision: row.revision + 1,
  })
  for (const row of part.sections) tx.insert(planSections).values(on(row)).run()
  for (const row of part.priorities) tx.insert(priorities).values(on(row)).run()
  for (const row of part.themes)
    tx.insert(priorityThemes)
      .values({ ...row, ...key })
      .run()
  for (const row of part.predecessors)
    tx.insert(priorityPredecessors)
      .values({ ...row, ...key })
      .run()
  for (const row of part.goals) tx.insert(goals).values(on(row)).run()
  for (const row of part.measures) tx.insert(measures).values(on(row)).run()
  for (const row of part.links)
    tx.insert(links)
      .values({ ...row, tenantId: scope.tenant })
      .run()
}
