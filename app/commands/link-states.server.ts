import { setLinkState, versionedLinks } from 'db/queries/link-versions.server'
import type { PlanVersion } from '~/domain/plans/plan'
import type { Writing } from './command.server'
import { hashOfTexts, linkWords } from './link-passages.server'

/**
 * Holds the words of each link of this plan version against those of which a person said it: where they
 * differ the link reads *te bevestigen*, and where they are the same again it does not. A link from
 * before words were kept counts from now on. Without the words of the strategy nothing is said.
 * @param known versions that were read already
 */
export function refreshLinkStates(
  { scope, tx }: Writing,
  plan: Pick<PlanVersion, 'id' | 'version'>,
  known: readonly PlanVersion[] = [],
): void {
  const wordsOf = linkWords(scope, known)
  for (const link of versionedLinks(scope, plan.id, plan.version)) {
    const { local, regional } = wordsOf(link)
    if (regional === null) continue
    const hash = hashOfTexts(local, regional)
    if (link.passagesHash === null) {
      setLinkState(scope, tx, link.id, { state: link.state, passagesHash: hash })
      continue
    }
    const state = hash === link.passagesHash ? 'vastgelegd' : 'te_bevestigen'
    if (state !== link.state) setLinkState(scope, tx, link.id, { state })
  }
}
