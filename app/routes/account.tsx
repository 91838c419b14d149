import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { membershipsOf } from 'db/queries/before-scope.server'
import { hashPassword } from '~/auth/passwords.server'
import { openSession } from '~/auth/session.server'
import { recognise } from '~/auth/sign-in.server'
import { changePassword } from '~/commands/change-password.server'
import { Refused } from '~/commands/refusals'
import { PasswordForm } from '~/domain/tenancy/forms'
import { accountPath } from '~/http/paths'
import { personAction, personLoader } from '~/http/person-loader.server'
import { useSubmission } from '~/http/use-submission'
import { accountText, signInText } from '~/ui/nl/people'
import { AccountPage } from '~/ui/people/AccountPage'

export const meta: MetaFunction = () => [{ title: `${accountText.title} – Kompas De Copen` }]

export const loader = personLoader(({ userId, name, email }, { request }) =>
  json({
    name,
    email,
    memberships: membershipsOf(userId),
    changed: new URL(request.url).searchParams.has('gewijzigd'),
  }),
)

/** The present password is asked again, and wrong ones count as failed sign-ins. */
export const action = personAction(
  ({ email }) => PasswordForm(email),
  async ({ userId, email }, { current, password }, { context }) => {
    const known = await recognise({ email, password: current, address: context.address })
    if (!known.ok)
      throw known.reason === 'unknown'
        ? new Refused('password_unknown', accountText.currentUnknown)
        : new Refused('too_many', signInText.tooMany(known.retryAfter))
    changePassword(userId, await hashPassword(password))
    return redirect(`${accountPath}?gewijzigd=wachtwoord`, {
      headers: { 'Set-Cookie': await openSession(userId) },
    })
  },
)

export default function Account() {
  return <AccountPage {...useLoaderData<typeof loader>()} lastResult={useSubmission()} />
}
