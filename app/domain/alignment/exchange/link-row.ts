import type { Period, PlainDate } from '../../dates'
import type { PlanVersion } from '../../plans/plan'
import type { TenantSlug } from '../../tenancy/tenant'
import type { LocalEnd, RegionalEnd } from '../link'
import type { LinkState, Relation } from '../vocabulary'

/** A link as it is stored, with where it stands. */
export interface RecordedLink {
  id: string
  local: LocalEnd | null
  regional: RegionalEnd
  relation: Relation
  note: string | null
  on: PlainDate
  state: LinkState
}

/** An item that a link can name. `under` is the priority that a goal or an action belongs to. */
export interface ExchangeItem {
  kind: LocalEnd['kind']
  id: string
  title: string
  under: string | null
}

/** One plan version that links name. `hash` is that of its frozen text, null while it is a draft. */
export interface ExchangeSide {
  owner: TenantSlug
  ownerName: string
  /** The code of a municipality at the CBS, such as `GM0632`; null for a driehoek or region. */
  cbsCode: string | null
  kind: PlanVersion['kind']
  planId: string
  version: number
  title: string
  period: Period
  hash: string | null
  items: ExchangeItem[]
}

/** The links of one plan version, with every version that they name. */
export interface LinkSet {
  plan: ExchangeSide
  uvps: ExchangeSide[]
  strategies: ExchangeSide[]
  links: RecordedLink[]
}

/** One link as it leaves the portal and comes back: each side with its words and its version. */
export interface LinkRow extends RecordedLink {
  /** The plan version that the link belongs to; its owner is the municipality. */
  plan: ExchangeSide
  strategy: ExchangeSide
  localTitle: string | null
  /** The version in which the local item stands: the plan, or the uitvoeringsplan of an action. */
  localSide: ExchangeSide
  regionalTitle: string
}

/** Whether both name the same version of the same plan. */
export const sameVersion = (
  a: Pick<ExchangeSide, 'owner' | 'planId' | 'version'>,
  b: Pick<ExchangeSide, 'owner' | 'planId' | 'version'>,
): boolean => a.owner === b.owner && a.planId === b.planId && a.version === b.version

/** A plan version as one side of an exchange: its priorities, goals and actions in reading order. */
export function exchangeSide(
  plan: PlanVersion,
  about: Pick<ExchangeSide, 'ownerName' | 'cbsCode' | 'hash'>,
): ExchangeSide {
  const below = plan.priorities.flatMap((priority): ExchangeItem[] => [
    { kind: 'prioriteit', id: priority.id, title: priority.title, under: null },
    ...priority.goals.map(({ id, text }) => ({
      kind: 'doel' as const,
      id,
      title: text,
      under: priority.id,
    })),
  ])
  const actions = plan.measures.map(({ id, title, priorityId }) => ({
    kind: 'actie' as const,
    id,
    title,
    under: priorityId,
  }))
  const { owner, kind, id: planId, version, title, period } = plan
  return { owner, kind, planId, version, title, period, ...about, items: [...below, ...actions] }
}

const titleIn = (side: ExchangeSide, kind: LocalEnd['kind'], id: string): string | undefined =>
  side.items.find((item) => item.kind === kind && item.id === id)?.title

function rowOf({ plan, uvps, strategies }: LinkSet, link: RecordedLink): LinkRow | null {
  const { local, regional } = link
  const strategy = strategies.find((one) => sameVersion(one, regional))
  const regionalTitle = strategy && titleIn(strategy, 'prioriteit', regional.priorityId)
  if (!strategy || regionalTitle === undefined) return null
  if (local === null)
    return { ...link, plan, strategy, localSide: plan, localTitle: null, regionalTitle }
  const localSide = [plan, ...uvps].find((one) => sameVersion(one, { owner: plan.owner, ...local }))
  const localTitle = localSide && titleIn(localSide, local.kind, local.itemId)
  if (!localSide || localTitle === undefined) return null
  return { ...link, plan, strategy, localSide, localTitle, regionalTitle }
}

/**
 * The links of which both sides are there to read, in the order of the strategy and then of the plan. A
 * link to a text that the reader may not see (an action of an uitvoeringsplan that was not shared, a
 * strategy that was withdrawn) is left out as a whole.
 */
export function linkRows(set: LinkSet): LinkRow[] {
  const place = (row: LinkRow) =>
    set.strategies.indexOf(row.strategy) * 10_000 +
    row.strategy.items.findIndex(({ id }) => id === row.regional.priorityId)
  return set.links
    .flatMap((link) => rowOf(set, link) ?? [])
    .sort((a, b) => place(a) - place(b) || localPlace(a) - localPlace(b))
}

/** The plan in reading order, then actions of uitvoeringsplannen; an answer without an item first. */
const localPlace = ({ local, localSide, plan }: LinkRow): number =>
  local === null
    ? -1
    : (sameVersion(localSide, plan) ? 0 : 10_000) +
      localSide.items.findIndex(({ kind, id }) => kind === local.kind && id === local.itemId)
