import type { Measure, PlanVersion, Priority } from '../plans/plan'
import type { Depth } from './vocabulary'

const filled = (text: string | null): boolean => text !== null && text.trim() !== ''

/**
 * How far a linked local priority is worked out, read from what is filled in. Cumulative: the
 * highest step for which all steps before it are present too.
 *
 * 1 genoemd (it is linked) · 2 a goal · 3 an approach, or an action in the plan itself · 4 an action
 * of a uitvoeringsplan with an owner · 5 means of such an action, or budget or police effort of the
 * priority · 6 a report on such an action.
 *
 * @param inPlan actions that stand in the IVP itself for this priority
 * @param inUvp actions of its uitvoeringsplannen for this priority
 */
export function depthOf(
  priority: Priority,
  inPlan: readonly Measure[],
  inUvp: readonly Measure[],
): Depth {
  if (!priority.goals.some((goal) => filled(goal.text))) return 1
  if (!filled(priority.approach) && inPlan.length === 0) return 2
  if (!inUvp.some((measure) => filled(measure.owner))) return 3
  const means = filled(priority.budget) || filled(priority.policeEffort)
  if (!means && !inUvp.some((measure) => filled(measure.means))) return 4
  return inUvp.some((measure) => measure.report !== null) ? 6 : 5
}

/** The actions of a plan by the priority that they carry out. */
export function measuresByPriority(plans: readonly PlanVersion[]): Map<string, Measure[]> {
  const found = new Map<string, Measure[]>()
  for (const plan of plans) {
    for (const measure of plan.measures) {
      const list = found.get(measure.priorityId)
      if (list) list.push(measure)
      else found.set(measure.priorityId, [measure])
    }
  }
  return found
}
