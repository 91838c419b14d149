import { findInvitationOf, insertInvitation, markRevoked } from 'db/queries/invitations.server'
import { listMembers } from 'db/queries/members.server'
import { randomUUID } from 'node:crypto'
import { hashInvitationToken, newInvitationToken } from '~/auth/invitation-token.server'
import { openPortalScope } from '~/auth/open-scope.server'
import type { AuditEvent } from '~/domain/audit/event'
import { invitationExpiry } from '~/domain/tenancy/invitation'
import { mayInvite } from '~/domain/tenancy/membership'
import { Role } from '~/domain/tenancy/roles'
import type { TenantSlug } from '~/domain/tenancy/tenant'
import { command, type Writing, type Written } from './command.server'
import { recorded } from './recorded.server'
import { found, insist } from './refusals'

export interface Invitation {
  email: string
  role: string
}

/** The secret of the link, which can be shown only now, and the instant until which it works. */
export interface Invited {
  token: string
  expiresAt: number
}

/** An unanswered invitation makes room for the new one, so that a lost link can be replaced. */
function replace({ scope, tx, now }: Writing, email: string): AuditEvent | null {
  const earlier = findInvitationOf(scope, email)
  if (!earlier) return null
  markRevoked(scope, tx, earlier.id, now.getTime())
  return { action: 'invitation.revoked', email }
}

function write(writing: Writing, { email, role: asked }: Invitation): Written<Invited> {
  const { scope, tx, now } = writing
  insist(mayInvite(scope.kind, listMembers(scope), email, asked))
  const role = Role.parse(asked)
  const revoked = replace(writing, email)
  const token = newInvitationToken()
  const createdAt = now.getTime()
  const expiresAt = invitationExpiry(createdAt)
  const tokenHash = hashInvitationToken(token)
  insertInvitation(scope, tx, { id: randomUUID(), email, role, tokenHash, createdAt, expiresAt })
  const invited: AuditEvent = { action: 'member.invited', email, role }
  return { result: { token, expiresAt }, events: revoked ? [revoked, invited] : [invited] }
}

/** Invites somebody; refuses a role that this kind of tenant does not know, and who is a member. */
export const inviteMember = command('member:manage', write)

/** The same by whoever runs the machine: the first beheerder has nobody to invite them. */
export const inviteAsOperator = (slug: TenantSlug, invitation: Invitation): Invited =>
  recorded(({ tx, now }) => {
    const scope = found(openPortalScope(slug))
    const { result, events } = write({ scope, tx, now }, invitation)
    return { result, entries: [{ scope, events }] }
  })
