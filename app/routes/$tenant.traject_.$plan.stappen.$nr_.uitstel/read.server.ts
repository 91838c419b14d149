import { datedPlans } from 'db/queries/dated-plans.server'
import { knownStep, knownTraject } from '~/commands/known-traject.server'
import type { PlanId } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { neededDay } from '~/domain/trajects/fields'
import { mayPostpone, planningSeen, postpone } from '~/domain/trajects/postpone'
import { outlook } from '~/domain/trajects/without-plan'
import { decidesHere } from '../$tenant.traject/read.server'

const Day = neededDay('Vul in wanneer de stap nu klaar moet zijn.')

/** The step, and when a new day is asked for what that would move; nothing is written. */
export function readPostponement(scope: TenantScope, planId: PlanId, nr: number, asked?: string) {
  const traject = knownTraject(scope, planId)
  const step = knownStep(traject, nr)
  const parsed = asked === undefined ? null : Day.safeParse(asked)
  const ruling = parsed?.success ? mayPostpone(step, parsed.data) : null
  const problem =
    parsed && !parsed.success
      ? (parsed.error.issues[0]?.message ?? null)
      : ruling && !ruling.ok
        ? ruling.message
        : null
  const to = parsed?.success && problem === null ? parsed.data : null
  const look = (steps: typeof traject.steps) =>
    outlook({ planId, steps }, datedPlans(scope), decidesHere(scope), scope.today)
  const effect = to === null ? null : postpone(traject.steps, nr, to)
  return {
    traject: { planId, title: traject.title },
    step,
    asked: asked ?? '',
    problem,
    to,
    seen: planningSeen(traject.steps),
    before: look(traject.steps),
    preview: effect && { moved: effect.moved, shift: effect.shift, outlook: look(effect.steps) },
  }
}
export type PostponementPage = ReturnType<typeof readPostponement>
