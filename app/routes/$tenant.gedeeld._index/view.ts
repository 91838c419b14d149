import { z } from 'zod'
import type { SharedHead } from 'db/queries/across-tenants.server'
import { planKinds } from '~/domain/plans/vocabulary'
import { TenantSlug } from '~/domain/tenancy/tenant'

/** What the list can be filtered by; unknown values count as no choice. */
export const SharedQuery = z.object({
  van: TenantSlug.optional().catch(undefined),
  soort: z.enum(planKinds).optional().catch(undefined),
  sorteer: z.enum(['van', 'titel', 'looptijd', 'gedeeld']).catch('gedeeld'),
  richting: z.enum(['op', 'af']).catch('af'),
})
export type SharedQuery = z.infer<typeof SharedQuery>

const sortValue: Record<SharedQuery['sorteer'], (head: SharedHead) => string> = {
  van: ({ ownerName }) => ownerName,
  titel: ({ title }) => title,
  looptijd: ({ period }) => period.from,
  gedeeld: ({ sharedOn }) => sharedOn,
}

/** The shared versions that match, in the order asked for. */
export function shown(heads: readonly SharedHead[], query: SharedQuery): SharedHead[] {
  const value = sortValue[query.sorteer]
  const turn = query.richting === 'op' ? 1 : -1
  return heads
    .filter(({ owner }) => query.van === undefined || owner === query.van)
    .filter(({ kind }) => query.soort === undefined || kind === query.soort)
    .sort((a, b) => turn * value(a).localeCompare(value(b), 'nl'))
}

/** Those who shared something, by name. */
export function ownersOf(heads: readonly SharedHead[]): { value: string; label: string }[] {
  const names = new Map(heads.map(({ owner, ownerName }) => [owner, ownerName]))
  return [...names]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'))
}

/** The query string of the list sorted another way, with its filters kept. */
export function sortedSearch(query: SharedQuery, by: string, direction: string): string {
  const { van, soort } = query
  return `?${new URLSearchParams({
    ...(van ? { van } : {}),
    ...(soort ? { soort } : {}),
    sorteer: by,
    richting: direction,
  }).toString()}`
}
