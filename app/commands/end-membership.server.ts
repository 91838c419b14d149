import { endMember, findMember, listMembers } from 'db/queries/members.server'
import { expireSessionsOf } from 'db/queries/sessions.server'
import { mayEndMembership } from '~/domain/tenancy/membership'
import { command } from './command.server'
import { found, insist } from './refusals'

/** Ends a membership and the person's sessions; refuses it for the last beheerder. */
export const endMembership = command('member:manage', ({ scope, tx, now }, memberId: string) => {
  const { userId, email } = found(findMember(scope, memberId))
  insist(mayEndMembership(listMembers(scope), memberId))
  endMember(scope, tx, memberId, now.getTime())
  expireSessionsOf(userId, now.getTime())
  return { result: memberId, events: [{ action: 'member.ended', email }] }
})
