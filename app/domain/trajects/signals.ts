import type { Period, PlainDate } from '../dates'
import { isOverdue, type TrajectStep } from '../plans/traject'
import { dueOn } from './postpone'
import type { Outlook } from './without-plan'

/** Something in a traject that is worth attention. A signaal; nothing is forbidden by it. */
export type TrajectSignal =
  | { kind: 'geen_stappen' }
  | { kind: 'voorbij'; nr: number; title: string; on: PlainDate }
  | { kind: 'volgorde'; nr: number; title: string; open: number }
  | { kind: 'geen_besluitstap' }
  | { kind: 'zonder_plan'; nr: number; decidedOn: PlainDate; without: Period; title: string }
  | { kind: 'na_vier_jaar'; nr: number; decidedOn: PlainDate; fourYears: PlainDate }
  | { kind: 'zonder_uitkomst'; moment: string; title: string; on: PlainDate }

type Moment = { id: string; on: PlainDate; title: string; done: string }

const overdue = (steps: readonly TrajectStep[], today: PlainDate): TrajectSignal[] =>
  steps.flatMap((step): TrajectSignal[] => {
    const on = dueOn(step)
    if (on === null || !isOverdue(step, today)) return []
    return [{ kind: 'voorbij', nr: step.nr, title: step.title, on }]
  })

/** A step that is done while an earlier one is not. It may be so; somebody may have forgotten it. */
function outOfOrder(steps: readonly TrajectStep[]): TrajectSignal[] {
  const open = steps.find(({ status }) => status !== 'klaar')
  const done = open && steps.find(({ nr, status }) => nr > open.nr && status === 'klaar')
  return open && done ? [{ kind: 'volgorde', nr: done.nr, title: done.title, open: open.nr }] : []
}

function decision(steps: readonly TrajectStep[], seen: Outlook): TrajectSignal[] {
  const { step: nr, decidedOn, without, fourYears, holding } = seen
  const step = steps.find((one) => one.nr === nr)
  if (nr === null || !step) return [{ kind: 'geen_besluitstap' }]
  if (decidedOn === null || step.status === 'klaar') return []
  return [
    ...(without && holding
      ? [{ kind: 'zonder_plan' as const, nr, decidedOn, without, title: holding.title }]
      : []),
    ...(fourYears ? [{ kind: 'na_vier_jaar' as const, nr, decidedOn, fourYears }] : []),
  ]
}

/** A moment that was held, and nobody wrote down what was done with it. */
const unanswered = (moments: readonly Moment[], today: PlainDate): TrajectSignal[] =>
  moments.flatMap(({ id, on, title, done }): TrajectSignal[] =>
    on < today && done === '' ? [{ kind: 'zonder_uitkomst', moment: id, title, on }] : [],
  )

/** The signals of a traject that runs: what presses first. */
export function trajectSignals(
  { steps, moments }: { steps: readonly TrajectStep[]; moments: readonly Moment[] },
  seen: Outlook,
  today: PlainDate,
): TrajectSignal[] {
  if (steps.length === 0) return [{ kind: 'geen_stappen' }]
  return [
    ...decision(steps, seen),
    ...overdue(steps, today),
    ...outOfOrder(steps),
    ...unanswered(moments, today),
  ]
}
