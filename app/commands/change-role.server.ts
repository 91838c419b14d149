import { findMember, listMembers, updateRole } from 'db/queries/members.server'
import { expireSessionsOf } from 'db/queries/sessions.server'
import { mayChangeRole } from '~/domain/tenancy/membership'
import { Role } from '~/domain/tenancy/roles'
import { command } from './command.server'
import { found, insist } from './refusals'

/** Gives a member another role and ends their sessions; refuses it for the last beheerder. */
export const changeRole = command(
  'member:manage',
  ({ scope, tx, now }, { memberId, role }: { memberId: string; role: string }) => {
    const member = found(findMember(scope, memberId))
    insist(mayChangeRole(scope.kind, listMembers(scope), memberId, role))
    const to = Role.parse(role)
    updateRole(scope, tx, memberId, to)
    expireSessionsOf(member.userId, now.getTime())
    const { email, role: from } = member
    return { result: memberId, events: [{ action: 'member.role_changed', email, from, to }] }
  },
)
