import { partnershipLinks, sharedPartnerships } from 'db/queries/across-neighbours.server'
import { z } from 'zod'
import { partnershipState } from '~/domain/neighbours/partnership'
import { fields, themeName, ThemeId } from '~/domain/strategies/kernbeleid'
import { may } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import { choice } from '~/http/query-fields'

/** The address of the list: one theme, and whether what has ended shows too. */
export const PartnershipsQuery = z.object({
  thema: choice(ThemeId),
  alle: choice(z.literal('ja')),
})
export type PartnershipsQuery = z.infer<typeof PartnershipsQuery>

const themeOrder = fields.flatMap(({ themes }) => themes.map(({ id }) => id))

/** Samenwerkingsverbanden in the order of the Kernbeleid, with what is linked to each. */
export function readPartnerships(scope: TenantScope, { thema, alle }: PartnershipsQuery) {
  const links = partnershipLinks(scope)
  const all = sharedPartnerships(scope)
    .map((one) => ({
      ...one,
      state: partnershipState(one, scope.today),
      links: links.filter(
        ({ owner, partnershipId }) => owner === one.owner && partnershipId === one.id,
      ),
    }))
    .sort((a, b) => themeOrder.indexOf(a.theme) - themeOrder.indexOf(b.theme))
  const shown = all.filter(
    ({ theme, state }) =>
      (thema === undefined || theme === thema) && (alle !== undefined || state !== 'beeindigd'),
  )
  return { all, shown }
}

/** Everything that the list shows. */
export function readPartnershipsPage(scope: TenantScope, query: PartnershipsQuery) {
  const { all, shown } = readPartnerships(scope, query)
  const used = new Set(all.map(({ theme }) => theme))
  return {
    tenant: { slug: scope.tenant, name: scope.name, kind: scope.kind },
    query,
    total: all.length,
    mayWrite: may(scope.role, 'partnership:write'),
    themes: themeOrder
      .filter((id) => used.has(id))
      .map((value) => ({ value, label: themeName(value) })),
    partnerships: shown.map(({ theme, links, revision: _revision, ...one }) => ({
      ...one,
      theme: themeName(theme),
      linked: [...new Set(links.map(({ municipalityName }) => municipalityName))],
    })),
  }
}
export type PartnershipLine = ReturnType<typeof readPartnershipsPage>['partnerships'][number]
