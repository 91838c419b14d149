import { asksFourEyes, findReviewed, stampConfirmed } from 'db/queries/link-confirmation.server'
import { mayConfirm } from '~/domain/alignment/second-reader'
import { command } from './command.server'
import { passagesHashOf } from './link-passages.server'
import { realign } from './realign.server'
import { found, insist, Refused } from './refusals'

/**
 * A person has looked at these links as both texts read now: as second reader, or because the words
 * changed and the meaning did not. Where one of them may not be confirmed, none is.
 */
export const confirmLinks = command(
  'link:write',
  (writing, { ids }: { ids: readonly string[] }) => {
    const { scope, tx, now } = writing
    const [first, ...rest] = [...new Set(ids)].map((id) => found(findReviewed(scope, id)))
    if (!first) throw new Refused('niets_gekozen', 'Vink aan wat u bevestigt.', 'links')
    const links = [first, ...rest]
    insist(mayConfirm(links, scope.userId, asksFourEyes(scope)))
    for (const link of links)
      stampConfirmed(scope, tx, { id: link.id, passagesHash: passagesHashOf(scope, link) }, now)
    const versions = new Map(links.map((link) => [`${link.planId}/${link.version}`, link]))
    const of = (key: string) =>
      links.filter((link) => `${link.planId}/${link.version}` === key).map(({ id }) => id)
    const { planId, version } = first
    return {
      result: links.length,
      events: [
        { action: 'link.confirmed', planId, version, links: of(`${planId}/${version}`) },
        ...[...versions].slice(1).map(([key, { planId, version }]) => ({
          action: 'link.confirmed' as const,
          planId,
          version,
          links: of(key),
        })),
        ...[...versions.values()].flatMap(({ planId, version }) =>
          realign(writing, planId, version),
        ),
      ],
    }
  },
)
