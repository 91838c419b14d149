import { z } from 'zod'
import type { PlainDate } from '../dates'

export const stepStatuses = ['gepland', 'loopt', 'klaar'] as const
export type StepStatus = (typeof stepStatuses)[number]

/** A policy that frames the plan: bestuursakkoord, RVS, the policy of another department. */
export const Framework = z.object({
  title: z.string(),
  note: z.string(),
  url: z.string().nullable(),
})
export type Framework = z.infer<typeof Framework>

/** Who takes part, and in which role: politie, woningcorporaties, wijk- en dorpsambtenaren. */
export const Party = z.object({ name: z.string(), role: z.string() })
export type Party = z.infer<typeof Party>

/** A step of a template; its time is counted in months from the start. */
export const TemplateStep = z.object({
  title: z.string(),
  body: z.string().nullable(),
  parties: z.array(z.string()),
  fromMonth: z.number().int(),
  toMonth: z.number().int(),
})
export type TemplateStep = z.infer<typeof TemplateStep>

/** How people were asked. */
export const momentForms = ['informatieavond', 'gesprek', 'enquete', 'werksessie', 'raad'] as const

/** When a step is planned: bounds where the words give them, and the words of the document. */
export type PlannedTime = { from: PlainDate | null; to: PlainDate | null; words: string | null }

/** One step from startnotitie to decision. */
export type TrajectStep = {
  nr: number
  title: string
  planned: PlannedTime
  actual: PlainDate | null
  body: string | null
  parties: string[]
  note: string | null
  status: StepStatus
  revision: number
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
