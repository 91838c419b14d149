import type { TenantScope } from '~/domain/tenancy/scope'
import type { PlainDate } from '~/domain/dates'
import type { Tx } from '../client.server'
import { regionMembers } from '../schema'

export interface NewRegionMember {
  bodyId: string
  from: PlainDate
  /** Last day; null while it belongs. */
  until: PlainDate | null
}

/** Makes an organisation part of the scope's own driehoek or region from a day on. */
export const insertRegionMember = (scope: TenantScope, tx: Tx, member: NewRegionMember) =>
  tx
    .insert(regionMembers)
    .values({ tenantId: scope.tenant, ...member })
    .run()
