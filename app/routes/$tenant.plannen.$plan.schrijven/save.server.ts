import { json, redirect } from '@remix-run/node'
import { addItem } from '~/commands/add-item.server'
import { Overtaken, Refused } from '~/commands/refusals'
import { restoreItem } from '~/commands/restore-item.server'
import { saveItem } from '~/commands/save-item.server'
import { RichTextInput } from '~/documents/rich-text-field'
import { changeOf } from '~/domain/plans/editing/change'
import { newItem } from '~/domain/plans/editing/new-item'
import { saveForm, type SaveForm } from '~/domain/plans/editing/forms'
import type { TenantScope } from '~/domain/tenancy/scope'
import { writingPath } from '~/http/paths'
import { conflictOf, keepLate, withTheirs, type Late } from './conflict.server'

/** The form behind every part of a draft, with rich text read from its field. */
export const WritingForm = saveForm(RichTextInput)

/** Where one goes on after a part was saved, and where the page of both texts is. */
export interface Addresses {
  planId: string
  /** The page with the form closed. */
  saved: (id: string) => string
  conflict: (key: string) => string
}

/** Adds what the form says; a new chapter or priority is opened at once. */
function add(scope: TenantScope, form: SaveForm, { planId, saved }: Addresses): Response {
  const item = newItem(form)
  if (!item) throw new Refused('onvolledig', 'Vernieuw de pagina en probeer het opnieuw.')
  const priorityId = form.block === 'doel' ? form.priorityId : undefined
  const id = addItem(scope, { planId, version: form.version, item, priorityId })
  if (item.kind === 'doel' || item.kind === 'maatregel') return redirect(saved(id))
  const block = item.kind === 'onderdeel' ? 'onderdeel' : 'waarom'
  return redirect(writingPath(scope.tenant, planId, id, block))
}

/** Puts a part back that somebody else removed while this was written, and answers its revision. */
function putBack(scope: TenantScope, { planId, version, id, change }: Late): number {
  if (change.kind === 'plan') throw new Overtaken()
  return restoreItem(scope, { planId, version, kind: change.kind, id })
}

/** What a late save answers: 409 with both texts, or where a page that saved by itself finds them. */
function late(scope: TenantScope, form: SaveForm, input: Late, { conflict }: Addresses): Response {
  const status = { status: 409 }
  if (form.vanzelf) return json({ conflict: { path: conflict(keepLate(scope, input)) } }, status)
  const both = conflictOf(scope, input)
  const shown = form.overnemen === undefined ? both : withTheirs(both, form.overnemen)
  return json({ conflict: shown }, status)
}

/**
 * Saves or adds what a writing form sent. A form that was overtaken answers 409 with both texts, so
 * that nothing typed is lost; a page that saves by itself hears in JSON what became of it.
 */
export function answerToWriting(
  scope: TenantScope,
  form: SaveForm,
  addresses: Addresses,
): Response {
  const { id, version, revision, block } = form
  if (id === undefined || revision === undefined) return add(scope, form, addresses)
  const change = changeOf(form)
  const input: Late = { planId: addresses.planId, version, id, revision, block, change }
  if (form.overnemen !== undefined) return late(scope, form, input, addresses)
  try {
    const from = form.terugzetten === undefined ? revision : putBack(scope, input)
    const saved = saveItem(scope, { ...input, revision: from })
    return form.vanzelf ? json({ saved }) : redirect(addresses.saved(id))
  } catch (thrown) {
    if (!(thrown instanceof Overtaken)) throw thrown
    return late(scope, form, input, addresses)
  }
}
