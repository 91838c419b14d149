import type { StrategyVersion } from '../input'
import type { Link, RegionalEnd } from '../link'
import { requeue } from '../requeue'

/** What becomes of one regional priority in the next version. */
type Fate = {
  verdict: 'gelijk' | 'gewijzigd' | 'voorstel' | 'wees'
  to: string | null
  score: number
}
type Fates = Map<string, Fate>

/** The fate of every priority of a strategy in the one that takes its place, as that of a link to it. */
function fatesOf(old: StrategyVersion, next: StrategyVersion): Fates {
  const { owner, id: planId, version } = old
  const aims = old.priorities.map(({ id: priorityId }) => ({
    id: priorityId,
    local: null,
    regional: { owner, planId, version, priorityId },
    relation: 'geen' as const,
    note: null,
    on: '',
  }))
  return new Map(
    requeue(aims, old, next).map(({ linkId, verdict, to, score, unchanged }): [string, Fate] => {
      if (verdict === 'carried')
        return [linkId, { verdict: unchanged ? 'gelijk' : 'gewijzigd', to, score }]
      return [linkId, { verdict: to === null ? 'wees' : 'voorstel', to, score }]
    }),
  )
}

/** What becomes of one link when the strategy that it points at was followed by another. */
export type Carried<L> = {
  link: L
  /** The version that holds now. */
  strategy: StrategyVersion
} & (
  | { kind: 'gelijk' | 'gewijzigd'; to: RegionalEnd; score: number }
  | { kind: 'voorstel' | 'wees'; proposed: string | null; score: number }
)

/** The strategies that links may point at, and those that hold now. */
export type Strategies = {
  current: readonly StrategyVersion[]
  superseded: readonly StrategyVersion[]
}

/** From the linked version up to the one that holds now; null where nothing that holds follows it. */
function wayUp(
  { owner, planId, version }: RegionalEnd,
  { current, superseded }: Strategies,
): StrategyVersion[] | null {
  const all = [...current, ...superseded].filter((one) => one.owner === owner)
  const latest = (id: string) =>
    all.filter((one) => one.id === id).sort((a, b) => b.version - a.version)[0]
  const start = all.find((one) => one.id === planId && one.version === version)
  if (!start || current.includes(start)) return null
  const way = [start]
  for (let at = start; way.length <= all.length;) {
    const newest = current.find((one) => one.id === at.id) ?? latest(at.id)
    const next =
      newest && newest.version > at.version
        ? newest
        : (current.find((one) => one.follows === at.id) ??
          all
            .filter((one) => one.follows === at.id)
            .sort((a, b) => b.version - a.version)
            .at(0))
    if (!next) return null
    way.push(next)
    if (current.includes(next)) return way
    at = next
  }
  return null
}

const isSure = ({ verdict }: Fate): boolean => verdict === 'gelijk' || verdict === 'gewijzigd'

function afterBoth(one: Fate, other: Fate): Fate['verdict'] {
  if (!isSure(one) || !isSure(other)) return 'voorstel'
  return one.verdict === 'gelijk' && other.verdict === 'gelijk' ? 'gelijk' : 'gewijzigd'
}

/** One step after another: what is unsure once stays unsure, and the least sure step tells how sure. */
function along(
  way: readonly StrategyVersion[],
  priorityId: string,
  fates: (step: number) => Fates,
): Fate {
  let now: Fate = { verdict: 'gelijk', to: priorityId, score: 1 }
  for (let step = 0; step + 1 < way.length; step += 1) {
    const next = now.to === null ? undefined : fates(step).get(now.to)
    if (!next || next.to === null) return { verdict: 'wees', to: null, score: 0 }
    const score = Math.min(now.score, next.score)
    now = { verdict: afterBoth(now, next), to: next.to, score }
  }
  return now
}

const itemKey = ({ local, regional }: Link, to: Omit<RegionalEnd, 'version'> = regional): string =>
  `${local ? `${local.planId}/${local.kind}/${local.itemId}` : '-'}>${to.owner}/${to.planId}/${to.priorityId}`

/**
 * Says for every link of one plan version that points at a strategy that was followed what becomes of
 * it. Links that hold stay out of the answer. Where the same item has an answer on the new priority
 * already, that answer counts and the older link is for a person. The same input gives the same answer.
 */
export function carriedLinks<L extends Link>(
  links: readonly L[],
  strategies: Strategies,
): Carried<L>[] {
  const taken = new Set(links.map((link) => itemKey(link)))
  const known = new Map<string, Fates>()
  return links.flatMap((link): Carried<L>[] => {
    const way = wayUp(link.regional, strategies)
    const strategy = way?.at(-1)
    if (!way || !strategy) return []
    const fate = along(way, link.regional.priorityId, (step) => {
      const [old, next] = [way[step], way[step + 1]]
      if (!old || !next) return new Map()
      const key = `${old.id}.${old.version}>${next.id}.${next.version}`
      const fates = known.get(key) ?? fatesOf(old, next)
      known.set(key, fates)
      return fates
    })
    const { owner, id: planId, version } = strategy
    const to = fate.to === null ? null : { owner, planId, version, priorityId: fate.to }
    const same = to && itemKey(link, to) === itemKey(link)
    const isFree = to && (same || !taken.has(itemKey(link, to)))
    if (to && isFree && (fate.verdict === 'gelijk' || fate.verdict === 'gewijzigd')) {
      taken.add(itemKey(link, to))
      return [{ link, strategy, kind: fate.verdict, to, score: fate.score }]
    }
    const kind = fate.to === null ? 'wees' : 'voorstel'
    return [{ link, strategy, kind, proposed: fate.to, score: fate.score }]
  })
}
