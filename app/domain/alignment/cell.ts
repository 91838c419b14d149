import type { Level } from '../plans/vocabulary'
import { contradictionIn, type Contradiction } from './contradiction'
import type { Path } from './derived'
import { rowDepth } from './depth-of-row'
import { regionalRef } from './divergence/make'
import { highest } from './divergence/prioriteitsniveau'
import { identityOf, type Finding, type LocalRef, type VersionRef } from './finding'
import { byText } from './order'
import { holdsOn } from './position'
import { stateFor } from './precedence'
import type { Reading, ReadRow } from './reading'
import type { CellState, Depth, Relation } from './vocabulary'

/** What one municipality answers to one regional priority. */
export type Cell = {
  strategy: VersionRef & { owner: string }
  priorityId: string
  state: CellState
  /** The deciding relation, asserted or (with `derived`) composed; null when there is none. */
  relation: Relation | null
  derived: boolean
  /** False only for a derived relation that is *te beoordelen*. */
  certain: boolean
  path: Path | null
  depth: Depth
  /** Linked without content: the finding `nominaal` stands on this cell. */
  nominal: boolean
  /** Highest level among the local counterparts. */
  level: Level | null
  /** The local items that the relation rests on, all answers included. */
  localItems: LocalRef[]
  /** An answer that decides waits for a person to confirm it: its words changed since. */
  toConfirm: boolean
  /** Identities of the findings on this regional priority. */
  findings: string[]
  conflict: Contradiction | null
}

function isDeliberate(reading: Reading, row: ReadRow): boolean {
  if (!row.answers.some(({ link }) => link.relation === 'geen')) return false
  const finding = identityOf({
    kind: 'ontbreekt_lokaal',
    municipality: reading.input.municipality,
    regional: regionalRef(row.strategy, row.priority.id),
    local: null,
    discriminator: null,
  })
  return reading.input.positions.some(
    (position) =>
      position.finding === finding &&
      position.kind === 'bewuste_lokale_keuze' &&
      holdsOn(position, reading.today),
  )
}

const refKey = (ref: LocalRef) => `${ref.planId}/${ref.kind}/${ref.itemId}`

function uniqueRefs(refs: readonly LocalRef[]): LocalRef[] {
  const found = new Map(refs.map((ref) => [refKey(ref), ref]))
  return [...found].sort(([a], [b]) => byText(a, b)).map(([, ref]) => ref)
}

function levelOf(row: ReadRow, asserted: boolean): Level | null {
  if (asserted) return highest(row.counterparts)?.priority.level ?? null
  const pairs = row.derived.map(({ item, relation }) => ({
    priority: item.priority,
    relation,
    answers: [],
  }))
  return highest(pairs)?.priority.level ?? null
}

/** The cell of one row. A derived relation shows only where nobody gave an answer. */
export function cellOf(reading: Reading, row: ReadRow, findings: readonly Finding[]): Cell {
  const { strategy, priority, answers, asserted } = row
  const best = asserted === null ? row.derived[0] : undefined
  const relation = asserted ?? best?.relation ?? null
  const refs = best
    ? row.derived.map(({ item }) => item.ref)
    : answers.flatMap(({ item }) => item?.ref ?? [])
  return {
    strategy: {
      owner: strategy.owner,
      planId: strategy.id,
      version: strategy.version,
    },
    priorityId: priority.id,
    state: stateFor(relation, isDeliberate(reading, row)),
    relation,
    derived: best !== undefined,
    certain: best?.certain ?? true,
    path: best?.path ?? null,
    depth: rowDepth(row, reading.local),
    nominal: findings.some(({ kind }) => kind === 'nominaal'),
    level: levelOf(row, asserted !== null),
    localItems: uniqueRefs(refs),
    toConfirm: answers.some(
      ({ link }) => link.relation === asserted && link.state === 'te_bevestigen',
    ),
    findings: findings.map(({ identity }) => identity),
    conflict: contradictionIn(row, row.derived),
  }
}
