import { parse, type SubmissionResult } from '@conform-to/react'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { findKeptForm } from 'db/queries/kept-forms.server'
import { z } from 'zod'
import { now } from '~/clock.server'
import { restoredParam } from './keep-form.server'
import { bindingOf, boundId } from './kept-form-cookie'
import { personOf } from './person.server'

/** A form that is given back: where it was sent to, and its fields for `useForm({ lastResult })`. */
export interface RestoredForm {
  action: string
  result: SubmissionResult
}

const Fields = z.array(z.tuple([z.string(), z.string()]))

function resultOf(fields: string): SubmissionResult {
  const form = new FormData()
  for (const [name, value] of Fields.parse(JSON.parse(fields))) form.append(name, value)
  // Nobody sends this form now, so it is filled in but not judged.
  const submission = parse(form, { resolve: () => ({ value: null }) })
  return { initialValue: submission.reply().initialValue }
}

/**
 * The form that this address gives back after sign-in (`?hersteld=…`), or null. Only to the browser that
 * sent it, for the person whose session had ended, on the address it was sent to. The root loader asks
 * this for every page.
 */
export async function restoredForm(args: LoaderFunctionArgs): Promise<RestoredForm | null> {
  const { pathname, searchParams } = new URL(args.request.url)
  const form = searchParams.get(restoredParam)
  const binding = bindingOf(args.request)
  if (!form || !binding) return null
  const person = await personOf(args)
  if (!person) return null
  const id = boundId(binding, form)
  const kept = findKeptForm(id, person.userId, pathname, now().getTime())
  return kept ? { action: pathname, result: resultOf(kept.fields) } : null
}
