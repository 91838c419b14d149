import { findItem, placesOf } from 'db/queries/plan-items.server'
import { removedParts } from 'db/queries/plan-edits.server'
import { putPartBack } from 'db/queries/plan-removals.server'
import { WholePart } from 'db/whole-part'
import { command } from './command.server'
import { arrange, itemOf, realignDraft, writableDraft, type AtPart } from './draft.server'
import { found, Refused } from './refusals'

/** Puts back what was removed last under this id, at its old place. Returns its revision. */
export const restoreItem = command('plan:write', (writing, at: AtPart) => {
  const { scope, tx } = writing
  const draft = writableDraft(scope, at)
  const removed = found(
    removedParts(scope, at).find(({ kind, id }) => kind === at.kind && id === at.id),
  )
  if (findItem(scope, at)) throw new Refused('staat_er_al', 'Dit staat al in het plan.')
  const part = WholePart.parse(removed.fields)
  for (const { priorityId } of at.kind === 'doel' ? part.goals : [])
    if (!findItem(scope, { ...at, kind: 'prioriteit', id: priorityId }))
      throw new Refused(
        'prioriteit_weg',
        'De prioriteit van dit doel is verwijderd. Zet eerst de prioriteit terug.',
      )
  putPartBack(scope, tx, at, part)
  // Its old neighbour moved up to the same position, and stands after it again.
  const order = placesOf(scope, at, at.kind).sort(
    (a, b) => a.position - b.position || Number(b.id === at.id) - Number(a.id === at.id),
  )
  arrange(writing, at, at.kind, order)
  return {
    result: removed.revision + 1,
    events: [
      { action: 'plan.item_restored', ...itemOf(at) },
      ...realignDraft(writing, at, draft, at.kind),
    ],
  }
})
