import type { CellState, Depth } from '~/domain/alignment/vocabulary'
import type { Level } from '~/domain/plans/vocabulary'

export type MatrixMunicipality = {
  slug: string
  name: string
  /** Title of the plan in the column, `IVP 2023-2026`; null when nothing was shared. */
  plan: string | null
  /** Small lines below it: `verlengd`, `andere periode`. */
  notes: string[]
}

export type MatrixCell = {
  state: CellState
  /** From a chain over De Copen, not asserted by a person. */
  derived: boolean
  /** A reference without content (depth ≤ 1). */
  nominal: boolean
  level: Level | null
  depth: Depth | null
  /** Number of divergences with, and still without, an explanation. */
  explained: number
  open: number
  /** The answer given cannot be true beside what follows over De Copen. */
  conflict: boolean
  /** Address with this cell opened: `?cel=woerden.rvs-1`. */
  href: string
  current?: boolean
}

export type MatrixRow = {
  id: string
  title: string
  level: Level
  /** `RVS 1` */
  label: string
  /** In the order of the municipalities; null where a filter leaves the cell out. */
  cells: (MatrixCell | null)[]
  shared: { count: number; derived: number; assessed: number; of: number }
}

export type MatrixLayer = {
  id: string
  title: string
  subtitle?: string
  fictitious: boolean
  rows: MatrixRow[]
}

export type MatrixProps = {
  /** Id of the heading that names the table. */
  labelledBy: string
  municipalities: MatrixMunicipality[]
  layers: MatrixLayer[]
}
