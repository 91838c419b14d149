import type { PlanVersion, Priority } from './plan'

/** One priority of two versions of the same plan; one side is null when it came or went. */
export type PriorityChange = {
  id: string
  kind: 'nieuw' | 'vervallen' | 'gewijzigd' | 'gelijk'
  before: Priority | null
  after: Priority | null
}

/** The words of a priority, one part on a line: what a reader compares. */
export const wordsOf = ({ title, why, approach, goals }: Priority): string =>
  [title, why, ...goals.map(({ number, text }) => `Doel ${number}: ${text}`), approach]
    .filter((part) => part !== '')
    .join('\n')

const isSame = (a: Priority, b: Priority): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * What changed between two versions, by the lineage of their priorities: those of the newer version
 * in reading order, then those that went.
 */
export function changesBetween(before: PlanVersion, after: PlanVersion): PriorityChange[] {
  const old = new Map(before.priorities.map((priority) => [priority.id, priority]))
  const kept = after.priorities.map((priority): PriorityChange => {
    const was = old.get(priority.id)
    if (!was) return { id: priority.id, kind: 'nieuw', before: null, after: priority }
    const kind = isSame(was, priority) ? 'gelijk' : 'gewijzigd'
    return { id: priority.id, kind, before: was, after: priority }
  })
  const still = new Set(after.priorities.map(({ id }) => id))
  const gone = before.priorities
    .filter(({ id }) => !still.has(id))
    .map((was): PriorityChange => ({ id: was.id, kind: 'vervallen', before: was, after: null }))
  return [...kept, ...gone]
}
