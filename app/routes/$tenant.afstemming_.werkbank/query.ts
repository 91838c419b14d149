import { z } from 'zod'
import { ItemKey, VersionKey } from '~/domain/alignment/workbench/bench-form'
import { queues } from '~/domain/alignment/workbench/progress'
import { TenantSlug } from '~/domain/tenancy/tenant'
import { choice } from '~/http/query-fields'

/** The address of the bench: which texts, which way, and which item lies on it. */
export const BenchQuery = z.object({
  /** Own version: `ivp-2027-2030.1`; the plan in force when it is not named. */
  tekst: choice(VersionKey),
  /** Whose strategy. */
  met: choice(TenantSlug),
  van: choice(z.literal('regio')),
  toon: choice(z.enum(queues)),
  item: choice(ItemKey),
  /** A text of the other side that somebody chose from the list. */
  kies: choice(ItemKey),
  zoek: choice(z.string().trim().max(80)),
  /** Id of what was just recorded, or `ongedaan`. */
  klaar: choice(z.string().max(80)),
})
export type BenchQuery = z.infer<typeof BenchQuery>

/** The query as an address has it. */
export type BenchFields = {
  [Name in Exclude<keyof BenchQuery, 'klaar'>]?: string | undefined
}

export const fieldsOf = ({
  tekst,
  met,
  van,
  toon,
  item,
  kies,
  zoek,
}: Partial<BenchQuery>): BenchFields => ({
  tekst: tekst && `${tekst.planId}.${tekst.version}`,
  met,
  van,
  toon,
  item: item && `${item.kind}/${item.id}`,
  kies: kies && `${kies.kind}/${kies.id}`,
  zoek,
})
