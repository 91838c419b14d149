import type { PlanVersion } from '../../plans/plan'
import { localPlan, type LocalItem } from '../items'
import type { Link } from '../link'
import type { Item } from './item'
import type { Labelled } from './labelled/labelled'
import { goalItem, measureItem, priorityItem } from './plan-items'

const itemOf = ({ priority, goal, action }: LocalItem): Item =>
  action
    ? measureItem(priority, action.measure)
    : goal
      ? goalItem(priority, goal)
      : priorityItem(priority)

/**
 * The local items that people linked to priorities of one strategy version, as labelled items: what they
 * linked is right. An answer `geen` names no item and counts for nothing here.
 */
export function linkedItems(of: {
  plan: PlanVersion
  uvps: readonly PlanVersion[]
  strategy: PlanVersion
  links: readonly Pick<Link, 'local' | 'regional' | 'relation'>[]
}): Labelled[] {
  const { plan, uvps, strategy, links } = of
  const local = localPlan(plan, uvps)
  const found = new Map<string, { item: Item; belongsTo: Set<string> }>()
  for (const link of links) {
    const { owner, planId, version, priorityId } = link.regional
    const here = owner === strategy.owner && planId === strategy.id && version === strategy.version
    const end = link.local && here ? local.find(link.local) : null
    if (!end) continue
    const item = itemOf(end)
    const known = found.get(item.id) ?? { item, belongsTo: new Set<string>() }
    known.belongsTo.add(`prioriteit/${priorityId}`)
    found.set(item.id, known)
  }
  return [...found.values()].map(({ item, belongsTo }) => ({ ...item, belongsTo: [...belongsTo] }))
}
