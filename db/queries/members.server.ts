import { and, eq, isNull } from 'drizzle-orm'
import type { Role } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import { db, type Tx } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { members, users } from '../schema'

/** Somebody who works for this tenant now. `startedAt` is in milliseconds. */
export interface Member {
  id: string
  userId: string
  name: string
  email: string
  role: Role
  startedAt: number
}

const select = () =>
  db
    .select({
      id: members.id,
      userId: members.userId,
      name: users.name,
      email: users.email,
      role: members.role,
      startedAt: members.startedAt,
    })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))

/** The people who work for this tenant now, by name. */
export const listMembers = (scope: TenantScope): Member[] =>
  select()
    .where(inTenant(scope, members, isNull(members.endedAt)))
    .orderBy(users.name, users.email)
    .all()

/** One of them, or undefined: an ended membership is not found. */
export const findMember = (scope: TenantScope, id: string): Member | undefined =>
  select()
    .where(inTenant(scope, members, and(eq(members.id, id), isNull(members.endedAt))))
    .get()

export interface NewMember {
  id: string
  userId: string
  role: Role
  startedAt: number
}

export const insertMember = (scope: TenantScope, tx: Tx, member: NewMember) =>
  tx
    .insert(members)
    .values({ tenantId: scope.tenant, ...member })
    .run()

export const updateRole = (scope: TenantScope, tx: Tx, id: string, role: Role) =>
  tx
    .update(members)
    .set({ role })
    .where(inTenant(scope, members, eq(members.id, id)))
    .run()

/** Ends a membership; the row stays as history. */
export const endMember = (scope: TenantScope, tx: Tx, id: string, at: number) =>
  tx
    .update(members)
    .set({ endedAt: at })
    .where(inTenant(scope, members, and(eq(members.id, id), isNull(members.endedAt))))
    .run()
