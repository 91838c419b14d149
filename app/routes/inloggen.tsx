import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type HeadersFunction, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { closeSession, openSession, signedIn } from '~/auth/session.server'
import { recognise } from '~/auth/sign-in.server'
import { SignInForm } from '~/domain/tenancy/forms'
import { destinationOf } from '~/http/destination.server'
import { formFields } from '~/http/form-fields.server'
import { log } from '~/http/log.server'
import { localPath } from '~/http/paths'
import { personOf } from '~/http/person.server'
import { publicAction, publicLoader } from '~/http/public-loader.server'
import { signInText } from '~/ui/nl/people'
import { SignInPage } from '~/ui/people/SignIn'

export const meta: MetaFunction = () => [{ title: `${signInText.title} – Kompas De Copen` }]

/** The answer to a refused form says how long to wait. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

export const loader = publicLoader(async (args) => {
  const naar = new URL(args.request.url).searchParams.get('naar')
  const person = await personOf(args)
  if (person) throw redirect(destinationOf(person.userId, naar))
  return json({ naar: localPath(naar) })
})

export const action = publicAction(async ({ request, context }) => {
  const submission = parseWithZod(await formFields(request), { schema: SignInForm })
  if (submission.status !== 'success')
    return json(submission.reply({ hideFields: ['password'] }), { status: 422 })
  const { email, password, naar } = submission.value
  const refuse = (message: string, status: number, headers: Record<string, string> = {}) =>
    json(submission.reply({ hideFields: ['password'], formErrors: [message] }), { status, headers })
  const recognised = await recognise({ email, password, address: context.address })
  if (recognised.ok) {
    const before = await signedIn(request)
    if (before) await closeSession(before.token)
    log.info({ user: recognised.userId }, 'signed in')
    return redirect(destinationOf(recognised.userId, naar), {
      headers: { 'Set-Cookie': await openSession(recognised.userId) },
    })
  }
  log.warn({ address: context.address, reason: recognised.reason }, 'sign-in refused')
  if (recognised.reason === 'unknown') return refuse(signInText.unknown, 422)
  const { retryAfter } = recognised
  return refuse(signInText.tooMany(retryAfter), 429, { 'Retry-After': String(retryAfter) })
})

export default function SignIn() {
  const lastResult = useActionData<typeof action>()
  const { naar } = useLoaderData<typeof loader>()
  const sent = lastResult?.initialValue?.['naar']
  return (
    <SignInPage naar={typeof sent === 'string' ? localPath(sent) : naar} lastResult={lastResult} />
  )
}
