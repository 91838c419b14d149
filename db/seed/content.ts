import type { z } from 'zod'
import {
  MeasureReport,
  type Goal,
  type Indicator,
  type Measure,
  type PlanVersion,
  type Priority,
  type Section,
} from '~/domain/plans/plan'
import { textOf } from '~/domain/texts/rich-text'

/** A plan version as it is written down; the portal gives it its owner and number. */
export type Content = Omit<PlanVersion, 'owner' | 'version' | 'sections'> &
  Partial<Pick<PlanVersion, 'sections'>>

type GoalText = { id: string; text: string; indicator?: Indicator }

type PriorityText = Pick<Priority, 'id' | 'title' | 'level' | 'themes' | 'why'> &
  Partial<Omit<Priority, 'number' | 'goals'>> & { goals?: GoalText[] }

/** Priorities in reading order; they and their goals get their numbers from their place. */
export const priorities = (texts: PriorityText[]): Priority[] =>
  texts.map(({ goals = [], ...text }, index) => ({
    approach: '',
    whyRich: null,
    approachRich: null,
    origins: [],
    partners: [],
    policeEffort: null,
    omEffort: null,
    budget: null,
    taskField: null,
    predecessors: [],
    ...text,
    number: String(index + 1),
    goals: goals.map(({ indicator = null, ...goal }, place): Goal => ({
      ...goal,
      number: `${index + 1}.${place + 1}`,
      indicator,
    })),
  }))

type MeasureText = Pick<Measure, 'id' | 'title' | 'priorityId'> &
  Partial<Omit<Measure, 'id' | 'title' | 'priorityId' | 'number' | 'origin' | 'report'>> & {
    /** The measure of the own plan before. */
    origin?: { planId: string; measureId: string }
    report?: z.input<typeof MeasureReport>
  }

/** Measures in reading order, numbered from 1. */
export const measures = (texts: MeasureText[]): Measure[] =>
  texts.map(({ origin, report, ...text }, index) => ({
    goalId: null,
    instrument: null,
    result: null,
    owner: null,
    partners: [],
    means: null,
    budget: null,
    planning: null,
    quarterFrom: null,
    quarterTo: null,
    ...text,
    origin: origin ? { owner: null, ...origin } : null,
    report: report ? MeasureReport.parse(report) : null,
    number: String(index + 1),
  }))

type ValueInYear = [value: number | null, year: number | null]

/** An indicator from its value now to its value later. */
export const indicator = (
  key: string,
  name: string,
  unit: string,
  [baseline, baselineYear]: ValueInYear,
  [target, targetYear]: ValueInYear,
  source: string,
): Indicator => ({
  key,
  name,
  unit,
  direction: directionOf(baseline, target),
  baseline,
  baselineYear,
  target,
  targetYear,
  source,
})

function directionOf(from: number | null, to: number | null): Indicator['direction'] {
  if (from === null || to === null) return 'stijgt'
  return to > from ? 'stijgt' : to < from ? 'daalt' : 'blijft'
}

type SectionText = Pick<Section, 'id' | 'kind' | 'title'> & {
  words: string
  field?: string
  sources?: string[]
  conclusion?: string
}

/** Chapters in reading order; a blank line in the words begins a new paragraph. */
export const sections = (texts: SectionText[]): Section[] =>
  texts.map(({ id, kind, title, words, field, sources = [], conclusion }, index) => ({
    id,
    number: String(index + 1),
    kind,
    field: field ?? null,
    title,
    body: textOf(words),
    sources,
    conclusion: conclusion === undefined ? null : textOf(conclusion),
  }))
