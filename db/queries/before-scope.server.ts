import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Role } from '~/domain/tenancy/roles'
import type { TenantKind, TenantSlug } from '~/domain/tenancy/tenant'
import { db } from '../client.server'
import { kept } from '../prepare-once.server'
import { members, settings, tenants } from '../schema'

/** Queries that are needed before there is a scope. A test lists them exactly. */

export interface Membership {
  slug: TenantSlug
  name: string
  kind: TenantKind
  role: Role
}

const membershipColumns = {
  slug: tenants.slug,
  name: tenants.name,
  kind: tenants.kind,
  role: members.role,
}

const activeMembers = kept(() =>
  db
    .select(membershipColumns)
    .from(members)
    .innerJoin(tenants, eq(tenants.slug, members.tenantId))
    .where(and(eq(members.userId, sql.placeholder('userId')), isNull(members.endedAt)))
    .orderBy(tenants.name)
    .prepare(),
)

/** The tenants for which this person works now, by name. */
export function membershipsOf(userId: string): Membership[] {
  return activeMembers().all({ userId })
}

/** The tenant with this address, or undefined. */
export function findTenant(slug: TenantSlug) {
  return db
    .select({ slug: tenants.slug, name: tenants.name, kind: tenants.kind })
    .from(tenants)
    .where(eq(tenants.slug, slug))
    .get()
}

const demoSetting = kept(() =>
  db.select({ value: settings.value }).from(settings).where(eq(settings.key, 'demo')).prepare(),
)

/** Whether this database was filled with the demo region. */
export function isDemo(): boolean {
  return demoSetting().get()?.value === '1'
}

/** The addresses of all organisations with a space of their own. */
export function allTenants(): TenantSlug[] {
  return db
    .select({ slug: tenants.slug })
    .from(tenants)
    .orderBy(tenants.slug)
    .all()
    .map((row) => row.slug)
}

/** The addresses of all municipalities with a space of their own. */
export function municipalTenants(): TenantSlug[] {
  return db
    .select({ slug: tenants.slug })
    .from(tenants)
    .where(eq(tenants.kind, 'gemeente'))
    .orderBy(tenants.slug)
    .all()
    .map((row) => row.slug)
}
