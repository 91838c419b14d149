import type { Item } from './item'
import type { Labelled } from './labelled/labelled'
import { scoreOf, type Quality } from './labelled/score'
import type { Lexicon } from './lexicon'
import { suggest } from './suggest'
import { indexOf } from './suggest-index'

/** How good suggestions are on labelled items, with those whose right answer is not in the top three. */
export interface Measured extends Quality {
  missed: Labelled[]
}

const asked = 5

/** Asks suggestions for every item that belongs somewhere, and compares them with what people said. */
export function measure(
  items: readonly Labelled[],
  targets: readonly Item[],
  lexicon: Lexicon,
): Measured {
  const index = indexOf(targets, lexicon, items)
  const labels = new Map(items.map(({ id, belongsTo }) => [id, belongsTo]))
  const results = new Map(
    items.map((item) => [item.id, suggest(index, item, { top: asked }).map(({ id }) => id)]),
  )
  return {
    ...scoreOf(results, labels),
    missed: items.filter(
      ({ id, belongsTo }) =>
        belongsTo.length > 0 &&
        !results
          .get(id)
          ?.slice(0, 3)
          .some((found) => belongsTo.includes(found)),
    ),
  }
}
