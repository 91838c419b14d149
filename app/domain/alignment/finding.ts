import type { PlainDate } from '../dates'
import type { LocalKind } from './link'
import type { TenantSlug } from '../tenancy/tenant'
import type { Passage } from './passage'
import type { Facts } from './facts'
import type { z } from 'zod'

/** Kinds that `align` finds: derived from the texts, suggested by words, or stated by a person. */
export type DerivedKind = keyof Facts

/** A local item, or with `kind` plan the plan as a whole (then `itemId` is null). */
export type LocalRef = {
  planId: string
  version: number
  kind: z.infer<typeof LocalKind> | 'plan'
  itemId: string | null
}

/** A regional priority, or with `priorityId` null the strategy as a whole. */
export type RegionalRef = {
  owner: TenantSlug
  planId: string
  version: number
  priorityId: string | null
}

/** Which version of a plan was read. */
export type VersionRef = { planId: string; version: number }

/** Why the portal says so. `rule` is the kind, and tells which `facts` there are. */
export type Why<K extends DerivedKind = DerivedKind> = {
  [R in K]: {
    rule: R
    local: Passage | null
    regional: Passage | null
    versions: { local: VersionRef; regional: VersionRef | null }
    facts: Facts[R]
  }
}[K]

/** One divergence that the data shows. Never an error: it asks for a reason or an answer. */
export type Finding<K extends DerivedKind = DerivedKind> = {
  identity: string
  kind: K
  municipality: TenantSlug
  regional: RegionalRef | null
  local: LocalRef | null
  /** Tells apart findings of one kind between the same two items; null where there is only one. */
  discriminator: string | null
  why: Why<K>
  /** The first day on which the data given makes the rule hold; the database keeps the first seen. */
  since: PlainDate
}

/** What makes a finding the same finding after a new version of either side. */
export type IdentityParts = {
  kind: string
  municipality: TenantSlug
  regional: Pick<RegionalRef, 'owner' | 'priorityId'> | null
  local: Pick<LocalRef, 'kind' | 'itemId'> | null
  discriminator: string | null
}

/**
 * Kind, municipality, lineage of the regional and of the local item, discriminator. No versions and
 * no plan ids, so that a motivation stays with its finding. Slugs, ids and kinds hold no `|` or `/`;
 * a discriminator comes last, so it may hold anything.
 */
export function identityOf(parts: IdentityParts): string {
  const { kind, municipality, regional, local, discriminator } = parts
  const above = regional ? `${regional.owner}/${regional.priorityId ?? '-'}` : '-'
  const below = local?.itemId ? `${local.kind}/${local.itemId}` : '-'
  return `${kind}|${municipality}|${above}|${below}|${discriminator ?? '-'}`
}
