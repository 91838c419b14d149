import type { PlainDate } from '../dates'
import type { PlannedTime, TrajectStep } from '../plans/traject'
import { allowed, refused, type Ruling } from '../ruling'
import { shiftBetween, shifted, type Shift } from './months'

/** A step that moves with a postponement, with its time before and after. */
export interface MovedStep {
  nr: number
  title: string
  body: string | null
  before: PlannedTime
  after: PlannedTime
}

export interface Postponement {
  /** Null where the step had no date, so nothing behind it can move along. */
  shift: Shift | null
  /** The step itself first, then those that it pushes. */
  moved: MovedStep[]
  steps: TrajectStep[]
}

/** The day that a step is planned to be done. */
export const dueOn = ({ planned }: Pick<TrajectStep, 'planned'>): PlainDate | null =>
  planned.to ?? planned.from

/** Whether a step can be put off until this day: it is not done, and the day is later. */
export function mayPostpone(step: TrajectStep, to: PlainDate): Ruling {
  if (step.status === 'klaar')
    return refused('klaar', 'Deze stap is klaar. Alleen een stap die nog komt, kunt u uitstellen.')
  const due = dueOn(step)
  if (due === null || to > due) return allowed
  return refused(
    'niet_later',
    'Kies een dag na de geplande dag. Wilt u eerder klaar zijn? Werk dan de stap bij.',
    'to',
  )
}

/** Work that has begun keeps its first day. The words of a document no longer hold. */
function moved(step: TrajectStep, by: Shift): TrajectStep {
  const { from, to } = step.planned
  const later = (day: PlainDate | null) => day && shifted(day, by)
  const begun = step.status === 'loopt' && to !== null
  return { ...step, planned: { from: begun ? from : later(from), to: later(to), words: null } }
}

/**
 * Puts a step off until `to`; every later step that is not done moves by the same time. Pure: shown
 * before it is confirmed, and done exactly so.
 */
export function postpone(steps: readonly TrajectStep[], nr: number, to: PlainDate): Postponement {
  const due = steps.filter((step) => step.nr === nr).map(dueOn)[0] ?? null
  const shift = due === null ? null : shiftBetween(due, to)
  const after = steps.map((step) => {
    if (step.nr < nr || step.status === 'klaar') return step
    if (shift === null)
      return step.nr === nr ? { ...step, planned: { from: null, to, words: null } } : step
    return dueOn(step) === null ? step : moved(step, shift)
  })
  return {
    shift,
    steps: after,
    moved: after.flatMap((step, index) => {
      const before = steps[index]
      if (!before || before === step) return []
      const { title, body, planned } = step
      return [{ nr: step.nr, title, body, before: before.planned, after: planned }]
    }),
  }
}

/** What somebody saw of the planning, so that a preview and its confirmation are about the same. */
export const planningSeen = (steps: readonly TrajectStep[]): string =>
  steps.map(({ nr, revision }) => `${nr}.${revision}`).join('-')
