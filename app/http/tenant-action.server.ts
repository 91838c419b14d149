import { parseWithZod } from '@conform-to/zod/v4'
import { json, type ActionFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { Refused } from '~/commands/refusals'
import type { TenantScope } from '~/domain/tenancy/scope'
import { env } from '~/env.server'
import { answer, scopeFor, type Access } from './access.server'
import { formFields } from './form-fields.server'
import { keepForm } from './keep-form.server'
import { withAnswers } from './refusal-answers.server'
import { isSameSite } from './same-site'

/** What a form needs before it is handled: who may, its address, and the schema of its fields. */
export interface ActionRule<P extends z.ZodType, F extends z.ZodType> extends Access {
  params: P
  form: F
}

export interface Handling<P, F> {
  scope: TenantScope
  params: P
  form: F
  request: Request
}

/** The second check on where a form came from; the server has done the first. */
export function insistSameSite(request: Request): void {
  const provenance = {
    method: request.method,
    host: request.headers.get('Host'),
    origin: request.headers.get('Origin'),
    secFetchSite: request.headers.get('Sec-Fetch-Site'),
  }
  if (!isSameSite(provenance, env.ORIGIN)) throw answer(403, 'Forbidden')
}

/**
 * Makes the action of a page under `/:tenant`: `write` runs with parsed fields and returns a redirect.
 * A form that does not parse, or that a domain rule refuses, comes back filled with status 422. Without
 * a session the fields are kept for an hour and the answer is 401 with the sign-in form.
 */
export function tenantAction<P extends z.ZodType, F extends z.ZodType>(
  rule: ActionRule<P, F>,
  write: (handling: Handling<z.output<P>, z.output<F>>) => Response | Promise<Response>,
) {
  return (args: ActionFunctionArgs) =>
    withAnswers(async () => {
      insistSameSite(args.request)
      const fields = await formFields(args.request)
      const scope = await scopeFor(args, rule, () => keepForm(args.request, fields))
      const params = rule.params.safeParse(args.params)
      if (!params.success) throw answer(404, 'Not Found')
      const submission = parseWithZod(fields, { schema: rule.form })
      if (submission.status !== 'success') return json(submission.reply(), { status: 422 })
      try {
        const form = submission.value
        return await write({ scope, params: params.data, form, request: args.request })
      } catch (thrown) {
        if (!(thrown instanceof Refused)) throw thrown
        const { field, message } = thrown
        const errors = field ? { fieldErrors: { [field]: [message] } } : { formErrors: [message] }
        return json(submission.reply(errors), { status: 422 })
      }
    })
}
