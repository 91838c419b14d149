import { z } from 'zod'
import { ItemId, PlanId } from '../plans/plan'
import { TenantSlug } from '../tenancy/tenant'
import { linkStates, Relation } from './vocabulary'

export const localKinds = ['prioriteit', 'doel', 'actie'] as const
export const LocalKind = z.enum(localKinds)

/** The local side: an item of one's own plan version. Null item: the answer "geen tegenhanger". */
export const LocalEnd = z.object({
  planId: PlanId,
  version: z.number().int().positive(),
  kind: LocalKind,
  itemId: ItemId,
})
export type LocalEnd = z.infer<typeof LocalEnd>

/** The regional side: a priority of a strategy version that was shared. */
export const RegionalEnd = z.object({
  owner: TenantSlug,
  planId: PlanId,
  version: z.number().int().positive(),
  priorityId: ItemId,
})
export type RegionalEnd = z.infer<typeof RegionalEnd>

/**
 * One asserted link, given by a person. Direction is always subject (lower level) → object (higher
 * level). `local` is null only for relation `geen`: nothing in the plan answers this priority.
 */
export const Link = z.object({
  local: LocalEnd.nullable(),
  regional: RegionalEnd,
  relation: Relation,
  note: z.string().nullable(),
  /** Day on which the link was recorded. */
  on: z.iso.date(),
  /** `te_bevestigen`: the words on either side changed since; left out where nobody keeps that. */
  state: z.enum(linkStates).optional(),
})
export type Link = z.infer<typeof Link>
