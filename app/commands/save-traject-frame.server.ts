import type { TrajectFrame } from 'db/queries/traject-file.server'
import { updateFrame } from 'db/queries/traject-part-writes.server'
import type { PlanId } from '~/domain/plans/plan'
import { mayFollow } from '~/domain/trajects/status'
import { command } from './command.server'
import { knownTraject } from './known-traject.server'
import { insist } from './refusals'

type Input = Pick<TrajectFrame, 'team' | 'budget' | 'frameworks' | 'parties' | 'revision'> & {
  planId: PlanId
}

/** Writes kernteam, budget, policies and parties, unless somebody else did so meanwhile. */
export const saveTrajectFrame = command('traject:write', ({ scope, tx }, input: Input) => {
  const { planId, revision, ...frame } = input
  insist(mayFollow(revision, knownTraject(scope, planId).revision))
  updateFrame(scope, tx, planId, frame)
  return { result: planId, events: [{ action: 'traject.frame_saved', planId }] }
})
