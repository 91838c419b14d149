import type { PlanVersion, Priority } from '../plans/plan'
import { layers } from '../plans/vocabulary'
import type { AlignInput, StrategyVersion } from './input'
import type { LocalItem, LocalPlan } from './items'
import type { Link, RegionalEnd } from './link'
import { byNumber, byText } from './order'
import { decisive } from './precedence'
import type { Relation } from './vocabulary'

/** One asserted answer. `item` is null for `geen` about the plan as a whole. */
export type Answer = { link: Link; item: LocalItem | null }

/** What all answers of one local priority, and of everything below it, come down to. */
export type Pair = {
  priority: Priority
  relation: Relation
  answers: Answer[]
}

/** One priority of a current strategy with the answers that stand on it. */
export type Row = {
  strategy: StrategyVersion
  priority: Priority
  answers: Answer[]
  pairs: Pair[]
}

const layerOf = (plan: PlanVersion) => layers.indexOf(plan.layer)

/** De Copen before RVS before Rijk; within a layer by owner and id. */
export const strategyOrder = (a: StrategyVersion, b: StrategyVersion): number =>
  layerOf(a) - layerOf(b) || byText(a.owner, b.owner) || byText(a.id, b.id)

/** Lineage of a regional priority within its strategy, whatever the version. */
export const rowKey = (end: Pick<RegionalEnd, 'owner' | 'planId' | 'priorityId'>): string =>
  `${end.owner}/${end.planId}/${end.priorityId}`

const answerKey = ({ link }: Answer): string =>
  `${link.local ? `${link.local.planId}/${link.local.kind}/${link.local.itemId}` : '-'}|${
    link.relation
  }|${link.on}|${link.regional.version}|${link.local?.version ?? 0}|${link.note ?? ''}`

function pairsOf(answers: readonly Answer[], local: LocalPlan): Pair[] {
  const found = new Map<Priority, Answer[]>()
  for (const answer of answers) {
    if (!answer.item) continue
    const list = found.get(answer.item.priority)
    if (list) list.push(answer)
    else found.set(answer.item.priority, [answer])
  }
  return local.priorities.flatMap((priority) => {
    const own = found.get(priority)
    const relation = own ? decisive(own.map((answer) => answer.link.relation)) : null
    return own && relation ? [{ priority, relation, answers: own }] : []
  })
}

/**
 * A row for every priority of the current strategies, in reading order. A link made on an earlier
 * version of the same strategy still answers; one to an earlier strategy does not.
 */
export function rowsOf(input: AlignInput, local: LocalPlan): Row[] {
  const answers = new Map<string, Answer[]>()
  for (const link of input.links) {
    const item = link.local ? local.find(link.local) : null
    if (link.local && !item) continue
    const key = rowKey(link.regional)
    const list = answers.get(key)
    if (list) list.push({ link, item })
    else answers.set(key, [{ link, item }])
  }
  return [...input.strategies].sort(strategyOrder).flatMap((strategy) =>
    [...strategy.priorities].sort(byNumber).map((priority) => {
      const key = rowKey({
        owner: strategy.owner,
        planId: strategy.id,
        priorityId: priority.id,
      })
      const own = (answers.get(key) ?? []).map((answer) => ({
        answer,
        key: answerKey(answer),
      }))
      own.sort((a, b) => byText(a.key, b.key))
      const sorted = own.map(({ answer }) => answer)
      return {
        strategy,
        priority,
        answers: sorted,
        pairs: pairsOf(sorted, local),
      }
    }),
  )
}
