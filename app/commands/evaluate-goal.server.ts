import { evaluationsOf, insertEvaluation } from 'db/queries/execution.server'
import { adoptedVersions, findPlanVersion } from 'db/queries/plans.server'
import { evaluationsOfGoal, mayEvaluate, type NewEvaluation } from '~/domain/execution/evaluation'
import type { ItemId, PlanId } from '~/domain/plans/plan'
import { command } from './command.server'
import { found, insist } from './refusals'

/** Writes down what one finds of a goal of an adopted IVP today. Earlier answers stay. */
export const evaluateGoal = command(
  'measure:report',
  ({ scope, tx, now }, input: NewEvaluation & { planId: PlanId; goalId: ItemId }) => {
    const { planId, goalId, ...answer } = input
    const head = found(
      adoptedVersions(scope).find(({ id, kind }) => id === planId && kind === 'ivp'),
    )
    const plan = found(findPlanVersion(scope, planId, head.version))
    found(plan.priorities.flatMap(({ goals }) => goals).find(({ id }) => id === goalId))
    const [before] = evaluationsOfGoal(evaluationsOf(scope, planId), goalId)
    insist(mayEvaluate(answer, before, scope.today))
    insertEvaluation(scope, tx, { planId, goalId, ...answer }, now)
    return {
      result: goalId,
      events: [{ action: 'goal.evaluated', planId, goalId, outcome: answer.outcome }],
    }
  },
)
