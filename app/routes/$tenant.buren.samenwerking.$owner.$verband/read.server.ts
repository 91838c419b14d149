import {
  partnershipLinks,
  sharedPartnerships,
  type PartnershipLink,
} from 'db/queries/across-neighbours.server'
import { linkablePlans } from 'db/queries/linkable-plans.server'
import { z } from 'zod'
import { found, NotFound } from '~/commands/refusals'
import { partnershipState } from '~/domain/neighbours/partnership'
import { themeName } from '~/domain/strategies/kernbeleid'
import { may } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import { TenantSlug } from '~/domain/tenancy/tenant'
import { planPath, sharedPath } from '~/http/paths'

/** The address of a samenwerkingsverband: whose it is, and its id there. */
export const PartnershipParams = z.object({ owner: TenantSlug, verband: z.string().max(80) })
export type PartnershipParams = z.infer<typeof PartnershipParams>

/** A samenwerkingsverband that this tenant may read; throws `NotFound` for any other. */
export const knownPartnership = (scope: TenantScope, { owner, verband }: PartnershipParams) =>
  found(sharedPartnerships(scope).find((one) => one.owner === owner && one.id === verband))

/** The same for who may change it: its owner. */
export function ownPartnership(scope: TenantScope, params: PartnershipParams) {
  if (params.owner !== scope.tenant) throw new NotFound()
  return knownPartnership(scope, params)
}

const linkLine = (mine: TenantSlug, link: PartnershipLink) => ({
  id: link.id,
  own: link.municipality === mine,
  municipality: link.municipality,
  municipalityName: link.municipalityName,
  kind: link.priorityId === null ? ('maatregel' as const) : ('prioriteit' as const),
  title: link.priority ?? link.measure ?? '',
  href:
    link.municipality === mine
      ? planPath(mine, link.planId, link.version)
      : sharedPath(mine, link.municipality, link.planId, link.version),
})
export type LinkLine = ReturnType<typeof linkLine>

/** Own priorities and measures to choose from, by plan. */
const choices = (scope: TenantScope) =>
  linkablePlans(scope).map(({ id, title, priorities, measures }) => ({
    label: title,
    options: [
      ...priorities.map((one) => ({
        value: `prioriteit.${id}.${one.id}`,
        label: `${one.number} ${one.title}`,
      })),
      ...measures.map((one) => ({
        value: `maatregel.${id}.${one.id}`,
        label: `Maatregel ${one.number} ${one.title}`,
      })),
    ],
  }))

/** Everything that the page of one samenwerkingsverband shows. */
export function readPartnership(scope: TenantScope, params: PartnershipParams) {
  const { theme, revision: _revision, ...one } = knownPartnership(scope, params)
  const links = partnershipLinks(scope).filter(
    ({ owner, partnershipId }) => owner === one.owner && partnershipId === one.id,
  )
  const writes = may(scope.role, 'partnership:write')
  const open = one.endedOn === null
  return {
    tenant: { slug: scope.tenant, name: scope.name },
    partnership: { ...one, theme: themeName(theme), state: partnershipState(one, scope.today) },
    links: links.map((link) => linkLine(scope.tenant, link)),
    choices: writes && open ? choices(scope).filter(({ options }) => options.length > 0) : [],
    may: {
      write: writes && open && one.owner === scope.tenant,
      share: writes && open && one.owner === scope.tenant && one.sharedOn === null,
      link: writes && open,
      unlink: writes,
    },
  }
}
export type PartnershipPage = ReturnType<typeof readPartnership>
