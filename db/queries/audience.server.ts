import { and, eq, inArray, isNull, lte, or, sql, type SQL } from 'drizzle-orm'
import { readsPublicOnly } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import { partnerships, shares, trajects } from '../schema'

const memberOn = (scope: TenantScope, group: SQL, body: SQL) => sql`exists (
  select 1 from region_members m where m.tenant_id = ${group} and m.body_id = ${body}
  and m.from_on <= ${scope.today} and (m.until_on is null or m.until_on >= ${scope.today}))`

/** Tenants that sit with mine in a group of this kind today; the group's own tenant included. */
const together = (scope: TenantScope, kind: 'driehoek' | 'regio') => sql`(
  select t.slug from tenants d join tenants t join tenants me on me.slug = ${scope.tenant}
  where d.kind = ${kind}
  and (t.slug = d.slug or ${memberOn(scope, sql`d.slug`, sql`t.body_id`)})
  and (me.slug = d.slug or ${memberOn(scope, sql`d.slug`, sql`me.body_id`)})
  and (${kind} = 'driehoek' or t.slug = d.slug or me.slug = d.slug))`

/**
 * The condition on `shares` that lets this scope read another tenant's frozen version: public, or
 * shared with a driehoek in which both sit today, or with the region between its bureau and a member.
 * Each stage includes the readers of the stage before it. A raadslid reads what is public, never drafts.
 */
export function mayRead(scope: TenantScope): SQL | undefined {
  const inForce = and(isNull(shares.until), lte(shares.from, scope.today))
  if (readsPublicOnly(scope.role)) return and(inForce, eq(shares.visibility, 'openbaar'))
  return and(
    inForce,
    or(
      eq(shares.visibility, 'openbaar'),
      and(
        inArray(shares.visibility, ['gedeeld_driehoek', 'gedeeld_rvs']),
        sql`${shares.tenantId} in ${together(scope, 'driehoek')}`,
      ),
      and(
        eq(shares.visibility, 'gedeeld_rvs'),
        sql`${shares.tenantId} in ${together(scope, 'regio')}`,
      ),
    ),
  )
}

/**
 * The condition on `trajects` that lets this scope read the planning of another tenant: by the same
 * stages and memberships as a plan. Who reads only what is public reads no planning.
 */
export function mayReadTraject(scope: TenantScope): SQL | undefined {
  const { tenantId, visibility, sharedOn } = trajects
  return and(
    readsPublicOnly(scope.role) ? sql`false` : lte(sharedOn, scope.today),
    or(
      and(
        inArray(visibility, ['gedeeld_driehoek', 'gedeeld_rvs']),
        sql`${tenantId} in ${together(scope, 'driehoek')}`,
      ),
      and(eq(visibility, 'gedeeld_rvs'), sql`${tenantId} in ${together(scope, 'regio')}`),
    ),
  )
}

/**
 * The condition on `partnerships` that lets this scope read a samenwerkingsverband of another tenant:
 * shared by now, and both sit in one driehoek today. It is no public text.
 */
export function mayReadPartnership(scope: TenantScope): SQL | undefined {
  return and(
    readsPublicOnly(scope.role) ? sql`false` : lte(partnerships.sharedOn, scope.today),
    sql`${partnerships.tenantId} in ${together(scope, 'driehoek')}`,
  )
}
