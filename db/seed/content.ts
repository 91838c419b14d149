import type { Goal, Indicator, Measure, PlanVersion, Priority } from '~/domain/plans/plan'

/** A plan version as it is written down; the portal gives it its owner and number. */
export type Content = Omit<PlanVersion, 'owner' | 'version'>

type GoalText = { id: string; text: string; indicator?: Indicator }

type PriorityText = Pick<Priority, 'id' | 'title' | 'level' | 'themes' | 'why'> &
  Partial<Pick<Priority, 'approach' | 'policeEffort' | 'budget' | 'predecessors'>> & {
    goals?: GoalText[]
  }

/** Priorities in reading order; they and their goals get their numbers from their place. */
export const priorities = (texts: PriorityText[]): Priority[] =>
  texts.map(({ goals = [], ...text }, index) => ({
    approach: '',
    policeEffort: null,
    budget: null,
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
  Partial<Omit<Measure, 'id' | 'title' | 'priorityId' | 'number'>>

/** Measures in reading order, numbered from 1. */
export const measures = (texts: MeasureText[]): Measure[] =>
  texts.map((text, index) => ({
    goalId: null,
    owner: null,
    partners: [],
    means: null,
    planning: null,
    report: null,
    ...text,
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
