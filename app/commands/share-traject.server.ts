import { updateSharing } from 'db/queries/traject-part-writes.server'
import type { PlanId } from '~/domain/plans/plan'
import type { Visibility } from '~/domain/plans/vocabulary'
import { mayShareTraject } from '~/domain/trajects/sharing'
import { command } from './command.server'
import { knownTraject } from './known-traject.server'
import { insist } from './refusals'

type Input = { planId: PlanId; visibility: Visibility }

/** Lets others read the planning of a traject from today on, as it is at any moment. */
export const shareTraject = command('traject:write', ({ scope, tx }, input: Input) => {
  const { planId, visibility } = input
  const traject = knownTraject(scope, planId)
  insist(mayShareTraject(scope.kind, traject.visibility, visibility))
  updateSharing(scope, tx, planId, { visibility, sharedOn: scope.today })
  return { result: planId, events: [{ action: 'traject.shared', planId, visibility }] }
})
