import { strategiesAbove } from 'db/queries/across-tenants.server'
import {
  carryLink,
  linkReviewsOf,
  putInTray,
  setLinkState,
  versionedLinks,
  versionsKeptUp,
  type VersionedLink,
} from 'db/queries/link-versions.server'
import { carriedLinks, type Carried } from '~/domain/alignment/carry/carry'
import type { StrategyVersion } from '~/domain/alignment/input'
import type { TenantScope } from '~/domain/tenancy/scope'
import { command, type Writing } from './command.server'
import { refreshLinkStates } from './link-states.server'
import { hashOfTexts, linkWords } from './link-passages.server'

type Found = Carried<VersionedLink>

/** A link from before words were kept gets those that it pointed at, or nobody could see the change. */
function keepWords({ scope, tx }: Writing, link: VersionedLink): void {
  if (link.passagesHash !== null) return
  const { local, regional } = linkWords(scope)(link)
  if (regional === null) return
  const passagesHash = hashOfTexts(local, regional)
  setLinkState(scope, tx, link.id, { state: link.state, passagesHash })
}

function carry(writing: Writing, found: Found): void {
  const { scope, tx, now } = writing
  keepWords(writing, found.link)
  if ('to' in found) {
    carryLink(scope, tx, { id: found.link.id, to: found.to, score: found.score }, now)
    return
  }
  const { owner, id: planId, version } = found.strategy
  putInTray(
    scope,
    tx,
    {
      linkId: found.link.id,
      strategy: { owner, planId, version },
      proposedPriorityId: found.proposed,
      score: found.score,
    },
    now,
  )
}

/**
 * Goes on with the links of a tenant at the version of a strategy that holds now, in the portal's own
 * name. What a person said is never overwritten: the old row stays as history, or in force with a place
 * in the tray.
 */
const carryLinks = command(
  'link:carry',
  (writing, { strategy, found }: { strategy: StrategyVersion; found: readonly Found[] }) => {
    for (const one of found) carry(writing, one)
    const versions = new Map(
      found.map(({ link }) => [
        `${link.planId}.${link.version}`,
        { id: link.planId, version: link.version },
      ]),
    )
    for (const version of versions.values()) refreshLinkStates(writing, version)
    const count = (kind: Found['kind']) => found.filter((one) => one.kind === kind).length
    return {
      result: found.length,
      events: [
        {
          action: 'link.carried',
          strategy: { owner: strategy.owner, planId: strategy.id, version: strategy.version },
          same: count('gelijk'),
          toConfirm: count('gewijzigd'),
          proposed: count('voorstel'),
          orphaned: count('wees'),
        },
      ],
    }
  },
)

/** What still has to be carried: the links of versions in use, without what lies in the tray already. */
function toCarry(scope: TenantScope): Found[] {
  const strategies = strategiesAbove(scope)
  const found = versionsKeptUp(scope, scope.kind === 'driehoek' ? 'strategie' : 'ivp').flatMap(
    ({ planId, version }) => carriedLinks(versionedLinks(scope, planId, version), strategies),
  )
  const reviews = linkReviewsOf(
    scope,
    found.map(({ link }) => link.id),
  )
  const isInTray = ({ link, strategy }: Found) =>
    reviews.some(
      (review) =>
        review.linkId === link.id &&
        review.strategy.owner === strategy.owner &&
        review.strategy.planId === strategy.id &&
        review.strategy.version === strategy.version,
    )
  return found.filter((one) => 'to' in one || !isInTray(one))
}

/**
 * Carries the links of this tenant to the strategies that hold now; a second time there is nothing left
 * to carry.
 * @param scope the portal's own, for a municipality or a driehoek
 * @returns how many links were carried or put in the tray
 */
export function carryToCurrent(scope: TenantScope): number {
  const found = toCarry(scope)
  for (const strategy of new Set(found.map((one) => one.strategy)))
    carryLinks(scope, { strategy, found: found.filter((one) => one.strategy === strategy) })
  return found.length
}
