import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findMember } from 'db/queries/members.server'
import { changeRole } from '~/commands/change-role.server'
import { found } from '~/commands/refusals'
import { MemberParams, RoleForm } from '~/domain/tenancy/forms'
import { rolesOf } from '~/domain/tenancy/roles'
import { membersPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { useSubmission } from '~/http/use-submission'
import { membersText } from '~/ui/nl/people'
import { MemberPage } from '~/ui/people/MemberPage'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${membersText.memberTitle(data?.member.name ?? '')} – Kompas De Copen` },
]

export const loader = tenantLoader(
  { may: 'member:manage', params: MemberParams },
  ({ scope, params }) => ({
    tenant: scope.tenant,
    member: found(findMember(scope, params.member)),
    roles: rolesOf[scope.kind],
  }),
)

/** Changes the role. */
export const action = tenantAction(
  { may: 'member:manage', params: MemberParams, form: RoleForm },
  ({ scope, params, form }) => {
    changeRole(scope, { memberId: params.member, role: form.role })
    return redirect(`${membersPath(scope.tenant)}?gedaan=rol`)
  },
)

export default function Member() {
  return <MemberPage {...useLoaderData<typeof loader>()} lastResult={useSubmission()} />
}
