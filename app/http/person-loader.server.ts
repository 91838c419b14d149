import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import type { SignedIn } from '~/auth/session.server'
import { Refused } from '~/commands/refusals'
import { formFields } from './form-fields.server'
import { keepForm } from './keep-form.server'
import { signInPath } from './paths'
import { personOf } from './person.server'
import { withAnswers } from './refusal-answers.server'
import { insistSameSite } from './tenant-action.server'

/** Makes the loader of a page about the person who is signed in, whoever they work for. */
export function personLoader<D>(
  read: (person: SignedIn, args: LoaderFunctionArgs) => D | Promise<D>,
) {
  return (args: LoaderFunctionArgs) =>
    withAnswers(async () => {
      const person = await personOf(args)
      const { pathname, search } = new URL(args.request.url)
      if (!person) throw redirect(signInPath(pathname + search))
      return read(person, args)
    })
}

/**
 * Makes the action of such a page. Like `tenantAction`: 401 with the sign-in form without a session,
 * 422 with the filled form when it does not parse or a rule refuses it.
 */
export function personAction<F extends z.ZodType>(
  schema: (person: SignedIn) => F,
  write: (
    person: SignedIn,
    form: z.output<F>,
    args: ActionFunctionArgs,
  ) => Response | Promise<Response>,
) {
  return (args: ActionFunctionArgs) =>
    withAnswers(async () => {
      insistSameSite(args.request)
      const fields = await formFields(args.request)
      const person = await personOf(args)
      if (!person) return keepForm(args.request, fields)
      const submission = parseWithZod(fields, { schema: schema(person) })
      const hideFields = ['current', 'password', 'repeat']
      if (submission.status !== 'success')
        return json(submission.reply({ hideFields }), { status: 422 })
      try {
        return await write(person, submission.value, args)
      } catch (thrown) {
        if (!(thrown instanceof Refused)) throw thrown
        return json(submission.reply({ hideFields, formErrors: [thrown.message] }), { status: 422 })
      }
    })
}
