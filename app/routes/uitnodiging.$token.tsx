import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findInvitationByToken } from 'db/queries/invitation-by-token.server'
import { findUserByEmail } from 'db/queries/users.server'
import { hashInvitationToken } from '~/auth/invitation-token.server'
import { hashPassword } from '~/auth/passwords.server'
import { openSession } from '~/auth/session.server'
import { now } from '~/clock.server'
import { acceptInvitation } from '~/commands/accept-invitation.server'
import { found, Refused } from '~/commands/refusals'
import { AcceptanceForm } from '~/domain/tenancy/forms'
import { invitationState } from '~/domain/tenancy/invitation'
import { formFields } from '~/http/form-fields.server'
import { homePath } from '~/http/paths'
import { personOf } from '~/http/person.server'
import { publicAction, publicLoader } from '~/http/public-loader.server'
import { useSubmission } from '~/http/use-submission'
import { invitationText as text } from '~/ui/nl/people'
import { InvitationPage, type InvitationView } from '~/ui/people/InvitationPage'

export const meta: MetaFunction = () => [{ title: `${text.title} – Kompas De Copen` }]

const invitationOf = (token = '') => found(findInvitationByToken(hashInvitationToken(token)))

/** What whoever opens the link sees, and what the invitation asks of them. */
async function view(args: LoaderFunctionArgs): Promise<InvitationView> {
  const { token } = args.params
  const { email, role, tenantName, ...facts } = invitationOf(token)
  const state = invitationState(facts, now().getTime())
  if (state !== 'open') return { state }
  const person = await personOf(args)
  const known = findUserByEmail(email) !== undefined
  const shown = { state, email, role, tenantName } as const
  if (person && person.email !== email) return { ...shown, ask: 'other', me: person.email }
  if (person) return { ...shown, ask: 'accept' }
  return { ...shown, ask: known ? 'sign-in' : 'new' }
}

/** Opening the link only shows a page, so that a mail scanner uses nothing up. */
export const loader = publicLoader(async (args) => json(await view(args)))

export const action = publicAction(async (args) => {
  const { token = '' } = args.params
  const fields = await formFields(args.request)
  const person = await personOf(args)
  const hideFields = ['password', 'repeat']
  const submission = parseWithZod(fields, { schema: AcceptanceForm(invitationOf(token).email) })
  try {
    if (person) return redirect(homePath(acceptInvitation(token, person).tenant))
    if (submission.status !== 'success')
      return json(submission.reply({ hideFields }), { status: 422 })
    const { name, password } = submission.value
    const passwordHash = await hashPassword(password)
    const { userId, tenant } = acceptInvitation(token, { name, passwordHash })
    return redirect(homePath(tenant), { headers: { 'Set-Cookie': await openSession(userId) } })
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown
    const formErrors = [thrown.message]
    return json({ ...submission.reply({ hideFields }), error: { '': formErrors } }, { status: 422 })
  }
})

export default function Invitation() {
  return <InvitationPage view={useLoaderData<typeof loader>()} lastResult={useSubmission()} />
}
