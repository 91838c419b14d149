import type { PlanVersion, Priority } from '../plans/plan'
import type { Succession } from '../plans/vocabulary'

/** What became of a priority in the strategy that holds now. */
export type Fate = {
  fate: Exclude<Succession, 'nieuw'>
  /** The current strategy. */
  strategy: PlanVersion
  /** The priority that took its place; null when it was dropped. */
  successor: Priority | null
}

type Target = {
  owner: string
  planId: string
  version: number
  priorityId: string
}

const sameText = (a: Priority, b: Priority): boolean =>
  a.title === b.title &&
  a.why === b.why &&
  a.level === b.level &&
  a.goals.length === b.goals.length &&
  a.goals.every((goal) => b.goals.some((other) => other.id === goal.id && other.text === goal.text))

function laterVersion(target: Target, current: PlanVersion, all: readonly PlanVersion[]): Fate {
  const successor = current.priorities.find(({ id }) => id === target.priorityId) ?? null
  const before = all
    .find(
      (one) =>
        one.owner === target.owner && one.id === target.planId && one.version === target.version,
    )
    ?.priorities.find(({ id }) => id === target.priorityId)
  if (!successor) return { fate: 'vervallen', strategy: current, successor }
  // Without the old text nobody can say that nothing changed.
  const kept = before !== undefined && sameText(before, successor)
  return {
    fate: kept ? 'gehandhaafd' : 'gewijzigd',
    strategy: current,
    successor,
  }
}

/** The step from one strategy to the next, as the next one states it. */
function step(priorityId: string, from: string, to: PlanVersion): Omit<Fate, 'strategy'> {
  for (const successor of to.priorities) {
    for (const before of successor.predecessors) {
      if (before.planId !== from || before.priorityId !== priorityId) continue
      if (before.succession === 'gewijzigd') return { fate: 'gewijzigd', successor }
      if (before.succession === 'gehandhaafd') return { fate: 'gehandhaafd', successor }
    }
  }
  const dropped = to.dropped.some((one) => one.planId === from && one.priorityId === priorityId)
  const sameId = dropped ? undefined : to.priorities.find(({ id }) => id === priorityId)
  // The id is the lineage: where the strategy is silent, the same id is the same subject, reworded.
  return sameId ? { fate: 'gewijzigd', successor: sameId } : { fate: 'vervallen', successor: null }
}

/**
 * What became of the target of a link. Null when nothing became of it: the target stands in a
 * current strategy, or no current strategy follows it (a draft, another owner).
 * @param all every strategy version known, to walk from one to the next
 * @param current the strategies that hold now
 */
export function fateOf(
  target: Target,
  all: readonly PlanVersion[],
  current: readonly PlanVersion[],
): Fate | null {
  const own = current.filter((one) => one.owner === target.owner)
  const same = own.find((one) => one.id === target.planId)
  if (same) return same.version > target.version ? laterVersion(target, same, all) : null

  let at: { planId: string; priorityId: string } = target
  let fate: Fate['fate'] = 'gehandhaafd'
  // A chain of strategies is as long as there are strategies; this also ends a chain that circles.
  for (let steps = 0; steps < all.length; steps += 1) {
    const followers = all.filter((one) => one.owner === target.owner && one.follows === at.planId)
    const next = own.find((one) => one.follows === at.planId) ?? highestVersion(followers)
    if (!next) return null
    const took = step(at.priorityId, at.planId, next)
    if (!took.successor) {
      const now = lastOf(next, all, own)
      return now && { fate: 'vervallen', strategy: now, successor: null }
    }
    if (took.fate === 'gewijzigd') fate = 'gewijzigd'
    if (own.includes(next)) return { fate, strategy: next, successor: took.successor }
    at = { planId: next.id, priorityId: took.successor.id }
  }
  return null
}

const highestVersion = (versions: readonly PlanVersion[]): PlanVersion | undefined =>
  [...versions].sort((a, b) => b.version - a.version || (a.id < b.id ? -1 : 1))[0]

/** The current strategy at the end of the line that starts at `from`. */
function lastOf(
  from: PlanVersion,
  all: readonly PlanVersion[],
  current: readonly PlanVersion[],
): PlanVersion | null {
  let at: PlanVersion | undefined = from
  for (let steps = 0; at && steps <= all.length; steps += 1) {
    if (current.includes(at)) return at
    const id: string = at.id
    at =
      current.find((one) => one.follows === id) ??
      highestVersion(all.filter((one) => one.owner === from.owner && one.follows === id))
  }
  return null
}
