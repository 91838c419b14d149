import { and, eq, isNull } from 'drizzle-orm'
import type { Role } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import { db, type Tx } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { invitations } from '../schema'

/** An invitation that was neither used nor revoked; it can be past its date. Instants in ms. */
export interface OpenInvitation {
  id: string
  email: string
  role: Role
  expiresAt: number
}

const unanswered = and(isNull(invitations.usedAt), isNull(invitations.revokedAt))

const select = () =>
  db
    .select({
      id: invitations.id,
      email: invitations.email,
      role: invitations.role,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)

/** The invitations that nobody answered yet, by e-mail address. */
export const listInvitations = (scope: TenantScope): OpenInvitation[] =>
  select()
    .where(inTenant(scope, invitations, unanswered))
    .orderBy(invitations.email)
    .all()

/** One of them, or undefined. */
export const findInvitation = (scope: TenantScope, id: string): OpenInvitation | undefined =>
  select()
    .where(inTenant(scope, invitations, and(eq(invitations.id, id), unanswered)))
    .get()

/** The unanswered invitation of this e-mail address, or undefined. */
export const findInvitationOf = (scope: TenantScope, email: string): OpenInvitation | undefined =>
  select()
    .where(inTenant(scope, invitations, and(eq(invitations.email, email), unanswered)))
    .get()

export interface NewInvitation extends OpenInvitation {
  /** SHA-256 of the token in the link, as hex. */
  tokenHash: string
  createdAt: number
}

export const insertInvitation = (scope: TenantScope, tx: Tx, invitation: NewInvitation) =>
  tx
    .insert(invitations)
    .values({ tenantId: scope.tenant, ...invitation })
    .run()

export const markRevoked = (scope: TenantScope, tx: Tx, id: string, at: number) =>
  tx
    .update(invitations)
    .set({ revokedAt: at })
    .where(inTenant(scope, invitations, and(eq(invitations.id, id), unanswered)))
    .run()

export const markUsed = (scope: TenantScope, tx: Tx, id: string, at: number) =>
  tx
    .update(invitations)
    .set({ usedAt: at })
    .where(inTenant(scope, invitations, and(eq(invitations.id, id), unanswered)))
    .run()
