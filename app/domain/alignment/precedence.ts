import { coverOf, type CellState, type Relation } from './vocabulary'

/** Which answer decides when there are more: conflict, then full, then partial, then none. */
const precedence: Record<Relation, number> = {
  tegengesteld: 0,
  gelijk: 1,
  vrijwel_gelijk: 2,
  lokaal_ruimer: 3,
  lokaal_smaller: 4,
  overlap: 5,
  verwant: 6,
  geen: 7,
}

export const byPrecedence = (a: Relation, b: Relation): number => precedence[a] - precedence[b]

/** The relation that decides; null without any. Partials never add up to full. */
export function decisive(relations: Iterable<Relation>): Relation | null {
  let best: Relation | null = null
  for (const relation of relations) {
    if (best === null || byPrecedence(relation, best) < 0) best = relation
  }
  return best
}

/** Whether a relation makes the local item a counterpart that covers something. */
export const covers = (relation: Relation): boolean =>
  coverOf[relation] === 'full' || coverOf[relation] === 'partial'

/**
 * The state of a cell for its deciding relation.
 * @param deliberate an answer `geen` stands and the municipality calls it its own choice
 */
export function stateFor(relation: Relation | null, deliberate: boolean): CellState {
  if (relation === null) return 'niet_beoordeeld'
  switch (coverOf[relation]) {
    case 'conflict':
      return 'tegengesteld'
    case 'full':
      return 'overgenomen'
    case 'partial':
      return 'gedeeltelijk'
    case 'none':
      return deliberate ? 'bewust_niet' : 'geen_tegenhanger'
  }
}
