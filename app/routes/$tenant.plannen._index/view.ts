import { z } from 'zod'
import { planKinds, planStatuses } from '~/domain/plans/vocabulary'
import type { PlanRow } from './plans.server'

export const sortKeys = ['titel', 'looptijd', 'status', 'geldig'] as const

/** What the list can be filtered and sorted by; unknown values count as no choice. */
export const PlansQuery = z.object({
  soort: z.enum(planKinds).optional().catch(undefined),
  status: z.enum(planStatuses).optional().catch(undefined),
  sorteer: z.enum(sortKeys).catch('looptijd'),
  richting: z.enum(['op', 'af']).catch('af'),
})
export type PlansQuery = z.infer<typeof PlansQuery>

const sortValue: Record<PlansQuery['sorteer'], (row: PlanRow) => string> = {
  titel: ({ title }) => title,
  looptijd: ({ period }) => period.from,
  status: ({ status }) => status,
  geldig: ({ validUntil }) => validUntil ?? '9999',
}

/** The rows that match, in the order asked for. */
export function shown(rows: readonly PlanRow[], query: PlansQuery): PlanRow[] {
  const value = sortValue[query.sorteer]
  const turn = query.richting === 'op' ? 1 : -1
  return rows
    .filter(({ kind }) => query.soort === undefined || kind === query.soort)
    .filter(({ status }) => query.status === undefined || status === query.status)
    .sort((a, b) => turn * value(a).localeCompare(value(b), 'nl'))
}

/** The query string of the list sorted another way, with its filters kept. */
export function sortedSearch(query: PlansQuery, by: string, direction: string): string {
  const { soort, status } = query
  return `?${new URLSearchParams({
    ...(soort ? { soort } : {}),
    ...(status ? { status } : {}),
    sorteer: by,
    richting: direction,
  }).toString()}`
}
