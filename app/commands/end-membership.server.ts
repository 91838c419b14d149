import { endMember, findMember, listMembers, type Member } from 'db/queries/members.server'
import { expireSessionsOf } from 'db/queries/sessions.server'
import { openPortalScope } from '~/auth/open-scope.server'
import { mayEndMembership } from '~/domain/tenancy/membership'
import type { TenantSlug } from '~/domain/tenancy/tenant'
import { command, type Writing, type Written } from './command.server'
import { recorded } from './recorded.server'
import { found, insist } from './refusals'

function end({ scope, tx, now }: Writing, { id, userId, email }: Member): Written<string> {
  insist(mayEndMembership(listMembers(scope), id))
  endMember(scope, tx, id, now.getTime())
  expireSessionsOf(userId, now.getTime())
  return { result: id, events: [{ action: 'member.ended', email }] }
}

/** Ends a membership and the person's sessions; refuses it for the last beheerder. */
export const endMembership = command('member:manage', (writing, memberId: string) =>
  end(writing, found(findMember(writing.scope, memberId))),
)

/** The same by whoever runs the machine, where a tenant has no beheerder. */
export const endMembershipAsOperator = (slug: TenantSlug, email: string): string =>
  recorded(({ tx, now }) => {
    const scope = found(openPortalScope(slug))
    const member = found(listMembers(scope).find((one) => one.email === email))
    const { result, events } = end({ scope, tx, now }, member)
    return { result, entries: [{ scope, events }] }
  })
