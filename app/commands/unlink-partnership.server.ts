import { endPartnershipItem, ownPartnershipItems } from 'db/queries/partnerships.server'
import { command } from './command.server'
import { found } from './refusals'

/** Ends an own link to a samenwerkingsverband. Returns whose verband it was. */
export const unlinkPartnership = command('partnership:write', ({ scope, tx, now }, id: string) => {
  const known = found(ownPartnershipItems(scope).find((one) => one.id === id))
  endPartnershipItem(scope, tx, id, now)
  const { owner, partnershipId, planId, priorityId, measureId } = known
  return {
    result: { owner, id: partnershipId },
    events: [
      {
        action: 'partnership.unlinked',
        partnershipId,
        planId,
        itemId: priorityId ?? measureId ?? '',
      },
    ],
  }
})
