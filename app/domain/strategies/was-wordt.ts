import { Indicator, type PlanVersion, type Priority } from '../plans/plan'
import type { Level, Succession } from '../plans/vocabulary'
import type { ThemeId } from './kernbeleid'

export type Change<T> = { was: T; wordt: T }

/** What is different between a priority and its successor; null where nothing is. */
export type Changes = {
  title: Change<string> | null
  level: Change<Level> | null
  why: Change<string> | null
  themes: { added: ThemeId[]; removed: ThemeId[] } | null
  /** Goals by their lineage id; changed when the text or the indicator is another. */
  goals: { added: string[]; removed: string[]; changed: string[] } | null
}

/** One line of was–wordt. `old` is null for what is new, `new` is null for what was dropped. */
export type WasWordtRow = {
  old: Priority | null
  new: Priority | null
  succession: Succession
  changes: Changes | null
}

const change = <T extends string>(was: T, wordt: T): Change<T> | null =>
  was === wordt ? null : { was, wordt }

function themeChanges(was: readonly ThemeId[], wordt: readonly ThemeId[]): Changes['themes'] {
  const added = wordt.filter((theme) => !was.includes(theme))
  const removed = was.filter((theme) => !wordt.includes(theme))
  return added.length + removed.length > 0 ? { added, removed } : null
}

const indicatorFields = Indicator.keyof().options

const sameIndicator = (a: Indicator | null, b: Indicator | null): boolean =>
  a && b ? indicatorFields.every((field) => a[field] === b[field]) : a === b

function goalChanges(was: Priority['goals'], wordt: Priority['goals']): Changes['goals'] {
  const before = new Map(was.map((goal) => [goal.id, goal]))
  const added = wordt.filter((goal) => !before.has(goal.id)).map((goal) => goal.id)
  const removed = was
    .filter((goal) => !wordt.some((other) => other.id === goal.id))
    .map((goal) => goal.id)
  const changed = wordt
    .filter((goal) => {
      const old = before.get(goal.id)
      if (!old) return false

      return old.text !== goal.text || !sameIndicator(old.indicator, goal.indicator)
    })
    .map((goal) => goal.id)
  return added.length + removed.length + changed.length > 0 ? { added, removed, changed } : null
}

/** The differences between two priorities, field by field; null when there are none. */
export function changesBetween(was: Priority, wordt: Priority): Changes | null {
  const changes: Changes = {
    title: change(was.title, wordt.title),
    level: change(was.level, wordt.level),
    why: change(was.why, wordt.why),
    themes: themeChanges(was.themes, wordt.themes),
    goals: goalChanges(was.goals, wordt.goals),
  }
  return Object.values(changes).some((value) => value !== null) ? changes : null
}

type Step = { from: Priority; succession: Succession }

/** What the new strategy says it grew from; without a word, the same id is the same subject. */
function stepsTo(old: PlanVersion, next: PlanVersion, priority: Priority): Step[] {
  const dropped = new Set(
    next.dropped.filter((one) => one.planId === old.id).map((one) => one.priorityId),
  )
  const kept = old.priorities.filter((one) => !dropped.has(one.id))
  const byId = new Map(kept.map((one) => [one.id, one]))
  const stated = priority.predecessors.filter((one) => one.planId === old.id)
  const steps = stated.flatMap(({ priorityId, succession }) => {
    const from = priorityId === null ? undefined : byId.get(priorityId)
    return from ? [{ from, succession }] : []
  })
  if (stated.length > 0) return steps
  const same = byId.get(priority.id)
  if (!same) return []
  return [
    {
      from: same,
      succession: changesBetween(same, priority) ? 'gewijzigd' : 'gehandhaafd',
    },
  ]
}

/**
 * What became of every priority: those of the new strategy in its order (one row for each
 * predecessor), then those that were dropped, in the order of the old one. Works for two strategies
 * that follow each other and for two versions of one.
 */
export function wasWordt(old: PlanVersion, next: PlanVersion): WasWordtRow[] {
  const taken = new Set<string>()
  const rows = next.priorities.flatMap((priority): WasWordtRow[] => {
    const steps = stepsTo(old, next, priority)
    if (steps.length === 0) {
      return [{ old: null, new: priority, succession: 'nieuw', changes: null }]
    }
    return steps.map(({ from, succession }) => {
      taken.add(from.id)
      return {
        old: from,
        new: priority,
        succession,
        changes: changesBetween(from, priority),
      }
    })
  })
  const gone = old.priorities
    .filter((priority) => !taken.has(priority.id))
    .map((priority): WasWordtRow => ({
      old: priority,
      new: null,
      succession: 'vervallen',
      changes: null,
    }))
  return [...rows, ...gone]
}
