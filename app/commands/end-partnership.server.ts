import { datePartnership, findPartnership } from 'db/queries/partnerships.server'
import { mayWritePartnership } from '~/domain/neighbours/partnership'
import { command } from './command.server'
import { found, insist } from './refusals'

/** Ends an own samenwerkingsverband today; who could read it reads that it ended. */
export const endPartnership = command('partnership:write', ({ scope, tx }, id: string) => {
  const known = found(findPartnership(scope, id))
  insist(mayWritePartnership(known))
  datePartnership(scope, tx, id, 'endedOn')
  return {
    result: id,
    events: [{ action: 'partnership.ended', partnershipId: id, name: known.name }],
  }
})
