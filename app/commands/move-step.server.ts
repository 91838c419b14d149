import { renumberSteps } from 'db/queries/traject-step-writes.server'
import type { PlanId } from '~/domain/plans/plan'
import { neighbour } from '~/domain/trajects/places'
import { command } from './command.server'
import { knownStep, knownTraject } from './known-traject.server'
import { Refused } from './refusals'

type Input = { planId: PlanId; nr: number; direction: 'op' | 'neer' }

/** Lets a step change places with the one before or after it; documents and history go along. */
export const moveStep = command('traject:write', ({ scope, tx }, input: Input) => {
  const { planId, direction } = input
  const traject = knownTraject(scope, planId)
  const { nr } = knownStep(traject, input.nr)
  const to = neighbour(traject.steps, nr, direction)
  if (to === undefined)
    throw new Refused(
      'aan_het_eind',
      direction === 'op' ? 'Deze stap staat al bovenaan.' : 'Deze stap staat al onderaan.',
    )
  renumberSteps(
    scope,
    tx,
    planId,
    new Map([
      [nr, to],
      [to, nr],
    ]),
  )
  return { result: to, events: [{ action: 'traject.step_moved', planId, nr, to }] }
})
