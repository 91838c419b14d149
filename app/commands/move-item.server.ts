import { placesOf } from 'db/queries/plan-items.server'
import { moved, type Direction } from '~/domain/plans/editing/places'
import { command } from './command.server'
import { arrange, itemOf, realignDraft, writableDraft, type AtPart } from './draft.server'
import { found, Refused } from './refusals'

/** Moves a part one place up or down among its equals. Its words and revision stay. */
export const moveItem = command('plan:write', (writing, input: AtPart & { to: Direction }) => {
  const { to, ...at } = input
  const draft = writableDraft(writing.scope, at)
  const places = placesOf(writing.scope, at, at.kind)
  found(places.find(({ id }) => id === at.id))
  const order = moved(places, at.id, to)
  if (!order)
    throw new Refused('einde', 'Verder kan niet: dit staat al aan het einde van de lijst.')
  arrange(writing, at, at.kind, order)
  return {
    result: at.id,
    events: [
      { action: 'plan.item_moved', ...itemOf(at) },
      ...realignDraft(writing, at, draft, at.kind),
    ],
  }
})
