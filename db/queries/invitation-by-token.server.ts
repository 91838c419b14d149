import { eq } from 'drizzle-orm'
import { db } from '../client.server'
import { invitations, tenants } from '../schema'

/**
 * The invitation behind a link, with its tenant, or undefined. Whoever has the link is not yet anybody
 * in the portal, so there is no scope: the secret in the link is what gives the right.
 */
export function findInvitationByToken(tokenHash: string) {
  return db
    .select({
      id: invitations.id,
      email: invitations.email,
      role: invitations.role,
      expiresAt: invitations.expiresAt,
      usedAt: invitations.usedAt,
      revokedAt: invitations.revokedAt,
      tenant: tenants.slug,
      tenantName: tenants.name,
    })
    .from(invitations)
    .innerJoin(tenants, eq(tenants.slug, invitations.tenantId))
    .where(eq(invitations.tokenHash, tokenHash))
    .get()
}
