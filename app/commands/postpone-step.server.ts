import { insertPostponement, updateStep } from 'db/queries/traject-step-writes.server'
import type { PlainDate } from '~/domain/dates'
import type { PlanId } from '~/domain/plans/plan'
import { dueOn, mayPostpone, planningSeen, postpone } from '~/domain/trajects/postpone'
import { command } from './command.server'
import { knownStep, knownTraject } from './known-traject.server'
import { insist, Refused } from './refusals'

type Input = {
  planId: PlanId
  nr: number
  to: PlainDate
  reason: string
  /** The planning that the preview was made from. */
  seen: string
}

/** Puts a step off and moves what comes after it, exactly as the preview showed. */
export const postponeStep = command('traject:write', ({ scope, tx, now }, input: Input) => {
  const { planId, nr, to, reason, seen } = input
  const traject = knownTraject(scope, planId)
  const step = knownStep(traject, nr)
  if (seen !== planningSeen(traject.steps))
    throw new Refused(
      'gewijzigd',
      'De planning is intussen gewijzigd. Hieronder staat opnieuw wat dit uitstel verschuift. Kijk dat na en bevestig dan.',
    )
  insist(mayPostpone(step, to))
  const { moved, steps } = postpone(traject.steps, nr, to)
  for (const one of steps)
    if (moved.some((move) => move.nr === one.nr)) {
      const { revision: _revision, ...written } = one
      updateStep(scope, tx, planId, written)
    }
  insertPostponement(scope, tx, { planId, nr, from: dueOn(step), to, reason }, now)
  const pushed = moved.length - 1
  return {
    result: pushed,
    events: [{ action: 'traject.step_postponed', planId, nr, to, pushed }],
  }
})
