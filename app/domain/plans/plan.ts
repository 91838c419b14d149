import { z } from 'zod'
import { Period, PlainDate } from '../dates'
import { TenantSlug } from '../tenancy/tenant'
import { ThemeId } from '../strategies/kernbeleid'
import { RichText } from '../texts/rich-text'
import {
  Layer,
  Level,
  Origin,
  PlanKind,
  PlanStatus,
  ReportState,
  SectionKind,
  Succession,
  TaskField,
} from './vocabulary'

/** Lower-case id that is also a URL segment: `ivp-2023-2026`. */
export const PlanId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/)
export type PlanId = z.infer<typeof PlanId>

/** Stable over versions and successors of one owner: the *lineage* of a priority, goal or measure. */
export const ItemId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/)
export type ItemId = z.infer<typeof ItemId>

export const Direction = z.enum(['stijgt', 'daalt', 'blijft'])

/** What a goal is measured by. `key` is shared between plans that measure the same thing. */
export const Indicator = z.object({
  key: z.string(),
  name: z.string(),
  unit: z.string(),
  direction: Direction,
  baseline: z.number().nullable(),
  baselineYear: z.number().int().nullable(),
  target: z.number().nullable(),
  targetYear: z.number().int().nullable(),
  source: z.string().nullable(),
})
export type Indicator = z.infer<typeof Indicator>

export const Goal = z.object({
  id: ItemId,
  number: z.string(),
  text: z.string(),
  indicator: Indicator.nullable(),
})
export type Goal = z.infer<typeof Goal>

/** What became of a priority of the plan before; `priorityId` is null for `nieuw`. */
export const Predecessor = z.object({
  planId: PlanId,
  priorityId: ItemId.nullable(),
  succession: Succession,
})
export type Predecessor = z.infer<typeof Predecessor>

export const Priority = z.object({
  id: ItemId,
  number: z.string(),
  title: z.string(),
  level: Level,
  themes: z.array(ThemeId),
  why: z.string(),
  approach: z.string(),
  /** The words of `why` and `approach` with their form; null where they are plain paragraphs. */
  whyRich: RichText.nullable().default(null),
  approachRich: RichText.nullable().default(null),
  origins: z.array(Origin).default([]),
  partners: z.array(z.string()).default([]),
  /** Expected effort of the police, and of the OM. */
  policeEffort: z.string().nullable(),
  omEffort: z.string().nullable().default(null),
  budget: z.string().nullable(),
  taskField: TaskField.nullable().default(null),
  predecessors: z.array(Predecessor),
  goals: z.array(Goal),
})
export type Priority = z.infer<typeof Priority>

export const MeasureReport = z.object({
  on: PlainDate,
  text: z.string(),
  state: ReportState.default('loopt'),
})

/** A quarter of a year: `2027-K1`. */
export const Quarter = z.string().regex(/^\d{4}-K[1-4]$/)

/** An action of a UVP. It names the priority (and goal) of the IVP that it carries out. */
export const Measure = z.object({
  id: ItemId,
  number: z.string(),
  title: z.string(),
  priorityId: ItemId,
  goalId: ItemId.nullable(),
  instrument: z.string().nullable().default(null),
  /** What there is when it is done. */
  result: z.string().nullable().default(null),
  owner: z.string().nullable(),
  partners: z.array(z.string()),
  means: z.string().nullable(),
  budget: z.string().nullable().default(null),
  planning: z.string().nullable(),
  /** First and last quarter, `2027-K1`. */
  quarterFrom: Quarter.nullable().default(null),
  quarterTo: Quarter.nullable().default(null),
  /**
   * The measure that this one goes on with: the unfinished one of the own UVP before, or one that was
   * taken over from the municipality that `owner` names.
   */
  origin: z
    .object({
      owner: TenantSlug.nullable().default(null),
      planId: PlanId,
      measureId: ItemId,
    })
    .nullable()
    .default(null),
  /** The newest report on this measure. */
  report: MeasureReport.nullable(),
})
export type Measure = z.infer<typeof Measure>

/** A part of the running text. An analysis names its veiligheidsveld, its sources and a conclusion. */
export const Section = z.object({
  id: ItemId,
  number: z.string(),
  kind: SectionKind,
  field: z.string().nullable(),
  title: z.string(),
  body: RichText,
  sources: z.array(z.string()),
  conclusion: RichText.nullable(),
})
export type Section = z.infer<typeof Section>

/** One version of an IVP, UVP or strategy with all its parts, in reading order. */
export const PlanVersion = z.object({
  owner: TenantSlug,
  id: PlanId,
  version: z.number().int().positive(),
  kind: PlanKind,
  layer: Layer,
  title: z.string(),
  period: Period,
  status: PlanStatus,
  /** Legal basis as the document names it, for instance "artikel 38b Politiewet 2012". */
  basis: z.string().nullable(),
  /** The IVP that a UVP carries out. */
  carriesOut: PlanId.nullable(),
  /** The plan that this one follows, of the same owner. */
  follows: PlanId.nullable(),
  /** Agreed length of a uitvoeringsplan in years, where the plan states one. */
  uvpYears: z.number().int().positive().nullable(),
  fictitious: z.boolean(),
  sections: z.array(Section).default([]),
  priorities: z.array(Priority),
  measures: z.array(Measure),
  /** Priorities of the plan before that have no successor here. */
  dropped: z.array(z.object({ planId: PlanId, priorityId: ItemId })),
})
export type PlanVersion = z.infer<typeof PlanVersion>
