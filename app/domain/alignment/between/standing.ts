import type { PlainDate } from '../../dates'
import type { Layer, Level } from '../../plans/vocabulary'
import type { TenantSlug } from '../../tenancy/tenant'
import type { Contradiction } from '../contradiction'
import type { Path } from '../derived'
import type { Why } from '../finding'
import type { CellState, DivergenceKind, Relation } from '../vocabulary'

/** A version in one line. */
export type StandingVersion = {
  owner: TenantSlug
  planId: string
  version: number
  layer: Layer
  title: string
}

/** The days on which a row held: `until` is the first day on which it did not; null still holds. */
type Held = { from: PlainDate; until: PlainDate | null }

export type StandingCell = Held & {
  municipality: TenantSlug
  owner: TenantSlug
  planId: string
  priorityId: string
  state: CellState
  relation: Relation | null
  derived: boolean
  conflict: Contradiction | null
  path: Path | null
  depth: number
  nominal: boolean
  level: Level | null
}

export type StandingFinding = Held & {
  municipality: TenantSlug
  id: string
  kind: DivergenceKind
  owner: TenantSlug | null
  priorityId: string | null
  localItemId: string | null
  why: Why
  /** With a position whose review date had not come. */
  explained: boolean
  /** The review date of that position. */
  reviewOn: PlainDate | null
}

export type StandingPriority = {
  owner: TenantSlug
  planId: string
  id: string
  number: string
  title: string
}

/** How everything stood at the end of one day, as far as the reader may read it now. */
export type Standing = {
  on: PlainDate
  municipalities: { slug: TenantSlug; name: string; plan: StandingVersion | null }[]
  /** RVS first. */
  strategies: StandingVersion[]
  priorities: StandingPriority[]
  cells: StandingCell[]
  findings: StandingFinding[]
}
