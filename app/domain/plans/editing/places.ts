import type { ItemId } from '../plan'

/** Where an item stands; `within` is the priority of a goal or measure. */
export interface Place {
  id: ItemId
  position: number
  number: string
  within: ItemId | null
}

export type Direction = 'omhoog' | 'omlaag'

/**
 * The list with one item a place up or down among those of the same priority; null at the end of the
 * list, where there is nothing to change places with.
 */
export function moved(places: readonly Place[], id: ItemId, to: Direction): Place[] | null {
  const one = places.find((place) => place.id === id)
  if (!one) return null
  const beside = places.filter(({ within }) => within === one.within)
  const other = beside[beside.indexOf(one) + (to === 'omhoog' ? -1 : 1)]
  if (!other) return null
  return places.map((place) => (place === one ? other : place === other ? one : place))
}

/** Positions and numbers that follow from the order of a list: 1, 2, 3. */
export const inOrder = (places: readonly Place[]): Place[] =>
  places.map((place, position) => ({ ...place, position, number: String(position + 1) }))

/** The same for goals, which count within their priority: 2.1, 2.2. */
export function goalsInOrder(goals: readonly Place[], priorities: readonly Place[]): Place[] {
  return priorities.flatMap((priority, at) =>
    goals
      .filter(({ within }) => within === priority.id)
      .map((goal, place) => ({
        ...goal,
        position: at * 1000 + place,
        number: `${at + 1}.${place + 1}`,
      })),
  )
}
