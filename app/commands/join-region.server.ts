import { insertRegionMember } from 'db/queries/region-members.server'
import { findBody, insertBody, type BodyKind } from 'db/queries/tenants.server'
import { openPortalScope } from '~/auth/open-scope.server'
import type { PlainDate } from '~/domain/dates'
import type { TenantSlug } from '~/domain/tenancy/tenant'
import { recorded } from './recorded.server'
import { found } from './refusals'

/** An organisation in the region, with or without a space of its own in the portal. */
export interface RegionBody {
  id: string
  name: string
  kind: BodyKind
  cbsCode: string | null
}

export interface Joining {
  body: RegionBody
  from: PlainDate
  /** Last day of the membership; null while it lasts. */
  until: PlainDate | null
}

/**
 * Makes an organisation part of a driehoek or region, from a day on; it becomes known to the portal
 * where it was not. Done by whoever runs the machine. Throws `NotFound` for an unknown region.
 */
export function joinRegion(region: TenantSlug, { body, from, until }: Joining): void {
  recorded(({ tx }) => {
    const scope = found(openPortalScope(region))
    if (!findBody(body.id)) insertBody(tx, body)
    insertRegionMember(scope, tx, { bodyId: body.id, from, until })
    const event = { action: 'region.joined', body: body.id, from, until } as const
    return { result: undefined, entries: [{ scope, events: [event] }] }
  })
}
