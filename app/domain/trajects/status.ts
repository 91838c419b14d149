import type { PlainDate } from '../dates'
import type { Decision, DecisionBody } from '../decisions/decision'
import type { TrajectStep } from '../plans/traject'
import { allowed, refused, type Ruling } from '../ruling'
import { decisionStep } from './without-plan'

/** A step that is done has the day on which that was, and that day has come. */
export function mayStand(
  { status, actual }: Pick<TrajectStep, 'status' | 'actual'>,
  today: PlainDate,
): Ruling {
  if (actual !== null && actual > today)
    return refused(
      'in_de_toekomst',
      'Deze dag moet nog komen. Vul de dag in waarop de stap klaar was.',
      'actual',
    )
  if (status === 'klaar' && actual === null)
    return refused('zonder_dag', 'Vul in op welke dag deze stap klaar was.', 'actual')
  return allowed
}

/** Somebody saved the same thing since this person read it. */
export const mayFollow = (read: number, now: number): Ruling =>
  read === now
    ? allowed
    : refused(
        'gewijzigd',
        'Iemand anders heeft dit intussen gewijzigd. Hieronder ziet u wat er nu staat. Kijk wat u wilt houden en bewaar opnieuw.',
      )

/** A step that a recorded decision has done, and on which day: a proposal, done by one click. */
export interface Suggestion {
  nr: number
  title: string
  on: PlainDate
  body: DecisionBody
}

const adoptedOn = (decisions: readonly Decision[], body: DecisionBody): PlainDate | null => {
  const days = decisions.flatMap(({ effect, status, date, ...one }) =>
    effect === 'vaststellen' && status === 'genomen' && one.body === body && date ? [date] : [],
  )
  return days.sort().at(-1) ?? null
}

type Decided = { body: DecisionBody; decisions: readonly Decision[] }

/**
 * The steps that are not done although the decision they lead to was taken: adopting the plan, and
 * after it adopting the uitvoeringsplan that carries it out.
 */
export function suggestedDone(
  steps: readonly TrajectStep[],
  plan: Decided,
  uvp: Decided | null,
): Suggestion[] {
  const adopts = decisionStep(steps, plan.body)
  const carries =
    adopts && uvp && steps.findLast(({ nr, body }) => nr > adopts.nr && body === uvp.body)
  const found = [
    { step: adopts, on: adoptedOn(plan.decisions, plan.body), body: plan.body },
    ...(uvp ? [{ step: carries, on: adoptedOn(uvp.decisions, uvp.body), body: uvp.body }] : []),
  ]
  return found.flatMap(({ step, on, body }) =>
    step && on !== null && step.status !== 'klaar'
      ? [{ nr: step.nr, title: step.title, on, body }]
      : [],
  )
}
