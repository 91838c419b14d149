import { align } from '../align'
import type { Finding } from '../finding'
import type { AlignInput, ChainLink, StrategyVersion } from '../input'
import type { Link } from '../link'
import { carriedLinks, type Carried, type Strategies } from './carry'

/** What a concept strategy would mean for one plan, if it held now. */
export type Preview = {
  /** How many links would go on as they are, wait for confirmation, or lie in the tray. */
  links: { same: number; toConfirm: number; proposed: number; orphaned: number }
  solved: Finding[]
  remaining: Finding[]
  added: Finding[]
}

/** The strategies as they would be with this concept in the place of the owner's current one. */
function withConcept(
  { strategies, superseded }: Pick<AlignInput, 'strategies' | 'superseded'>,
  concept: StrategyVersion,
): Strategies {
  const takesPlace = ({ owner, layer }: StrategyVersion) =>
    owner === concept.owner && layer === concept.layer
  return {
    current: [...strategies.filter((one) => !takesPlace(one)), concept],
    superseded: [...strategies.filter(takesPlace), ...superseded],
  }
}

/** The links as they would stand: what is carried points at the concept, the rest stays. */
function carriedOn<L extends Link>(links: readonly L[], carried: readonly Carried<L>[]): L[] {
  const next = new Map(carried.flatMap((one) => ('to' in one ? [[one.link, one.to] as const] : [])))
  return links.map((link) => {
    const to = next.get(link)
    return to ? { ...link, regional: to } : link
  })
}

/** A link between two strategies as a link of the lower one. */
const asLink = ({ from, to, relation, note, on }: ChainLink): Link => ({
  local: {
    planId: from.planId,
    version: from.version,
    kind: 'prioriteit',
    itemId: from.priorityId,
  },
  regional: to,
  relation,
  note,
  on,
})

function chainOn(chain: readonly ChainLink[], strategies: Strategies): ChainLink[] {
  const links = chain.map(asLink)
  const next = carriedOn(links, carriedLinks(links, strategies))
  return chain.map((link, at) => ({ ...link, to: next[at]?.regional ?? link.to }))
}

/**
 * Aligns a plan twice: with the strategies that hold now, and with a concept in the place of one of
 * them, to which the links are carried as on the day that it would hold. Pure: nothing is kept. A
 * divergence is the same one under the same identity, so a motivation stays with it.
 */
export function preview(input: AlignInput, concept: StrategyVersion): Preview {
  const strategies = withConcept(input, concept)
  const carried = carriedLinks(input.links, strategies)
  const now = align(input).findings
  const then = align({
    ...input,
    strategies: strategies.current,
    superseded: strategies.superseded,
    links: carriedOn(input.links, carried),
    chainLinks: chainOn(input.chainLinks, strategies),
  }).findings
  const [before, after] = [now, then].map((list) => new Set(list.map(({ identity }) => identity)))
  const count = (kind: Carried<Link>['kind']) =>
    carried.filter((one) => one.strategy === concept && one.kind === kind).length
  return {
    links: {
      same: count('gelijk'),
      toConfirm: count('gewijzigd'),
      proposed: count('voorstel'),
      orphaned: count('wees'),
    },
    solved: now.filter(({ identity }) => !after?.has(identity)),
    remaining: then.filter(({ identity }) => before?.has(identity)),
    added: then.filter(({ identity }) => !before?.has(identity)),
  }
}
