import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findMember } from 'db/queries/members.server'
import { endMembership } from '~/commands/end-membership.server'
import { found } from '~/commands/refusals'
import { ButtonForm, MemberParams } from '~/domain/tenancy/forms'
import { membersPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { useSubmission } from '~/http/use-submission'
import { membersText as text } from '~/ui/nl/people'
import { ConfirmPage } from '~/ui/people/ConfirmPage'

export const meta: MetaFunction = () => [{ title: `${text.endTitle} – Kompas De Copen` }]

export const loader = tenantLoader(
  { may: 'member:manage', params: MemberParams },
  ({ scope, params }) => ({
    tenant: { slug: scope.tenant, name: scope.name },
    name: found(findMember(scope, params.member)).name,
  }),
)

/** Ends the membership. */
export const action = tenantAction(
  { may: 'member:manage', params: MemberParams, form: ButtonForm },
  ({ scope, params }) => {
    endMembership(scope, params.member)
    return redirect(`${membersPath(scope.tenant)}?gedaan=einde`)
  },
)

export default function End() {
  const { tenant, name } = useLoaderData<typeof loader>()
  return (
    <ConfirmPage
      title={text.endTitle}
      intro={text.endIntro(name, tenant.name)}
      submit={text.end}
      back={{ href: membersPath(tenant.slug), label: text.back }}
      messages={useSubmission()?.error?.['']}
    />
  )
}
