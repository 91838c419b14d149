import type { Goal, Measure, PlanVersion, Priority } from '../plans/plan'
import type { TenantSlug } from '../tenancy/tenant'
import { byNumber } from './order'

/** The text that a finding rests on. `itemId` is null when the plan as a whole is meant. */
export type Passage = {
  owner: TenantSlug
  planId: string
  version: number
  itemId: string | null
  title: string
  text: string
}

const source = ({ owner, id, version }: PlanVersion) => ({
  owner,
  planId: id,
  version,
})

/** A priority as it reads: why it was chosen, then its goals, one on each line. */
export function priorityPassage(plan: PlanVersion, priority: Priority): Passage {
  const goals = [...priority.goals].sort(byNumber).map((goal) => goal.text)
  return {
    ...source(plan),
    itemId: priority.id,
    title: priority.title,
    text: [priority.why, ...goals].filter((part) => part !== '').join('\n'),
  }
}

/** One goal, under the title of its priority. */
export const goalPassage = (plan: PlanVersion, priority: Priority, goal: Goal): Passage => ({
  ...source(plan),
  itemId: goal.id,
  title: priority.title,
  text: goal.text,
})

/** One action of a uitvoeringsplan, under the title of its priority. */
export const measurePassage = (
  plan: PlanVersion,
  priority: Priority,
  measure: Measure,
): Passage => ({
  ...source(plan),
  itemId: measure.id,
  title: priority.title,
  text: measure.title,
})

/** The plan as a whole; its period is the text. */
export const planPassage = (plan: PlanVersion): Passage => ({
  ...source(plan),
  itemId: null,
  title: plan.title,
  text: `${plan.period.from} – ${plan.period.to}`,
})
