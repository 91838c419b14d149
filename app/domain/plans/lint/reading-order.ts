import type { PlanVersion } from '../plan'
import { itemKey, type LintFinding, type LintItem } from './finding'

/**
 * The part of a plan that a point is read with: the plan as a whole, a chapter, a priority with its
 * goals, or the measures together.
 */
export type LintPart = { kind: 'plan' | 'onderdeel' | 'prioriteit' | 'maatregelen'; id: string }

export const partKey = ({ kind, id }: LintPart): string => (id === '' ? kind : `${kind}.${id}`)

/** The parts of a plan, in reading order; parts without points included. */
export const partsOf = (plan: PlanVersion): LintPart[] => [
  { kind: 'plan', id: '' },
  ...plan.sections.map(({ id }): LintPart => ({ kind: 'onderdeel', id })),
  ...plan.priorities.map(({ id }): LintPart => ({ kind: 'prioriteit', id })),
  ...(plan.measures.length > 0 ? [{ kind: 'maatregelen', id: '' } as const] : []),
]

/** The part that an item belongs to. A part that is no longer there counts for the plan. */
export function partOf(plan: PlanVersion, item: LintItem): LintPart {
  if (item.kind === 'maatregel') return { kind: 'maatregelen', id: '' }
  if (item.kind === 'onderdeel' || item.kind === 'prioriteit')
    return { kind: item.kind, id: item.id }
  const priority = plan.priorities.find(({ goals }) => goals.some(({ id }) => id === item.id))
  if (item.kind === 'doel' && priority) return { kind: 'prioriteit', id: priority.id }
  return { kind: 'plan', id: '' }
}

/** Every item of a plan in reading order, by its key. */
const itemsOf = (plan: PlanVersion): string[] => [
  'plan',
  ...plan.sections.map(({ id }) => itemKey({ kind: 'onderdeel', id })),
  ...plan.priorities.flatMap(({ id, goals }) => [
    itemKey({ kind: 'prioriteit', id }),
    ...goals.map((goal) => itemKey({ kind: 'doel', id: goal.id })),
  ]),
  ...plan.measures.map(({ id }) => itemKey({ kind: 'maatregel', id })),
]

/** Points in the order in which one reads the plan; those about one item stay in the order given. */
export function inReadingOrder(plan: PlanVersion, findings: readonly LintFinding[]): LintFinding[] {
  const place = new Map(itemsOf(plan).map((key, at) => [key, at]))
  const at = ({ item }: LintFinding) => place.get(itemKey(item)) ?? 0
  return [...findings].sort((a, b) => at(a) - at(b))
}

/** The points about these items (`plan`, `prioriteit.jeugd`, `doel.jeugd-hulp`), for beside their text. */
export function lintFor<F extends { item: LintItem }>(
  findings: readonly F[],
  itemKeys: readonly string[],
): F[] {
  const asked = new Set(itemKeys)
  return findings.filter(({ item }) => asked.has(itemKey(item)))
}

/** How many points each part has, for the outline of a plan: part key → count. */
export function countPerPart(
  plan: PlanVersion,
  findings: readonly { item: LintItem }[],
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { item } of findings) {
    const key = partKey(partOf(plan, item))
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
