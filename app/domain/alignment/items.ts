import type { Goal, Measure, PlanVersion, Priority } from '../plans/plan'
import { measuresByPriority } from './depth'
import type { LocalRef } from './finding'
import type { LocalEnd } from './link'
import { byNumber } from './order'

/** A local item as it stands in the versions read, with the priority that it belongs to. */
export type LocalItem = {
  ref: LocalRef
  priority: Priority
  goal: Goal | null
  action: { plan: PlanVersion; measure: Measure } | null
}

/** A municipality's IVP with its uitvoeringsplannen, ready to look items up by their lineage. */
export type LocalPlan = {
  plan: PlanVersion
  uvps: readonly PlanVersion[]
  priorities: readonly Priority[]
  find: (end: LocalEnd) => LocalItem | null
  inPlan: (priority: Priority) => readonly Measure[]
  inUvp: (priority: Priority) => readonly Measure[]
}

/**
 * Links name the plan they were made on, so an item is found by plan, kind and id, in whichever
 * version is read now. An item that is gone finds nothing. A measure belongs to the priority it
 * carries out.
 */
export function localPlan(plan: PlanVersion, uvps: readonly PlanVersion[]): LocalPlan {
  const own = uvps.filter((uvp) => uvp.carriesOut === null || uvp.carriesOut === plan.id)
  const priorities = [...plan.priorities].sort(byNumber)
  const items = new Map<string, LocalItem>()
  const put = (at: PlanVersion, kind: LocalEnd['kind'], id: string, item: Omit<LocalItem, 'ref'>) =>
    items.set(`${at.id}/${kind}/${id}`, {
      ref: { planId: at.id, version: at.version, kind, itemId: id },
      ...item,
    })

  for (const priority of priorities) {
    put(plan, 'prioriteit', priority.id, { priority, goal: null, action: null })
    for (const goal of priority.goals) put(plan, 'doel', goal.id, { priority, goal, action: null })
  }
  const byId = new Map(priorities.map((priority) => [priority.id, priority]))
  for (const at of [plan, ...own]) {
    for (const measure of at.measures) {
      const priority = byId.get(measure.priorityId)
      if (priority)
        put(at, 'actie', measure.id, {
          priority,
          goal: null,
          action: { plan: at, measure },
        })
    }
  }
  const inPlan = measuresByPriority([plan])
  const inUvp = measuresByPriority(own)
  return {
    plan,
    uvps: own,
    priorities,
    find: (end) => items.get(`${end.planId}/${end.kind}/${end.itemId}`) ?? null,
    inPlan: (priority) => inPlan.get(priority.id) ?? [],
    inUvp: (priority) => inUvp.get(priority.id) ?? [],
  }
}
