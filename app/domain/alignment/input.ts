import { z } from 'zod'
import { PlainDate } from '../dates'
import type { PlanVersion } from '../plans/plan'
import type { TenantSlug } from '../tenancy/tenant'
import type { Facts } from './facts'
import { RegionalEnd, type Link } from './link'
import type { Position } from './position'
import type { Statement } from './statement'
import { Relation } from './vocabulary'

/** A plan version of kind `strategie`: what De Copen, the region or the Rijk adopted. */
export type StrategyVersion = PlanVersion

/**
 * How a priority of a lower strategy relates to one of a higher strategy (De Copen → RVS). Asserted
 * by the owner of the lower one; the direction is again lower → higher.
 */
export const ChainLink = z.object({
  from: RegionalEnd,
  to: RegionalEnd,
  relation: Relation,
  note: z.string().nullable(),
  on: PlainDate,
})
export type ChainLink = z.infer<typeof ChainLink>

/** All that `align` may know. Which versions and links the reader may see, the caller decides. */
export type AlignInput = {
  municipality: TenantSlug
  /** The IVP. */
  plan: PlanVersion
  /** Its uitvoeringsplannen; those that carry out another plan are left aside. */
  uvps: readonly PlanVersion[]
  /** The latest adopted strategy of each layer: every priority in it gets a cell. */
  strategies: readonly StrategyVersion[]
  /** Earlier strategies and versions that links may still point at. */
  superseded: readonly StrategyVersion[]
  links: readonly Link[]
  chainLinks: readonly ChainLink[]
  positions: readonly Position[]
  /** What persons state about this plan and the strategies; without it nobody stated anything. */
  statements?: readonly Statement[]
  /** The concept that two titles name with other words; without it the portal suggests none. */
  otherWords?: (local: string, regional: string) => Facts['begrip'] | undefined
  today: PlainDate
}
