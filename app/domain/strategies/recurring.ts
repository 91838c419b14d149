import type { PlanVersion } from '../plans/plan'
import type { Level } from '../plans/vocabulary'
import type { TenantSlug } from '../tenancy/tenant'
import { fields, type FieldId, type ThemeId } from './kernbeleid'

/** A municipality's plan as it was shared. */
export interface LocalPlan {
  owner: { slug: TenantSlug; name: string }
  plan: PlanVersion
}

export interface LocalItem {
  municipality: TenantSlug
  planId: string
  version: number
  itemId: string
  title: string
  level: Level
}

/** A theme with the local priorities about it, and the priorities of each strategy that name it. */
export interface RecurringTheme {
  theme: ThemeId
  field: FieldId
  /** In the order of the plans given. */
  items: LocalItem[]
  /** Each municipality once, in the order of the plans given. */
  municipalities: TenantSlug[]
  /** For each strategy given, in the same order. */
  regional: { strategy: string; priorities: { id: string; title: string }[] }[]
}

const itemsAbout = (theme: ThemeId, plans: readonly LocalPlan[]): LocalItem[] =>
  plans.flatMap(({ owner, plan }) =>
    plan.priorities
      .filter(({ themes }) => themes.includes(theme))
      .map(({ id, title, level }) => ({
        municipality: owner.slug,
        planId: plan.id,
        version: plan.version,
        itemId: id,
        title,
        level,
      })),
  )

/**
 * Which themes return in local plans, in the order of the Kernbeleid: never in the order of a number,
 * because municipalities are partners. Themes that no plan names are left out.
 */
export function recurringThemes(
  plans: readonly LocalPlan[],
  strategies: readonly PlanVersion[],
): RecurringTheme[] {
  return fields.flatMap(({ id: field, themes }) =>
    themes.flatMap(({ id: theme }): RecurringTheme[] => {
      const items = itemsAbout(theme, plans)
      if (items.length === 0) return []
      return [
        {
          theme,
          field,
          items,
          municipalities: [...new Set(items.map(({ municipality }) => municipality))],
          regional: strategies.map(({ id, priorities }) => ({
            strategy: id,
            priorities: priorities
              .filter((priority) => priority.themes.includes(theme))
              .map((priority) => ({ id: priority.id, title: priority.title })),
          })),
        },
      ]
    }),
  )
}
