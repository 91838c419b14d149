import type { RegionalEnd } from '~/domain/alignment/link'

/** Priorities of the strategies, as links name them. */
export const rvs2019 = (priorityId: string): RegionalEnd => ({
  owner: 'bureau-rvs',
  planId: 'rvs-2019-2022',
  version: 1,
  priorityId,
})

export const rvs2023 = (priorityId: string): RegionalEnd => ({
  owner: 'bureau-rvs',
  planId: 'rvs-2023-2026',
  version: 1,
  priorityId,
})

export const deCopenFirst = (priorityId: string): RegionalEnd => ({
  owner: 'de-copen',
  planId: 'regio-prioriteiten-2023-2026',
  version: 1,
  priorityId,
})

export const deCopenSecond = (priorityId: string): RegionalEnd => ({
  ...deCopenFirst(priorityId),
  version: 2,
})
