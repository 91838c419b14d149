import type { Tx } from 'db/client.server'
import { findInvitationByToken } from 'db/queries/invitation-by-token.server'
import { markUsed } from 'db/queries/invitations.server'
import { insertMember, listMembers } from 'db/queries/members.server'
import { findUserByEmail, insertUser } from 'db/queries/users.server'
import { randomUUID } from 'node:crypto'
import { hashInvitationToken } from '~/auth/invitation-token.server'
import { openPortalScope, openScope } from '~/auth/open-scope.server'
import { mayAccept } from '~/domain/tenancy/invitation'
import type { TenantSlug } from '~/domain/tenancy/tenant'
import { recorded } from './recorded.server'
import { found, insist } from './refusals'

/** Who accepts: somebody new, or the account that is signed in. */
export type Accepting = { name: string; passwordHash: string } | { userId: string }

export interface Accepted {
  userId: string
  tenant: TenantSlug
}

function accountOf(tx: Tx, email: string, who: Accepting, createdAt: number): string {
  if ('userId' in who) return who.userId
  const id = randomUUID()
  insertUser(tx, { id, email, name: who.name, passwordHash: who.passwordHash, createdAt })
  return id
}

/**
 * Uses the invitation behind this token, once: makes the account where there is none, and the
 * membership. Throws `NotFound` for an unknown token and `Refused` for one that no longer works, or for
 * another account than the one that was invited.
 */
export function acceptInvitation(token: string, who: Accepting): Accepted {
  return recorded(({ tx, now }) => {
    const at = now.getTime()
    const invitation = found(findInvitationByToken(hashInvitationToken(token)))
    const portal = found(openPortalScope(invitation.tenant))
    const account = findUserByEmail(invitation.email)?.id ?? null
    const acting = 'userId' in who ? who.userId : null
    const members = listMembers(portal).map(({ userId }) => userId)
    insist(mayAccept({ invitation, account, acting, members, now: at }))
    const { email, role, tenant } = invitation
    const userId = accountOf(tx, email, who, at)
    insertMember(portal, tx, { id: randomUUID(), userId, role, startedAt: at })
    markUsed(portal, tx, invitation.id, at)
    const scope = found(openScope(userId, tenant))
    const entry = { scope, events: [{ action: 'member.joined', email, role }] } as const
    return { result: { userId, tenant }, entries: [entry] }
  })
}
