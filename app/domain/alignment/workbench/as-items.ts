import type { PlanVersion, Priority } from '../../plans/plan'
import { byNumber } from '../order'
import type { Item } from '../suggest/item'
import { goalItem, priorityItem } from '../suggest/plan-items'
import { itemKey, type BenchItem } from './bench'

/** The sentences of a priority as people read them: why it was chosen, then its goals. */
export const linesOf = (priority: Priority): string[] =>
  [priority.why, ...[...priority.goals].sort(byNumber).map(({ text }) => text)].filter(
    (line) => line !== '',
  )

const named = (kind: BenchItem['kind'], priority: Priority): Item => ({
  ...priorityItem(priority),
  id: itemKey({ kind, id: priority.id }),
})

/** The priorities of a text as suggestions read them. */
export const asItems = (kind: 'prioriteit' | 'regio', plan: PlanVersion): Item[] =>
  plan.priorities.map((priority) => named(kind, priority))

/** One item of a text: as suggestions read it, and its sentences. Undefined when it is not there. */
export function asItem(
  plan: PlanVersion,
  { kind, id }: Pick<BenchItem, 'kind' | 'id'>,
): { item: Item; lines: string[] } | undefined {
  for (const priority of plan.priorities) {
    if (kind !== 'doel' && priority.id === id)
      return { item: named(kind, priority), lines: linesOf(priority) }
    const goal = kind === 'doel' && priority.goals.find((one) => one.id === id)
    if (goal) return { item: goalItem(priority, goal), lines: [goal.text] }
  }
  return undefined
}
