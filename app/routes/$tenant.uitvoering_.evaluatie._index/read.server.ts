import { listUvps, evaluationsOf } from 'db/queries/execution.server'
import { findPlanVersion, listPlans, planInForce } from 'db/queries/plans.server'
import { evaluationsOfGoal, goalsDue, momentNow, momentsOf } from '~/domain/execution/evaluation'
import { newestReport } from '~/domain/execution/reporting'
import { may } from '~/domain/tenancy/roles'
import type { ItemId, PlanId } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { readUvp, type UvpFile } from '../$tenant.uitvoering/uvp.server'

/** The IVP whose goals are looked at, with when that is asked; null while none was adopted. */
export function readEvaluated(scope: TenantScope) {
  const head = planInForce(scope)
  const plan = head && findPlanVersion(scope, head.id, head.version)
  if (!plan || plan.kind !== 'ivp') return null
  const uvps = listUvps(scope).filter(
    ({ carriesOut, adoptedVersion }) => carriesOut === plan.id && adoptedVersion !== null,
  )
  const moments = momentsOf(plan.period, uvps)
  const moment = momentNow(moments, scope.today)
  const evaluations = evaluationsOf(scope, plan.id)
  const goals = plan.priorities.flatMap((priority) =>
    priority.goals.map((goal) => ({
      id: goal.id,
      goal,
      priority: { id: priority.id, title: `${priority.number} ${priority.title}` },
    })),
  )
  return {
    plan,
    moment,
    next: moments.find(({ on }) => on > scope.today) ?? null,
    evaluations,
    goals,
    due: goalsDue(goals, evaluations, moment),
  }
}

/** The plan in which a goal is adjusted: the IVP that follows while it is written, else this one. */
export function writtenNext(scope: TenantScope, planId: PlanId) {
  const draft = listPlans(scope).find(
    ({ follows, status }) => follows === planId && status === 'concept',
  )
  return draft ? { id: draft.id, title: draft.title } : null
}

/** How far the measures of a goal are: what one needs to know to judge it. */
export const progressOf = (file: UvpFile | null, goalId: ItemId) =>
  file === null
    ? []
    : file.plan.measures
        .filter((measure) => measure.goalId === goalId)
        .map(({ id, title }) => ({
          id,
          planId: file.plan.id,
          title,
          state: newestReport(file.reports, id)?.state ?? null,
        }))

/** Every goal of the IVP in force, with the newest answer. */
export function readEvaluation(scope: TenantScope) {
  const read = readEvaluated(scope)
  const frame = { name: scope.name, mayWrite: may(scope.role, 'plan:write') }
  if (!read) return { ...frame, ivp: null }
  const { plan, moment, next, evaluations, goals, due } = read
  const file = readUvp(scope)
  const isDue = new Set(due.map(({ id }) => id))
  return {
    ...frame,
    ivp: {
      plan: { id: plan.id, title: plan.title, fictitious: plan.fictitious },
      moment,
      next,
      draft: writtenNext(scope, plan.id),
      due: due.length,
      lines: goals.map(({ goal, priority }) => ({
        goal,
        priority: priority.title,
        due: isDue.has(goal.id),
        newest: evaluationsOfGoal(evaluations, goal.id)[0] ?? null,
        measures: progressOf(file, goal.id),
      })),
    },
  }
}

export type EvaluationPage = ReturnType<typeof readEvaluation>
export type EvaluationLine = NonNullable<EvaluationPage['ivp']>['lines'][number]
