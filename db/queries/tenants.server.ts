import { eq } from 'drizzle-orm'
import type { TenantKind, TenantSlug } from '~/domain/tenancy/tenant'
import { db, type Tx } from '../client.server'
import { bodies, tenants } from '../schema'

/** Organisations, and which of them have a space in the portal. Nobody's data: there is no scope. */

export type BodyKind = (typeof bodies.$inferSelect)['kind']

/** The organisation with this id, and the slug of its tenant where it has one. */
export const findBody = (id: string) =>
  db
    .select({ id: bodies.id, kind: bodies.kind, tenant: tenants.slug })
    .from(bodies)
    .leftJoin(tenants, eq(tenants.bodyId, bodies.id))
    .where(eq(bodies.id, id))
    .get()

export interface NewBody {
  id: string
  name: string
  kind: BodyKind
  cbsCode?: string | null
}

export const insertBody = (tx: Tx, body: NewBody) => tx.insert(bodies).values(body).run()

export interface NewTenant {
  slug: TenantSlug
  name: string
  kind: TenantKind
  bodyId: string
}

export const insertTenant = (tx: Tx, tenant: NewTenant) => tx.insert(tenants).values(tenant).run()
