import { endLink, findLink } from 'db/queries/links.server'
import { settleReviews } from 'db/queries/link-versions.server'
import { findPlanVersion } from 'db/queries/plans.server'
import { command } from './command.server'
import { realign } from './realign.server'
import { realignRegion } from './realign-region.server'
import { found } from './refusals'
import { spokenAbout } from './spoken-about.server'

/**
 * Takes back an answer, so that the regional priority reads "nog niet beoordeeld" again. What the
 * municipalities derived from a link of the driehoek is computed again with it.
 */
export const withdrawLink = command('link:write', (writing, input: { id: string }) => {
  const { scope, tx, now } = writing
  const link = found(findLink(scope, input.id))
  endLink(scope, tx, link.id, now)
  settleReviews(scope, tx, link.id, now)
  if (findPlanVersion(scope, link.planId, link.version)?.kind === 'strategie')
    realignRegion(`${scope.tenant}/${link.planId}`, scope.today)
  return {
    result: link.id,
    events: [
      {
        action: 'link.ended',
        planId: link.planId,
        version: link.version,
        about: spokenAbout(scope, [link], {
          tenant: link.subjectTenantId,
          priorityId: link.subjectPriorityId,
        }),
      },
      ...realign(writing, link.planId, link.version),
    ],
  }
})
