import type { MatrixRead } from 'db/queries/matrix.server'
import type { CellState } from '~/domain/alignment/vocabulary'
import { rowsOf, sharedOf, stateOf } from './matrix-rows'

/** How the others answer one regional priority, in their fixed order; only what they shared. */
export type Beside = {
  shared: ReturnType<typeof sharedOf>
  neighbours: { slug: string; name: string; state: CellState; derived: boolean; planned: boolean }[]
}

/** Gives for a regional priority what the other municipalities shared about it. */
export function neighboursOf(
  self: string,
  region: MatrixRead,
): (owner: string, priorityId: string) => Beside {
  const rows = new Map(
    rowsOf(region).map((row) => [`${row.priority.owner}/${row.priority.id}`, row.places]),
  )
  const known = new Map(region.municipalities.map((one) => [one.slug, one]))
  return (owner, priorityId) => {
    const places = rows.get(`${owner}/${priorityId}`) ?? []
    return {
      shared: sharedOf(places),
      neighbours: places
        .filter(({ municipality }) => municipality !== self)
        .map((place) => ({
          slug: place.municipality,
          name: known.get(place.municipality)?.name ?? place.municipality,
          state: stateOf(place),
          derived: place.cell?.derived ?? false,
          planned: known.get(place.municipality)?.plan != null,
        })),
    }
  }
}
