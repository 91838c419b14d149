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
