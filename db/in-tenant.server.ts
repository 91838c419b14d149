import { and, eq, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { TenantScope } from '~/domain/tenancy/scope'

/** The condition "this row is of the scope's tenant", with more conditions where given. */
export function inTenant(
  scope: TenantScope,
  table: { tenantId: SQLiteColumn },
  ...more: (SQL | undefined)[]
): SQL | undefined {
  return and(eq(table.tenantId, scope.tenant), ...more)
}
