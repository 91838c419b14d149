import { createHash } from 'node:crypto'
import { findEdit, lastSave } from 'db/queries/plan-edits.server'
import { findItem, type AtVersion } from 'db/queries/plan-items.server'
import { findKeptForm, keep } from 'db/queries/kept-forms.server'
import { now } from '~/clock.server'
import type { SaveItem } from '~/commands/save-item.server'
import { changed, itemFrom, type Item } from '~/domain/plans/editing/fields'
import { Block, kindOf } from '~/domain/plans/editing/forms'
import { merge, type FieldFate } from '~/domain/plans/editing/merge'
import { fieldsIn, onlyIn, shown, type Values } from '~/domain/plans/editing/shown'
import { ItemId } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { z } from 'zod'

/** Two texts that started from the same one, field by field, for the page that shows both. */
export interface Conflict {
  block: Block
  id: string
  version: number
  /** The revision that stands there now; null when the item was removed. */
  revision: number | null
  by: string | null
  at: number | null
  fates: Record<string, FieldFate>
  mine: Values
  theirs: Values
  /** What the form holds: only one side's change, and mine where both changed. */
  values: Values
}

/** A save that came too late, with the group of fields that it was about. */
export interface Late extends SaveItem {
  block: Block
}

/** What an item said at a revision, when a later save kept it. */
function baseOf(scope: TenantScope, late: Late): Item | null {
  const at = { planId: late.planId, version: late.version, kind: late.change.kind, id: late.id }
  const edit = findEdit(scope, at, late.revision)
  return edit && !edit.removed ? itemFrom(late.change.kind, edit.fields) : null
}

/** Puts what was written beside what stands there now. Nothing is written. */
export function conflictOf(scope: TenantScope, late: Late): Conflict {
  const { planId, version, id, block, change } = late
  const at = { planId, version, kind: change.kind, id }
  const stands = findItem(scope, at)
  const mine = shown(block, change)
  const about = { block, id, version, mine }
  const last = lastSave(scope, at) ?? { at: null, by: null }
  if (!stands) {
    const fates = Object.fromEntries(fieldsIn[block].map((name) => [name, 'mijn'] as const))
    return { ...about, ...last, revision: null, fates, theirs: {}, values: mine }
  }
  const base = baseOf(scope, late)
  const written = onlyIn(block, changed(stands, change))
  const { merged, fates } = merge(base && onlyIn(block, base), written, onlyIn(block, stands))
  const values = shown(block, { ...stands, fields: { ...stands.fields, ...merged } } as Item)
  return {
    ...about,
    ...last,
    revision: stands.revision,
    fates,
    theirs: shown(block, stands),
    values,
  }
}

/** The same page with one field taken over from the other side. */
export const withTheirs = (conflict: Conflict, field: string): Conflict => ({
  ...conflict,
  values: { ...conflict.values, [field]: conflict.theirs[field] ?? '' },
})

const week = 7 * 24 * 3600 * 1000
const KeptLate = z.object({
  id: ItemId,
  block: Block,
  revision: z.number(),
  fields: z.record(z.string(), z.unknown()),
})

const keyOf = (
  scope: TenantScope,
  { planId, version, id, block }: Omit<Late, 'change' | 'revision'>,
) =>
  createHash('sha256')
    .update(JSON.stringify(['te laat', scope.userId, scope.tenant, planId, version, block, id]))
    .digest('hex')

const pathOf = ({ planId, version }: AtVersion) => `schrijven ${planId} ${version}`

/**
 * Keeps words that a page sent by itself and that came too late, for whoever wrote them, for a week.
 * The page of both texts gives them back.
 */
export function keepLate(scope: TenantScope, late: Late): string {
  const id = keyOf(scope, late)
  const { block, revision, change } = late
  if (scope.userId === null) return id
  const at = now().getTime()
  const fields = JSON.stringify({ id: late.id, block, revision, fields: change.fields })
  keep({ id, userId: scope.userId, path: pathOf(late), fields, expiresAt: at + week }, at)
  return id
}

/** Words that came too late, or undefined when they are not this person's or a week old. */
export function keptLate(scope: TenantScope, at: AtVersion, key: string): Late | undefined {
  if (scope.userId === null) return undefined
  const kept = findKeptForm(key, scope.userId, pathOf(at), now().getTime())
  if (!kept) return undefined
  const { id, block, revision, fields } = KeptLate.parse(JSON.parse(kept.fields))
  return { ...at, id, block, revision, change: { kind: kindOf[block], fields } }
}
