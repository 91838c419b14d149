import { sql, type SQL } from 'drizzle-orm'
import type { TenantScope } from '~/domain/tenancy/scope'

/** The name of whoever did something, as SQL: within the reader's own organisation only, else null. */
export const personIn = (scope: TenantScope, tenant: SQL, user: SQL): SQL<string | null> =>
  sql<string | null>`case when ${tenant} = ${scope.tenant} then
    (select u.name from users u where u.id = ${user}) end`
