import { findEdit } from 'db/queries/plan-edits.server'
import { findItem, type AtItem } from 'db/queries/plan-items.server'
import { itemFrom, type Change } from '~/domain/plans/editing/fields'
import type { Block } from '~/domain/plans/editing/forms'
import { onlyIn } from '~/domain/plans/editing/shown'
import type { TenantScope } from '~/domain/tenancy/scope'
import { found, Refused } from './refusals'
import { saveItem, type Saved } from './save-item.server'

/** Which fields to bring back, and the revision that stood there when somebody began to write. */
export type BringBack = AtItem & { block: Block; begin: number }

/**
 * Brings back what a group of fields said before somebody began to write; when nothing was saved since,
 * what it said before the last save. The text of now is kept like any other.
 */
export function bringBack(scope: TenantScope, { block, begin, ...at }: BringBack): Saved {
  const { revision } = found(findItem(scope, at))
  const edit = findEdit(scope, at, begin < revision ? begin : revision - 1)
  if (!edit || edit.removed)
    throw new Refused('geen_vorige', 'Er is geen eerdere tekst van dit stuk.')
  const before = itemFrom(at.kind, edit.fields)
  const fields = onlyIn(block, before)
  if (before.kind === 'doel') fields['indicatorKey'] = before.fields.indicatorKey
  const { planId, version, id } = at
  const change: Change = { kind: at.kind, fields }
  return saveItem(scope, { planId, version, id, revision, change })
}
