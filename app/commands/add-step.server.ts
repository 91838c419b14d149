import { insertStep, renumberSteps, type WrittenStep } from 'db/queries/traject-step-writes.server'
import type { PlanId } from '~/domain/plans/plan'
import { mostSteps, placesFrom } from '~/domain/trajects/places'
import { command } from './command.server'
import { knownTraject } from './known-traject.server'
import { insist } from './refusals'

type Input = Pick<WrittenStep, 'title' | 'planned' | 'body' | 'parties' | 'note'> & {
  planId: PlanId
  /** The step that it comes after; 0 for the first place. */
  after: number
}

/** Adds a planned step; later steps get the next number. */
export const addStep = command('traject:write', ({ scope, tx }, input: Input) => {
  const { planId, after, ...step } = input
  const { steps } = knownTraject(scope, planId)
  insist(mostSteps(steps))
  const before = steps.filter((one) => one.nr <= after).at(-1)?.nr ?? 0
  const nr = before + 1
  renumberSteps(scope, tx, planId, placesFrom(steps, nr, 1))
  insertStep(scope, tx, planId, { ...step, nr, actual: null, status: 'gepland' })
  return { result: nr, events: [{ action: 'traject.step_added', planId, nr }] }
})
