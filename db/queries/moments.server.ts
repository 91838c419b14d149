import { and, eq, min, ne, or } from 'drizzle-orm'
import type { PlainDate } from '~/domain/dates'
import type { TenantScope } from '~/domain/tenancy/scope'
import { db } from '../client.server'
import { shares } from '../schema'
import { mayRead } from './audience.server'

/** The first day on which something was shared that this tenant may read; null while nothing was. */
export function firstSharedDay(scope: TenantScope): PlainDate | null {
  const row = db
    .select({ on: min(shares.from) })
    .from(shares)
    .where(
      and(ne(shares.visibility, 'concept'), or(eq(shares.tenantId, scope.tenant), mayRead(scope))),
    )
    .get()
  return row?.on ?? null
}
