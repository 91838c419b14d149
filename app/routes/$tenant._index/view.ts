import type { DivergenceRow } from 'db/queries/divergences.server'
import type { SharedCell } from 'db/queries/matrix.server'
import { asksExplanation } from '~/domain/alignment/asks-explanation'
import type { Depth, CellState, DivergenceKind } from '~/domain/alignment/vocabulary'
import type { PlanVersion } from '~/domain/plans/plan'
import type { Level } from '~/domain/plans/vocabulary'
import { titleOf } from '~/ui/nl/divergence-sentences'

export type CohesionRow = {
  priorityId: string
  title: string
  state: CellState
  derived: boolean
  nominal: boolean
  level: Level | null
  /** Null where nobody looked yet. */
  depth: Depth | null
  open: number
  explained: number
}

/** One strategy with what the plan answers to each of its priorities. */
export type Cohesion = {
  owner: string
  planId: string
  title: string
  fictitious: boolean
  assessed: number
  total: number
  rows: CohesionRow[]
}

const isDepth = (value: number): value is Depth =>
  Number.isInteger(value) && value >= 0 && value <= 6
const depthOf = (value: number): Depth => (isDepth(value) ? value : 0)

/**
 * How the plan stands to the strategies above it. Assessed counts what a person answered; a derived
 * relation does not count.
 */
export function cohesionOf(
  strategies: readonly PlanVersion[],
  cells: readonly SharedCell[],
  divergences: readonly DivergenceRow[],
): Cohesion[] {
  return strategies.map(({ owner, id, title, fictitious, priorities }) => {
    const own = cells.filter((cell) => cell.owner === owner && cell.planId === id)
    const answered = (cell: SharedCell) => cell.state !== 'niet_beoordeeld' && !cell.derived
    return {
      owner,
      planId: id,
      title,
      fictitious,
      assessed: own.filter(answered).length,
      total: priorities.length,
      rows: priorities.map((priority): CohesionRow => {
        const cell = own.find(({ priorityId }) => priorityId === priority.id)
        const here = divergences.filter(
          (row) => row.subjectTenantId === owner && row.subjectPriorityId === priority.id,
        )
        return {
          priorityId: priority.id,
          title: `${priority.number} ${priority.title}`,
          state: cell?.state ?? 'niet_beoordeeld',
          derived: cell?.derived ?? false,
          nominal: cell?.nominal ?? false,
          level: cell?.level ?? null,
          depth: cell && (answered(cell) || cell.derived) ? depthOf(cell.depth) : null,
          open: here.filter(asksExplanation).length,
          explained: here.filter(({ explained }) => explained).length,
        }
      }),
    }
  })
}

/** Names of those who speak: the municipality itself and the owners of strategies. */
export type Names = { local: string; owners: Record<string, string> }

export type OpenDivergence = { id: string; title: string; kind: DivergenceKind; since: string }

/** What the portal saw, as the heading of its page. */
export const divergenceTitle = ({ why, subjectTenantId }: DivergenceRow, names: Names): string =>
  titleOf(why, {
    local: names.local,
    regional: names.owners[subjectTenantId ?? ''] ?? 'de regio',
  })

/** The divergences that still ask for an explanation, oldest first. */
export const openDivergences = (
  divergences: readonly DivergenceRow[],
  names: Names,
): OpenDivergence[] =>
  divergences
    .filter(asksExplanation)
    .map((row) => ({
      id: row.id,
      title: divergenceTitle(row, names),
      kind: row.kind,
      since: row.since,
    }))
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.id < b.id ? -1 : 1))
