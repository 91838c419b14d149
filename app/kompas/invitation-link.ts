import type { Invited } from '~/commands/invite-member.server'
import { env } from '~/env.server'
import { invitationPath } from '~/http/paths'

/** The link of an invitation made at the machine itself: there is no request to take an address from. */
export const invitationLink = ({ token }: Invited): string =>
  new URL(invitationPath(token), env.ORIGIN ?? `http://localhost:${env.PORT}`).href

/** Prints an invitation: its link alone, or with everything about it as JSON. */
export function printInvitation(
  facts: { tenant: string; email: string; role: string },
  invited: Invited,
  json: boolean,
): void {
  const link = invitationLink(invited)
  const expires = new Date(invited.expiresAt).toISOString()
  process.stdout.write(json ? `${JSON.stringify({ ...facts, link, expires })}\n` : `${link}\n`)
}
