import { findItem, type AtItem, type AtVersion, type DraftHead } from 'db/queries/plan-items.server'
import { keepEdit } from 'db/queries/plan-edits.server'
import { updateItem } from 'db/queries/plan-item-writes.server'
import { datedPlans } from 'db/queries/dated-plans.server'
import { adoptedVersions } from 'db/queries/plans.server'
import { spanOf } from '~/domain/execution/next-uvp'
import { changed, saysTheSame, type Change, type Item } from '~/domain/plans/editing/fields'
import { keepsIndicator } from '~/domain/plans/editing/indicator'
import { mayRunBeside, mayRunWithin } from '~/domain/plans/editing/period'
import type { TenantScope } from '~/domain/tenancy/scope'
import { now as clock } from '~/clock.server'
import { command, type Writing } from './command.server'
import { itemOf, realignDraft, writableDraft } from './draft.server'
import { insist, Overtaken } from './refusals'

/** Some fields of one item, written from the text that had this revision. */
export interface SaveItem extends AtVersion {
  id: string
  revision: number
  change: Change
}

/** The item as it now stands in the draft: its revision, and the instant of the save. */
export interface Saved {
  revision: number
  at: number
}

const atOf = ({ planId, version, id, change }: SaveItem): AtItem => ({
  planId,
  version,
  kind: change.kind,
  id,
})

/** Where the plan stands in time: beside the adopted plans of its kind, and within its IVP. */
function insistOnPeriod(scope: TenantScope, planId: string, draft: DraftHead, item: Item): void {
  if (item.kind !== 'plan') return
  const period = { from: item.fields.from, to: item.fields.to }
  const others = adoptedVersions(scope).filter(
    ({ kind, id }) => kind === draft.kind && id !== planId && kind !== 'strategie',
  )
  insist(mayRunBeside(period, others))
  const ivp = datedPlans(scope).find(({ plan }) => plan.id === draft.carriesOut)
  if (ivp) insist(mayRunWithin(period, { title: ivp.plan.title, period: spanOf(ivp, scope.today) }))
}

const write = command('plan:write', (writing: Writing, input: SaveItem) => {
  const { scope, tx, now } = writing
  const at = atOf(input)
  const draft = writableDraft(scope, at)
  const before = findItem(scope, at)
  if (!before || before.revision !== input.revision) throw new Overtaken()
  const after = keepsIndicator(before, changed(before, input.change))
  insistOnPeriod(scope, at.planId, draft, after)
  const { revision } = before
  keepEdit(scope, tx, at, { revision, fields: before.fields, removed: false }, now)
  if (!updateItem(scope, tx, { ...at, revision }, after)) throw new Overtaken()
  return {
    result: { revision: revision + 1, at: now.getTime() },
    events: [
      { action: 'plan.item_saved', ...itemOf(at) },
      ...realignDraft(writing, at, draft, at.kind),
    ],
  }
})

/**
 * Saves some fields of an item. When nothing differs from what stands there, nothing is written. Throws
 * `Overtaken` when the item was saved or removed since that revision, `Refused` when the version can no
 * longer be written or the period cannot be.
 */
export function saveItem(scope: TenantScope, input: SaveItem): Saved {
  const at = atOf(input)
  writableDraft(scope, at)
  const stands = findItem(scope, at)
  if (stands && saysTheSame(stands, changed(stands, input.change))) {
    return { revision: stands.revision, at: clock().getTime() }
  }
  return write(scope, input)
}
