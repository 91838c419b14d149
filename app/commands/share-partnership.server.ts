import { datePartnership, findPartnership } from 'db/queries/partnerships.server'
import { maySharePartnership } from '~/domain/neighbours/partnership'
import { command } from './command.server'
import { found, insist } from './refusals'

/** Lets the members of the driehoek read an own samenwerkingsverband from today on. */
export const sharePartnership = command('partnership:write', ({ scope, tx }, id: string) => {
  const known = found(findPartnership(scope, id))
  insist(maySharePartnership(known))
  datePartnership(scope, tx, id, 'sharedOn')
  return {
    result: id,
    events: [{ action: 'partnership.shared', partnershipId: id, name: known.name }],
  }
})
