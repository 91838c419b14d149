import type { Depth } from '../alignment/vocabulary'
import { depthOf, measuresByPriority } from '../alignment/depth'
import type { Period } from '../dates'
import type { PlanVersion } from '../plans/plan'
import type { Level } from '../plans/vocabulary'
import { fields, type FieldId, type ThemeId } from '../strategies/kernbeleid'
import type { TenantSlug } from '../tenancy/tenant'

/** A municipality of the basisteam with the plan that the reader may read. */
export interface Neighbour {
  owner: { slug: TenantSlug; name: string }
  /** Null while the municipality shared nothing with the reader. */
  plan: PlanVersion | null
  /** The uitvoeringsplannen below it that the reader may read. */
  uvps: PlanVersion[]
  /** The days that the plan covers, its extension included. */
  span: Period | null
}

/** A local priority as the matrix shows it. */
export interface ThemeItem {
  itemId: string
  title: string
  level: Level
  depth: Depth
}

/** One theme of the Kernbeleid over the municipalities. */
export interface ThemeRow {
  theme: ThemeId
  field: FieldId
  /** One for each municipality given, in that order. */
  cells: { municipality: TenantSlug; items: ThemeItem[] }[]
  /** How many plans name the theme. */
  inPlans: number
}

function itemsOf({ plan, uvps }: Neighbour): (ThemeItem & { themes: ThemeId[] })[] {
  if (!plan) return []
  const [own, below] = [measuresByPriority([plan]), measuresByPriority(uvps)]
  return plan.priorities.map((priority) => ({
    itemId: priority.id,
    title: priority.title,
    level: priority.level,
    depth: depthOf(priority, own.get(priority.id) ?? [], below.get(priority.id) ?? []),
    themes: priority.themes,
  }))
}

/**
 * Themes × municipalities in the order of the Kernbeleid, never in that of a number: municipalities
 * are partners. Themes that no plan names are left out.
 */
export function themeMatrix(neighbours: readonly Neighbour[]): ThemeRow[] {
  const known = neighbours.map((one) => ({ municipality: one.owner.slug, items: itemsOf(one) }))
  return fields.flatMap(({ id: field, themes }) =>
    themes.flatMap(({ id: theme }): ThemeRow[] => {
      const cells = known.map(({ municipality, items }) => ({
        municipality,
        items: items
          .filter((item) => item.themes.includes(theme))
          .map(({ themes: _themes, ...item }) => item),
      }))
      const inPlans = cells.filter(({ items }) => items.length > 0).length
      return inPlans === 0 ? [] : [{ theme, field, cells, inPlans }]
    }),
  )
}

/** The rows of one veiligheidsveld, and of each the priorities of one level; empty rows are left out. */
export function filteredThemes(
  rows: readonly ThemeRow[],
  { field, level }: { field?: FieldId | undefined; level?: Level | undefined },
): ThemeRow[] {
  return rows
    .filter((row) => field === undefined || row.field === field)
    .map((row) => {
      const cells = row.cells.map(({ municipality, items }) => ({
        municipality,
        items: items.filter((item) => level === undefined || item.level === level),
      }))
      return { ...row, cells, inPlans: cells.filter(({ items }) => items.length > 0).length }
    })
    .filter(({ inPlans }) => inPlans > 0)
}

/** What counts as shared by most: in at least three of the five plans. */
export const mostPlans = 3

/** The themes that stand in at least so many plans, in the order given. */
export const overlapping = (rows: readonly ThemeRow[], least = mostPlans): ThemeRow[] =>
  rows.filter(({ inPlans }) => inPlans >= least)
