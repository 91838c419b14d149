import type { PlanVersion } from '../plans/plan'
import { reanchor, type Reanchored } from './anchor/reanchor'
import type { Link, LocalEnd } from './link'
import { byNumber } from './order'
import { priorityPassage } from './passage'

/** A link as it is kept, with its id. */
export type KeptLink = Link & { id: string }

/** What a new version does to one end of a link. */
export type Requeued = {
  linkId: string
  /** The end that stands in the plan or strategy that got a new version. */
  end: 'local' | 'regional'
  verdict: Reanchored['verdict']
  /** The priority, goal or measure of the new version; null for an orphan. */
  to: string | null
  /** How sure, 0 to 1; 1 where the author named what became of it. */
  score: number
  /** Both passages read literally the same, so there are no other words to confirm. */
  unchanged: boolean
}

type Kind = LocalEnd['kind']
type Fate = Omit<Requeued, 'linkId' | 'end'>

/** An item of a version with its words, and what its author says came before it. */
type Item = {
  id: string
  words: string
  /** Items of the version before; empty for a new one; null where the author is silent. */
  continues: string[] | null
}

function itemsOf(plan: PlanVersion, kind: Kind, before: string): Item[] {
  const priorities = [...plan.priorities].sort(byNumber)
  if (kind === 'prioriteit')
    return priorities.map((priority) => {
      const { title, text } = priorityPassage(plan, priority)
      const stated = priority.predecessors.filter(({ planId }) => planId === before)
      const named = stated.flatMap(({ priorityId }) => priorityId ?? [])
      return { id: priority.id, words: `${title}\n${text}`, continues: stated[0] ? named : null }
    })
  if (kind === 'doel')
    return priorities.flatMap(({ goals }) =>
      [...goals].sort(byNumber).map(({ id, text }) => ({ id, words: text, continues: null })),
    )
  return [...plan.measures].sort(byNumber).map(({ id, title, origin }) => ({
    id,
    words: title,
    // One that came from another municipality continues nothing here.
    continues: origin?.planId === before && origin.owner === null ? [origin.measureId] : null,
  }))
}

const orphan: Fate = { verdict: 'orphan', to: null, score: 0, unchanged: false }

/** What the author of the new version says became of an item; undefined where it is silent. */
function namedFate(item: Item, next: readonly Item[], dropped: ReadonlySet<string>) {
  const successors = next.filter(({ continues }) => continues?.includes(item.id))
  const first = successors.find(({ id }) => id === item.id) ?? successors[0]
  if (!first) return dropped.has(item.id) ? { ...orphan, score: 1 } : undefined
  // Between two successors a person has to choose.
  const verdict: Fate['verdict'] = successors.length === 1 ? 'carried' : 'proposed'
  const score = verdict === 'carried' ? 1 : 0.5
  return { verdict, to: first.id, score, unchanged: first.words === item.words }
}

/** What became of each item of one kind, by its id. */
function fatesOf(old: PlanVersion, next: PlanVersion, kind: Kind): Map<string, Fate> {
  const after = itemsOf(next, kind, old.id)
  const dropped = new Set(
    kind === 'prioriteit'
      ? next.dropped.flatMap(({ planId, priorityId }) => (planId === old.id ? priorityId : []))
      : [],
  )
  const fates = new Map<string, Fate>()
  const silent = itemsOf(old, kind, old.id).filter((item) => {
    const fate = namedFate(item, after, dropped)
    if (fate) fates.set(item.id, fate)
    return !fate
  })
  const free = after.filter(({ continues }) => continues === null)
  const passagesOf = (items: readonly Item[]) => items.map(({ id, words }) => ({ id, text: words }))
  const taken = new Set<string>()
  const found = reanchor(passagesOf(silent), passagesOf(free)).map((row) => {
    const to = row.new === null ? undefined : free[row.new]
    if (to) taken.add(to.id)
    return { item: silent[row.old], to, row }
  })
  for (const { item, to, row } of found) {
    if (!item) continue
    const { verdict, score } = row
    // The id is the lineage of an item: under other words it is for a person to say whether it is.
    const same = to ?? free.find(({ id }) => id === item.id && !taken.has(id))
    fates.set(
      item.id,
      same
        ? {
            verdict: to ? verdict : 'proposed',
            to: same.id,
            score,
            unchanged: same.words === item.words,
          }
        : { ...orphan, score },
    )
  }
  return fates
}

/** The item of a link that stands in this plan version, if one does. */
function endIn(old: PlanVersion, { local, regional }: Link) {
  const stands = (end: { planId: string; version: number }) =>
    end.planId === old.id && end.version === old.version
  if (old.kind === 'strategie')
    return stands(regional) && regional.owner === old.owner
      ? ({ end: 'regional', kind: 'prioriteit', itemId: regional.priorityId } as const)
      : null
  return local && stands(local)
    ? { end: 'local' as const, kind: local.kind, itemId: local.itemId }
    : null
}

/**
 * What a new version, or the successor of a plan or strategy, does to the links that were made on the
 * old one. What its author says comes first: a named successor is carried, what was dropped is an
 * orphan. Elsewhere the words decide, with the lineage id as evidence. Writes nothing: every answer waits
 * for a person.
 * @param links the links of one municipality; those that do not stand in `old` get no row
 * @param old the version that the links name
 * @param next the version after it, of the same plan or of its successor
 */
export function requeue(
  links: readonly KeptLink[],
  old: PlanVersion,
  next: PlanVersion,
): Requeued[] {
  const fates = new Map<Kind, Map<string, Fate>>()
  return links.flatMap((link): Requeued[] => {
    const stands = endIn(old, link)
    if (!stands) return []
    const { end, kind, itemId } = stands
    const known = fates.get(kind) ?? fatesOf(old, next, kind)
    fates.set(kind, known)
    return [{ linkId: link.id, end, ...(known.get(itemId) ?? orphan) }]
  })
}
