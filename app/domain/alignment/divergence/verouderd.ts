import { fateOf } from '../../strategies/fate'
import type { Finding } from '../finding'
import type { LocalItem } from '../items'
import type { Link } from '../link'
import { byText } from '../order'
import { goalPassage, measurePassage, priorityPassage, type Passage } from '../passage'
import type { Reading } from '../reading'
import type { StrategyVersion } from '../input'
import { make, regionalRef, since } from './make'

function localPassage(reading: Reading, { goal, action, priority }: LocalItem): Passage {
  const { plan } = reading.local
  if (goal) return goalPassage(plan, priority, goal)
  if (action) return measurePassage(action.plan, priority, action.measure)
  return priorityPassage(plan, priority)
}

/** The text the link was made on; when that version is not at hand, only the refs remain. */
function linkedPassage(target: StrategyVersion | null, link: Link): Passage | null {
  const priority = target?.priorities.find(({ id }) => id === link.regional.priorityId)
  return target && priority ? priorityPassage(target, priority) : null
}

function staleFinding(reading: Reading, link: Link, item: LocalItem): Finding<'verouderd'> | null {
  const { strategies, superseded } = reading.input
  const fate = fateOf(link.regional, [...strategies, ...superseded], strategies)
  if (!fate) return null
  const { owner, planId, version, priorityId } = link.regional
  const linked = superseded.find(
    (one) => one.owner === owner && one.id === planId && one.version === version,
  )
  return make(reading, {
    kind: 'verouderd',
    regional: { owner, planId, version, priorityId },
    local: item.ref,
    discriminator: planId,
    why: {
      rule: 'verouderd',
      local: localPassage(reading, item),
      regional: linkedPassage(linked ?? null, link),
      versions: {
        local: { planId: item.ref.planId, version: item.ref.version },
        regional: { planId, version },
      },
      facts: {
        superseded: fate.strategy.id === planId ? 'versie' : 'strategie',
        fate: fate.fate,
        successor: fate.successor ? regionalRef(fate.strategy, fate.successor.id) : null,
        successorTitle: fate.successor?.title ?? null,
        relation: link.relation,
      },
    },
    since: since(reading, link.on, fate.strategy.period.from),
  })
}

/**
 * A local item refers to a strategy, or to a version of one, that a later one replaced. An answer
 * `geen` refers to nothing. Of more links between the same two items the one on the latest version
 * counts; a newer link on the current version settles it.
 */
export function verouderd(reading: Reading): Finding<'verouderd'>[] {
  const latestLinks = new Map<string, { link: Link; item: LocalItem }>()
  for (const link of reading.input.links) {
    const item = link.local && link.relation !== 'geen' ? reading.local.find(link.local) : null
    if (!item) continue
    const { owner, planId, priorityId, version } = link.regional
    const key = `${owner}/${planId}/${priorityId}|${item.ref.kind}/${item.ref.itemId}`
    const known = latestLinks.get(key)?.link
    const newer =
      !known ||
      version - known.regional.version ||
      byText(link.on, known.on) ||
      byText(link.relation, known.relation) ||
      byText(link.note ?? '', known.note ?? '')
    if (newer === true || newer > 0) latestLinks.set(key, { link, item })
  }
  return [...latestLinks.values()].flatMap(
    ({ link, item }) => staleFinding(reading, link, item) ?? [],
  )
}
