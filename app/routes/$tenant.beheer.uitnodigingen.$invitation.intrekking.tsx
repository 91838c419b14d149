import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findInvitation } from 'db/queries/invitations.server'
import { found } from '~/commands/refusals'
import { revokeInvitation } from '~/commands/revoke-invitation.server'
import { ButtonForm, InvitationParams } from '~/domain/tenancy/forms'
import { membersPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { useSubmission } from '~/http/use-submission'
import { membersText as text } from '~/ui/nl/people'
import { ConfirmPage } from '~/ui/people/ConfirmPage'

export const meta: MetaFunction = () => [{ title: `${text.revokeTitle} – Kompas De Copen` }]

export const loader = tenantLoader(
  { may: 'member:manage', params: InvitationParams },
  ({ scope, params }) => ({
    tenant: scope.tenant,
    email: found(findInvitation(scope, params.invitation)).email,
  }),
)

/** Revokes the invitation. */
export const action = tenantAction(
  { may: 'member:manage', params: InvitationParams, form: ButtonForm },
  ({ scope, params }) => {
    revokeInvitation(scope, params.invitation)
    return redirect(`${membersPath(scope.tenant)}?gedaan=ingetrokken`)
  },
)

export default function Revoke() {
  const { tenant, email } = useLoaderData<typeof loader>()
  return (
    <ConfirmPage
      title={text.revokeTitle}
      intro={text.revokeIntro(email)}
      submit={text.revokeSubmit}
      back={{ href: membersPath(tenant), label: text.back }}
      messages={useSubmission()?.error?.['']}
    />
  )
}
