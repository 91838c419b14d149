import { updateSharing } from 'db/queries/traject-part-writes.server'
import type { PlanId } from '~/domain/plans/plan'
import { command } from './command.server'
import { knownTraject } from './known-traject.server'
import { Refused } from './refusals'

/** Closes the planning again for everybody outside the own organisation. */
export const withdrawTraject = command(
  'traject:write',
  ({ scope, tx }, { planId }: { planId: PlanId }) => {
    const { visibility } = knownTraject(scope, planId)
    if (visibility === 'concept')
      throw new Refused(
        'niet_gedeeld',
        'Deze planning is niet gedeeld. Er is niets terug te trekken.',
      )
    updateSharing(scope, tx, planId, { visibility: 'concept', sharedOn: null })
    return { result: planId, events: [{ action: 'traject.withdrawn', planId, visibility }] }
  },
)
