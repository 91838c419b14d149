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

const passage = (
  { owner, id, version }: PlanVersion,
  itemId: string | null,
  title: string,
  text: string,
): Passage => ({ owner, planId: id, version, itemId, title, text })

/** A priority as it reads: why it was chosen, then its goals, one on each line. */
export function priorityPassage(plan: PlanVersion, priority: Priority): Passage {
  const goals = [...priority.goals].sort(byNumber).map((goal) => goal.text)
  const text = [priority.why, ...goals].filter((part) => part !== '').join('\n')
  return passage(plan, priority.id, priority.title, text)
}

/** One goal, under the title of its priority. */
export const goalPassage = (plan: PlanVersion, priority: Priority, goal: Goal): Passage =>
  passage(plan, goal.id, priority.title, goal.text)

/** One action of a uitvoeringsplan, under the title of its priority. */
export const measurePassage = (plan: PlanVersion, priority: Priority, measure: Measure): Passage =>
  passage(plan, measure.id, priority.title, measure.title)

/** The plan as a whole; its period is the text. */
export const planPassage = (plan: PlanVersion): Passage =>
  passage(plan, null, plan.title, `${plan.period.from} – ${plan.period.to}`)
