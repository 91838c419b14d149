import type { PlanVersion } from '../plans/plan'
import type { Level } from '../plans/vocabulary'
import type { ThemeId } from '../strategies/kernbeleid'
import type { TenantSlug } from '../tenancy/tenant'
import type { Neighbour } from './themes'

/** What is needed of a good practice to name it beside a priority. */
export interface PracticeOnThemes {
  owner: TenantSlug
  id: string
  title: string
  contact: string
  themes: ThemeId[]
}

/** A municipality that made a speerpunt of the same theme. */
export interface Contact<P extends PracticeOnThemes = PracticeOnThemes> {
  municipality: TenantSlug
  name: string
  /** Its speerpunten on the theme. */
  items: { itemId: string; title: string }[]
  /** What it shares on the theme as an example, each with whom to ask. */
  practices: P[]
}

/** An own priority with who can be asked about it. */
export interface PriorityContacts<P extends PracticeOnThemes = PracticeOnThemes> {
  itemId: string
  number: string
  title: string
  level: Level
  themes: ThemeId[]
  contacts: Contact<P>[]
}

const share = (a: readonly ThemeId[], b: readonly ThemeId[]): boolean =>
  a.some((theme) => b.includes(theme))

/**
 * For each own priority the municipalities with a speerpunt on one of its themes, in the order given,
 * with what they share on that theme as a good practice.
 */
export function contactsOf<P extends PracticeOnThemes>(
  own: Pick<PlanVersion, 'owner' | 'priorities'>,
  neighbours: readonly Neighbour[],
  practices: readonly P[],
): PriorityContacts<P>[] {
  return own.priorities.map(({ id, number, title, level, themes }) => ({
    itemId: id,
    number,
    title,
    level,
    themes,
    contacts: neighbours.flatMap(({ owner, plan }): Contact<P>[] => {
      if (owner.slug === own.owner || !plan) return []
      const items = plan.priorities
        .filter((other) => other.level === 'speerpunt' && share(other.themes, themes))
        .map((other) => ({ itemId: other.id, title: other.title }))
      if (items.length === 0) return []
      return [
        {
          municipality: owner.slug,
          name: owner.name,
          items,
          practices: practices.filter(
            (practice) => practice.owner === owner.slug && share(practice.themes, themes),
          ),
        },
      ]
    }),
  }))
}
