import { found } from '~/commands/refusals'
import { evaluationsOfGoal } from '~/domain/execution/evaluation'
import type { ItemId } from '~/domain/plans/plan'
import { may } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import { readUvp } from '../$tenant.uitvoering/uvp.server'
import {
  progressOf,
  readEvaluated,
  writtenNext,
} from '../$tenant.uitvoering_.evaluatie._index/read.server'

/** What the page of one goal shows; throws `NotFound` for a goal that is not in the IVP in force. */
export function readGoal(scope: TenantScope, goalId: ItemId) {
  const { plan, goals, evaluations } = found(readEvaluated(scope))
  const { goal, priority } = found(goals.find(({ id }) => id === goalId))
  return {
    name: scope.name,
    plan: { id: plan.id, title: plan.title, fictitious: plan.fictitious },
    goal,
    priority: priority.title,
    measures: progressOf(readUvp(scope), goal.id),
    history: evaluationsOfGoal(evaluations, goal.id),
    draft: writtenNext(scope, plan.id),
    mayEvaluate: may(scope.role, 'measure:report'),
    mayWrite: may(scope.role, 'plan:write'),
  }
}

export type GoalPage = ReturnType<typeof readGoal>
