import { deleteStep, renumberSteps } from 'db/queries/traject-step-writes.server'
import type { PlanId } from '~/domain/plans/plan'
import { mayRemove, placesFrom } from '~/domain/trajects/places'
import { command } from './command.server'
import { knownStep, knownTraject } from './known-traject.server'
import { insist } from './refusals'

/** Takes a step out that nothing hangs on; later steps move up one place. */
export const removeStep = command(
  'traject:write',
  ({ scope, tx }, { planId, nr }: { planId: PlanId; nr: number }) => {
    const traject = knownTraject(scope, planId)
    const step = knownStep(traject, nr)
    insist(mayRemove(step, traject))
    deleteStep(scope, tx, planId, nr)
    renumberSteps(scope, tx, planId, placesFrom(traject.steps, nr + 1, -1))
    return { result: nr, events: [{ action: 'traject.step_removed', planId, nr }] }
  },
)
