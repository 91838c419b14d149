import { strategiesAbove } from 'db/queries/across-tenants.server'
import { linksOf } from 'db/queries/alignment.server'
import {
  carryLink,
  findVersionedLink,
  linkReviewsOf,
  putInTray,
  settleReviews,
} from 'db/queries/link-versions.server'
import { findPlanVersion } from 'db/queries/plans.server'
import { carriedLinks } from '~/domain/alignment/carry/carry'
import { sameItem } from '~/domain/alignment/link-ends'
import { mayRecordLink } from '~/domain/alignment/link-input'
import { command } from './command.server'
import { passagesHashOf } from './link-passages.server'
import { realign } from './realign.server'
import { realignRegion } from './realign-region.server'
import { found, insist, Refused } from './refusals'
import { spokenAbout } from './spoken-about.server'

/**
 * Takes a link out of the tray: a person says it anew of a priority of the strategy that holds now, with
 * the relation and note that stand. Throws `NotFound` for a link that is not in the tray.
 * @returns the id of the new link
 */
export const takeOverLink = command(
  'link:write',
  (writing, input: { link: string; priorityId: string }) => {
    const { scope, tx, now } = writing
    const link = found(findVersionedLink(scope, input.link))
    const review = found(linkReviewsOf(scope, [link.id]).find(({ settled }) => !settled))
    const [carried] = carriedLinks([link], strategiesAbove(scope))
    const { strategy } = found(carried)
    if (!strategy.priorities.some(({ id }) => id === input.priorityId))
      throw new Refused('prioriteit_bestaat_niet', 'Kies een prioriteit uit de lijst.', 'priority')
    const { owner, id: planId, version } = strategy
    const to = { owner, planId, version, priorityId: input.priorityId }
    const { local, relation, note } = link
    const next = {
      planId: link.planId,
      version: link.version,
      local,
      regional: to,
      relation,
      note,
    }
    const here = linksOf(scope, link.planId, link.version).filter(
      ({ id, regional }) =>
        id !== link.id &&
        regional.owner === owner &&
        regional.planId === planId &&
        regional.priorityId === input.priorityId,
    )
    if (here.some((other) => sameItem(other.local, local)))
      throw new Refused(
        'al_beantwoord',
        'Over dit onderdeel en deze prioriteit staat al een antwoord. Laat dit antwoord vervallen, of kies een andere prioriteit.',
        'priority',
      )
    insist(mayRecordLink(next, []))
    const score = review.proposedPriorityId === input.priorityId ? review.score : null
    const said = { passagesHash: passagesHashOf(scope, next) }
    const id = found(carryLink(scope, tx, { id: link.id, to, score, said }, now))
    settleReviews(scope, tx, link.id, now)
    if (findPlanVersion(scope, link.planId, link.version)?.kind === 'strategie')
      realignRegion(`${scope.tenant}/${link.planId}`, scope.today)
    return {
      result: id,
      events: [
        {
          action: 'link.recorded',
          planId: link.planId,
          version: link.version,
          relation,
          about: spokenAbout(scope, [next], { tenant: owner, priorityId: input.priorityId }),
          text: note,
        },
        ...realign(writing, link.planId, link.version),
      ],
    }
  },
)

/**
 * Says that an answer about a part that a new version of the plan does not have is not gone on with. In
 * the version where it was given it stays as it is.
 */
export const leaveBehind = command('link:write', (writing, input: { link: string }) => {
  const { scope, tx, now } = writing
  const link = found(findVersionedLink(scope, input.link))
  const { owner, planId, version } = link.regional
  const review = { linkId: link.id, strategy: { owner, planId, version } }
  putInTray(scope, tx, { ...review, proposedPriorityId: null, score: 0 }, now)
  settleReviews(scope, tx, link.id, now)
  return {
    result: link.id,
    events: [{ action: 'link.left_behind', planId: link.planId, version: link.version }],
  }
})
