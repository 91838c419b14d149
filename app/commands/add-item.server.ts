import {
  countPriorities,
  findItem,
  placesOf,
  type AtItem,
  type AtVersion,
} from 'db/queries/plan-items.server'
import { insertItem } from 'db/queries/plan-item-writes.server'
import { randomUUID } from 'node:crypto'
import type { Item } from '~/domain/plans/editing/fields'
import { mostPriorities } from '~/domain/plans/editing/forms'
import { command } from './command.server'
import { arrange, itemOf, realignDraft, writableDraft, type AtPart } from './draft.server'
import { found, Refused } from './refusals'

/** A new part; a goal names the priority it belongs to. */
export interface AddItem extends AtVersion {
  item: Exclude<Item, { kind: 'plan' }>
  priorityId?: string
}

/** Ids are lineages: one that was removed is never given to something else. */
const newId = (kind: AtPart['kind']): string => `${kind}-${randomUUID().slice(0, 13)}`

/** Adds a part at the end of those of its kind, and returns its id. */
export const addItem = command('plan:write', (writing, input: AddItem) => {
  const { scope, tx } = writing
  const { planId, version, item, priorityId } = input
  const at: AtItem & AtPart = { planId, version, kind: item.kind, id: newId(item.kind) }
  const draft = writableDraft(scope, at)
  if (item.kind === 'prioriteit' && countPriorities(scope, at) >= mostPriorities)
    throw new Refused(
      'te_veel',
      `Een plan heeft ten hoogste ${mostPriorities} prioriteiten. Voeg er een paar samen.`,
    )
  if (item.kind === 'doel')
    found(findItem(scope, { ...at, kind: 'prioriteit', id: priorityId ?? '' }))
  const last = placesOf(scope, at, item.kind).at(-1)
  const position = (last?.position ?? -1) + 1
  insertItem(scope, tx, at, item, { position, number: '', revision: 1 }, priorityId)
  arrange(writing, at, item.kind)
  return {
    result: at.id,
    events: [
      { action: 'plan.item_added', ...itemOf(at) },
      ...realignDraft(writing, at, draft, at.kind),
    ],
  }
})
