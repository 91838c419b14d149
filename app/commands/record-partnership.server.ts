import {
  findPartnership,
  insertPartnership,
  updatePartnership,
} from 'db/queries/partnerships.server'
import { mayWritePartnership, type PartnershipForm } from '~/domain/neighbours/partnership'
import { mayFollow } from '~/domain/trajects/status'
import { command } from './command.server'
import { found, insist } from './refusals'

/** A new samenwerkingsverband has no id; a known one names the revision that was read. */
type Input = PartnershipForm & { id: string | null }

/** Writes a samenwerkingsverband, unless somebody else did so meanwhile. Returns its id. */
export const recordPartnership = command(
  'partnership:write',
  ({ scope, tx, now }, { id, revision, ...words }: Input) => {
    if (id === null) {
      const made = insertPartnership(scope, tx, words, now)
      return {
        result: made,
        events: [{ action: 'partnership.recorded', partnershipId: made, name: words.name }],
      }
    }
    const known = found(findPartnership(scope, id))
    insist(mayWritePartnership(known))
    insist(mayFollow(revision, known.revision))
    updatePartnership(scope, tx, { id, revision }, words)
    return {
      result: id,
      events: [{ action: 'partnership.saved', partnershipId: id, name: words.name }],
    }
  },
)
