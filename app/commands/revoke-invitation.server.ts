import { findInvitation, markRevoked } from 'db/queries/invitations.server'
import { command } from './command.server'
import { found } from './refusals'

/** Takes back an invitation that nobody answered yet; its link no longer works. */
export const revokeInvitation = command('member:manage', ({ scope, tx, now }, id: string) => {
  const { email } = found(findInvitation(scope, id))
  markRevoked(scope, tx, id, now.getTime())
  return { result: id, events: [{ action: 'invitation.revoked', email }] }
})
