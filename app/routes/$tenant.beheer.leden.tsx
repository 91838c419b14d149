import { json, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listInvitations } from 'db/queries/invitations.server'
import { listMembers } from 'db/queries/members.server'
import { now } from '~/clock.server'
import { inviteMember } from '~/commands/invite-member.server'
import { InvitationForm, NoParams } from '~/domain/tenancy/forms'
import { rolesOf } from '~/domain/tenancy/roles'
import { originOf } from '~/http/origin.server'
import { invitationPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { useSubmission } from '~/http/use-submission'
import { membersText } from '~/ui/nl/people'
import { MembersPage, type MadeInvitation } from '~/ui/people/MembersPage'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${membersText.title} – ${data?.tenant.name ?? ''} – Kompas De Copen` },
]

export const loader = tenantLoader({ may: 'member:manage' }, ({ scope, request }) => ({
  tenant: { slug: scope.tenant, name: scope.name },
  me: scope.userId,
  members: listMembers(scope),
  invitations: listInvitations(scope).map((invitation) => ({
    ...invitation,
    expired: invitation.expiresAt <= now().getTime(),
  })),
  roles: rolesOf[scope.kind],
  done: new URL(request.url).searchParams.get('gedaan'),
}))

/** The link can be shown only in this answer, so there is no redirect to another page. */
export const action = tenantAction(
  { may: 'member:manage', params: NoParams, form: InvitationForm },
  ({ scope, form, request }) => {
    const { token } = inviteMember(scope, form)
    const made: MadeInvitation = {
      email: form.email,
      link: originOf(request) + invitationPath(token),
    }
    return json({ made })
  },
)

export default function Members() {
  const answered = useActionData<{ made?: MadeInvitation }>()
  const submission = useSubmission()
  return (
    <MembersPage
      {...useLoaderData<typeof loader>()}
      made={answered?.made}
      lastResult={answered?.made ? undefined : submission}
    />
  )
}
