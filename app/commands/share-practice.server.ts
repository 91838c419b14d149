import { insertPractice, ownPractices, shareableMeasures } from 'db/queries/good-practices.server'
import type { ItemId, PlanId } from '~/domain/plans/plan'
import { command } from './command.server'
import { found, Refused } from './refusals'

export interface SharePractice {
  planId: PlanId
  measureId: ItemId
  lesson: string
  contact: string
}

/**
 * Offers a measure of a shared uitvoeringsplan to the neighbours, as it stands in the newest version
 * that they may read. Returns the id of the offer.
 */
export const sharePractice = command(
  'practice:share',
  ({ scope, tx, now }, input: SharePractice) => {
    const { planId, measureId } = input
    const { version } = found(
      shareableMeasures(scope).find((one) => one.planId === planId && one.measureId === measureId),
    )
    const offered = ownPractices(scope).some(
      (one) => one.withdrawnOn === null && one.planId === planId && one.measureId === measureId,
    )
    if (offered)
      throw new Refused('al_gedeeld', 'Deze maatregel deelt u al als goede praktijk.', 'measure')
    return {
      result: insertPractice(scope, tx, { ...input, version }, now),
      events: [{ action: 'practice.shared', planId, version, measureId }],
    }
  },
)
