import { findItem } from 'db/queries/plan-items.server'
import { keepEdit } from 'db/queries/plan-edits.server'
import { takePart } from 'db/queries/plan-removals.server'
import { command } from './command.server'
import { arrange, itemOf, realignDraft, writableDraft, type AtPart } from './draft.server'
import { found } from './refusals'

/**
 * Takes a part out of a draft with what hangs on it. It is kept whole, and `restoreItem` puts it back;
 * the revision that it had is the answer.
 */
export const removeItem = command('plan:write', (writing, at: AtPart) => {
  const { scope, tx, now } = writing
  const draft = writableDraft(scope, at)
  const { revision } = found(findItem(scope, at))
  const fields = found(takePart(scope, tx, at))
  keepEdit(scope, tx, at, { revision, fields, removed: true }, now)
  arrange(writing, at, at.kind)
  return {
    result: revision,
    events: [
      { action: 'plan.item_removed', ...itemOf(at) },
      ...realignDraft(writing, at, draft, at.kind),
    ],
  }
})
