import { asksExplanation } from '../alignment/asks-explanation'
import type { Why } from '../alignment/finding'
import type { CellState, DivergenceKind } from '../alignment/vocabulary'
import type { Priority } from '../plans/plan'

/** A regional priority of a strategy that everybody may read. */
export type RegionalPriority = { owner: string; planId: string; priority: Priority }

/** What the own plan answers to it; derived answers are nobody's. */
export type OwnCell = {
  owner: string
  planId: string
  priorityId: string
  state: CellState
  derived: boolean
}

/** A difference that stands in the own public plan. */
export type Difference = {
  kind: DivergenceKind
  subjectTenantId: string | null
  subjectPriorityId: string | null
  localItemId: string | null
  explained: boolean
  why: Why
}

/** One subject of the page, with the differences that tell why it stands where it stands. */
export type Subject<D> = {
  regional: RegionalPriority | null
  local: Priority | null
  differences: D[]
}

export type Columns<D> = {
  samen: Subject<D>[]
  zelf: Subject<D>[]
  anders: Subject<D>[]
  /** Regional priorities that nobody of the municipality looked at yet. */
  unseen: RegionalPriority[]
}

/** Differences that make a shared subject one where the municipality chooses otherwise. */
const choices: readonly DivergenceKind[] = [
  'ontbreekt_lokaal',
  'prioriteitsniveau',
  'streefwaarde',
  'reikwijdte',
  'doel_tegengesteld',
  'aanpak',
  'inzet',
]

/** The plan as a whole: another period, another rhythm. */
const ofThePlan: readonly DivergenceKind[] = ['periode', 'cyclus']

/**
 * What the municipality does together with the region, by itself, and otherwise; each subject stands in
 * one column. A regional priority that nobody looked at stands in none, whatever can be derived about it.
 */
export function samenZelfAnders<D extends Difference>(given: {
  priorities: readonly Priority[]
  regional: readonly RegionalPriority[]
  cells: readonly OwnCell[]
  differences: readonly D[]
}): Columns<D> {
  const { priorities, regional, cells, differences } = given
  const columns: Columns<D> = { samen: [], zelf: [], anders: [], unseen: [] }
  const told = new Set<D>()
  for (const one of regional) {
    const cell = cells.find(
      ({ owner, planId, priorityId }) =>
        owner === one.owner && planId === one.planId && priorityId === one.priority.id,
    )
    if (!cell || cell.derived || cell.state === 'niet_beoordeeld') {
      columns.unseen.push(one)
      continue
    }
    const own = differences.filter(
      ({ subjectTenantId, subjectPriorityId, kind }) =>
        subjectTenantId === one.owner &&
        subjectPriorityId === one.priority.id &&
        kind !== 'verouderd',
    )
    for (const difference of own) told.add(difference)
    const same = cell.state === 'overgenomen' && !own.some(({ kind }) => choices.includes(kind))
    const subject = { regional: one, local: null, differences: own }
    ;(same ? columns.samen : columns.anders).push(subject)
  }
  for (const priority of priorities) {
    const own = differences.filter(
      ({ localItemId, kind }) =>
        localItemId === priority.id && (kind === 'alleen_lokaal' || kind === 'verouderd'),
    )
    if (!own.some(({ kind }) => kind === 'alleen_lokaal')) continue
    for (const difference of own) told.add(difference)
    columns.zelf.push({ regional: null, local: priority, differences: own })
  }
  for (const difference of differences) {
    if (told.has(difference)) continue
    const local = priorities.find(({ id }) => id === difference.localItemId) ?? null
    if (difference.kind !== 'verouderd' && !ofThePlan.includes(difference.kind)) continue
    columns.anders.push({ regional: null, local, differences: [difference] })
  }
  return columns
}

/** Whether the municipality still owes the raad a reason for one of these differences. */
export const lacksReason = (differences: readonly Difference[]): boolean =>
  differences.some(asksExplanation)
