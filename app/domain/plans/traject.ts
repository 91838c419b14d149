import type { PlainDate } from '../dates'

export const stepStatuses = ['gepland', 'loopt', 'klaar'] as const
export type StepStatus = (typeof stepStatuses)[number]

/** When a step is planned: bounds where the words give them, and the words of the document. */
export type PlannedTime = { from: PlainDate | null; to: PlainDate | null; words: string | null }

/** One step from startnotitie to decision. */
export type TrajectStep = {
  nr: number
  title: string
  planned: PlannedTime
  actual: PlainDate | null
  body: string | null
  status: StepStatus
}

type WithSteps = { steps: readonly TrajectStep[] }
type OfPlan = WithSteps & { planId: string }

/**
 * A traject runs until its last step is done or its plan is adopted, whatever anybody recorded of the
 * steps before that.
 */
export const isRunning = ({ steps, planId }: OfPlan, adopted: ReadonlySet<string>): boolean =>
  !adopted.has(planId) && (steps.length === 0 || steps.some(({ status }) => status !== 'klaar'))

/** The traject to show: the one that was asked for, else the first that runs, else the first. */
export function chosenTraject<T extends OfPlan>(
  trajects: readonly T[],
  adopted: ReadonlySet<string>,
  asked: string | null,
): T | undefined {
  if (asked !== null) return trajects.find(({ planId }) => planId === asked)
  return trajects.find((traject) => isRunning(traject, adopted)) ?? trajects[0]
}

/** The step that is due now: the first that is not done. */
export const currentStep = ({ steps }: WithSteps): TrajectStep | undefined =>
  steps.find(({ status }) => status !== 'klaar')

/** The planned time of a step is over and the step is not done. A signaal. */
export const isOverdue = (step: TrajectStep, today: PlainDate): boolean =>
  step.status !== 'klaar' && step.planned.to !== null && step.planned.to < today
