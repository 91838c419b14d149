import { json } from '@remix-run/node'
import { keep } from 'db/queries/kept-forms.server'
import { randomUUID } from 'node:crypto'
import { ownerOf, tokenOf } from '~/auth/session.server'
import { now } from '~/clock.server'
import { bindingCookie, bindingOf, boundId, keptFor, newBinding } from './kept-form-cookie'

/** What the sign-in form that stands in for a refused page needs to know. */
export interface SignInNeeded {
  /** Where to go after sign-in: the page with the form, filled in again. */
  naar: string
  kept: boolean
  /** Files were sent as well; they are not kept. */
  files: boolean
}

/** The name in the address of a page that gives a kept form back. */
export const restoredParam = 'hersteld'

const secret = /password|wachtwoord|^current$|^repeat$|^__/i
const largest = 2 * 1024 * 1024

const isText = (entry: [string, FormDataEntryValue]): entry is [string, string] =>
  typeof entry[1] === 'string'

const hasFile = (value: FormDataEntryValue): boolean => typeof value !== 'string' && value.size > 0

/** Stores the fields for the owner of the ended session; the id for the address, or null. */
function store(request: Request, entries: [string, string][], binding: string): string | null {
  const userId = ownerOf(tokenOf(request))
  const fields = JSON.stringify(entries)
  if (!userId || entries.length === 0 || fields.length > largest) return null
  const form = randomUUID()
  const at = now().getTime()
  const path = new URL(request.url).pathname
  const expiresAt = at + keptFor * 1000
  keep({ id: boundId(binding, form), userId, path, fields, expiresAt }, at)
  return form
}

/**
 * Refuses a form without a session: 401 with the sign-in form. The fields, without passwords and files,
 * are kept for an hour under a random cookie for whoever owned the ended session that the cookie still
 * names; `restoredForm` gives them back on the same address.
 */
export async function keepForm(request: Request, fields: FormData): Promise<never> {
  const entries = [...fields].filter(isText).filter(([name]) => !secret.test(name))
  const binding = bindingOf(request) ?? newBinding()
  const form = store(request, entries, binding)
  const { pathname, searchParams } = new URL(request.url)
  if (form) searchParams.set(restoredParam, form)
  const search = searchParams.size > 0 ? `?${searchParams}` : ''
  const signIn: SignInNeeded = {
    naar: pathname + search,
    kept: form !== null,
    files: [...fields.values()].some(hasFile),
  }
  throw json(
    { signIn },
    { status: 401, headers: form ? { 'Set-Cookie': bindingCookie(binding) } : {} },
  )
}
