import type { PlanVersion, Priority } from '../../plans/plan'
import type { LocalEnd } from '../link'
import { goalPassage, measurePassage, priorityPassage } from '../passage'

/** A priority by its name and its passage: one that is called otherwise may be another. */
export const priorityWords = (plan: PlanVersion, priority: Priority): string =>
  `${priority.title}\n${priorityPassage(plan, priority).text}`

/** What this item of the plan says; null when the plan does not have it. */
export function wordsIn(
  plan: PlanVersion,
  { kind, itemId }: Pick<LocalEnd, 'kind' | 'itemId'>,
): string | null {
  for (const priority of plan.priorities) {
    if (kind === 'prioriteit' && priority.id === itemId) return priorityWords(plan, priority)
    const goal = kind === 'doel' && priority.goals.find(({ id }) => id === itemId)
    if (goal) return goalPassage(plan, priority, goal).text
    const measure = kind === 'actie' && plan.measures.find(({ id }) => id === itemId)
    if (measure) return measurePassage(plan, priority, measure).text
  }
  return kind === 'actie' ? (plan.measures.find(({ id }) => id === itemId)?.title ?? null) : null
}
