import type { CellState, Depth, PositionKind, Relation } from '../alignment/vocabulary'
import type { Period, PlainDate } from '../dates'
import type { Amendment, Decision, DecisionBody } from '../decisions/decision'
import type { Indicator, PlanVersion } from '../plans/plan'
import type { FourYearDate } from '../plans/validity'
import type { Framework, Party, TrajectStep } from '../plans/traject'
import type { Layer, Level, Origin, PlanStatus, ReportState } from '../plans/vocabulary'
import type { TenantSlug } from '../tenancy/tenant'
import type { RichText } from '../texts/rich-text'

/** The words that the pages use for these values; a paper says the same. `app/ui/papers` has them. */
export type PaperWords = {
  date(date: PlainDate): string
  period(period: Period): string
  /** The day of a decision, or what is known instead. */
  decided(decision: Decision): string
  /** What a decision does: `Verlengen tot en met 1 juli 2027`. */
  effect(decision: Decision): string
  value(value: number | null, year: number | null, indicator: Indicator): string
  level: Record<Level, string>
  origin: Record<Origin, string>
  status: Record<PlanStatus, string>
  body: Record<DecisionBody, string>
  report: Record<ReportState, string>
  layer: Record<Layer, string>
  state: Record<CellState, string>
  relation: Record<Relation, string>
  depth: Record<Depth, string>
  position: Record<PositionKind, string>
}

/** The plan before, with what was decided about it and its last day; null when no day is known. */
export type Before = {
  plan: PlanVersion
  decisions: readonly Decision[]
  until: PlainDate | null
}

/** What was asked of people, what they said, and what was done with it. */
export type Moment = {
  on: PlainDate
  title: string
  withWhom: string
  asked: string
  returned: string
  done: string
}

/** The route to the plan, as far as it was recorded. */
export type Route = {
  /** The plan is still being made, so steps that are not done are to come. */
  running: boolean
  steps: readonly TrajectStep[]
  team: readonly string[]
  budget: string | null
  frameworks: readonly Framework[]
  parties: readonly Party[]
  moments: readonly Moment[]
}

/** A difference between plan and strategy, and what the municipality says about it. */
export type Difference = {
  title: string
  /** Asks for a reason; one that only informs does not. */
  asks: boolean
  explanation: {
    position: PositionKind
    reason: string
    motivation: string
    body: string | null
    decidedOn: PlainDate | null
    kenmerk: string | null
  } | null
}

/** What the plan says about one regional priority. */
export type AnnexRow = {
  number: string
  title: string
  level: Level
  state: CellState
  relation: Relation | null
  derived: boolean
  depth: Depth
  localLevel: Level | null
  /** The local counterparts by name. */
  local: string[]
  differences: Difference[]
}

/** The plan held against the strategies above it, and the other way round. */
export type Annex = {
  strategies: {
    layer: Layer
    title: string
    period: Period
    version: number
    fictitious: boolean
    rows: AnnexRow[]
    /** Differences about the strategy as a whole, such as its period. */
    differences: Difference[]
  }[]
  onlyLocal: { number: string; title: string; level: Level }[]
}

/** Everything that a builder may use. A builder is pure: the same sources give the same paper. */
export type Sources = {
  municipality: { slug: TenantSlug; name: string }
  today: PlainDate
  /** The plan in the version that the paper is about. */
  plan: PlanVersion
  decisions: readonly (Decision & { amendments?: readonly Amendment[] })[]
  /** The last day of the plan itself, once it was adopted; null when no day is known. */
  until: PlainDate | null
  before: Before | null
  /** The IVP that a uvp carries out. */
  above: PlanVersion | null
  /** What was decided about the plans that this one follows or carries out. */
  earlier: readonly { title: string; decisions: readonly Decision[] }[]
  /** Which body decides on this kind of plan. */
  decides: DecisionBody
  route: Route | null
  /** Four years after the last decision of the raad about the goals. */
  fourYears: FourYearDate
  annex: Annex | null
  /** Own words, by the key of their section or fact. */
  texts: Readonly<Record<string, RichText>>
  words: PaperWords
}
