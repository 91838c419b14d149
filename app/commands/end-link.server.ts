import { endLink, findLink } from 'db/queries/links.server'
import { command } from './command.server'
import { realign } from './realign.server'
import { found } from './refusals'

/** Takes back an answer, so that the regional priority reads "nog niet beoordeeld" again. */
export const withdrawLink = command('link:write', (writing, input: { id: string }) => {
  const { scope, tx, now } = writing
  const link = found(findLink(scope, input.id))
  endLink(scope, tx, link.id, now)
  return {
    result: link.id,
    events: [
      {
        action: 'link.ended',
        planId: link.planId,
        version: link.version,
        about: { tenant: link.subjectTenantId, priorityId: link.subjectPriorityId },
      },
      ...realign(writing, link.planId, link.version),
    ],
  }
})
