import { updateStep, type WrittenStep } from 'db/queries/traject-step-writes.server'
import type { PlanId } from '~/domain/plans/plan'
import { mayFollow, mayStand } from '~/domain/trajects/status'
import { command } from './command.server'
import { knownStep, knownTraject } from './known-traject.server'
import { insist } from './refusals'

/** A step as it now is; `revision` is the one that was read. */
export type SavedStep = WrittenStep & { planId: PlanId; revision: number }

/** Writes the planning of a step and how it went, unless somebody else did so meanwhile. */
export const saveStep = command('traject:write', ({ scope, tx }, input: SavedStep) => {
  const { planId, revision, ...step } = input
  const known = knownStep(knownTraject(scope, planId), step.nr)
  insist(mayFollow(revision, known.revision))
  insist(mayStand(step, scope.today))
  updateStep(scope, tx, planId, step)
  const { nr, status } = step
  return { result: nr, events: [{ action: 'traject.step_saved', planId, nr, status }] }
})
