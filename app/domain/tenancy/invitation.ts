import { allowed, refused, type Ruling } from '../ruling'

/** How long the link of an invitation works. */
export const invitationDays = 14

/** The facts of an invitation that decide whether it still works; instants in milliseconds. */
export interface InvitationFacts {
  expiresAt: number
  usedAt: number | null
  revokedAt: number | null
}

export type InvitationState = 'open' | 'used' | 'revoked' | 'expired'

/** What an invitation is at this instant. Used comes first: that is what its owner wants to know. */
export function invitationState(invitation: InvitationFacts, now: number): InvitationState {
  if (invitation.usedAt !== null) return 'used'
  if (invitation.revokedAt !== null) return 'revoked'
  return invitation.expiresAt <= now ? 'expired' : 'open'
}

/** The instant after which an invitation of now no longer works. */
export const invitationExpiry = (now: number): number => now + invitationDays * 86_400_000

interface Acceptance {
  invitation: InvitationFacts
  /** The account with the invited e-mail address, or null. */
  account: string | null
  /** The account that is signed in, or null for somebody new. */
  acting: string | null
  /** The accounts of those who work for the tenant now. */
  members: readonly string[]
  now: number
}

/** Once, in time, and by nobody else than who was invited. */
export function mayAccept(
  acceptance: Acceptance,
): Ruling<'closed' | 'other_account' | 'already_member'> {
  const { invitation, account, acting, members, now } = acceptance
  if (invitationState(invitation, now) !== 'open')
    return refused('closed', 'Deze uitnodiging werkt niet meer. Vraag de beheerder om een nieuwe.')
  if (account !== acting)
    return refused('other_account', 'Log in met het account waarvoor de uitnodiging is.')
  if (account !== null && members.includes(account))
    return refused('already_member', 'U hoort al bij deze organisatie.')
  return allowed
}
