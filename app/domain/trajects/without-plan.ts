import { addDays, type Period, type PlainDate } from '../dates'
import type { DecisionBody } from '../decisions/decision'
import type { DatedPlan } from '../plans/alarms'
import type { TrajectStep } from '../plans/traject'
import { fourYearDate, validity } from '../plans/validity'
import { dueOn } from './postpone'

/** The step in which the plan itself is adopted: the last one of the body that decides on it. */
export const decisionStep = (
  steps: readonly TrajectStep[],
  decides: DecisionBody,
): TrajectStep | undefined => steps.findLast(({ body }) => body === decides)

/** The plan that holds before the one that is being made. */
export interface Holding {
  planId: string
  title: string
  /** Last day, an extension included; null while it holds until its successor is adopted. */
  until: PlainDate | null
}

const reach = ({ until }: Holding): PlainDate => until ?? '9999-12-31'

/** Of the adopted plans the one that holds longest, the plan that is being made left out. */
export function holdingPlan(
  plans: readonly DatedPlan[],
  planId: string,
  today: PlainDate,
): Holding | null {
  const held = plans.flatMap(({ plan, decisions, successorAdoptedOn }): Holding[] => {
    const { state, until, untilEvent } = validity(plan, decisions, today, successorAdoptedOn)
    if (plan.id === planId || state === 'niet_vastgesteld') return []
    return [{ planId: plan.id, title: plan.title, until: untilEvent === null ? until : null }]
  })
  return held.reduce<Holding | null>(
    (best, one) => (best !== null && reach(best) >= reach(one) ? best : one),
    null,
  )
}

/** What a planned day of decision means for the law and for the plan before it. A signaal. */
export interface Outlook {
  /** The planned day on which the plan is adopted; null when no step of the body has a day. */
  decidedOn: PlainDate | null
  step: number | null
  holding: Holding | null
  /** The days without a plan in force; null when there are none. */
  without: Period | null
  /** Four years after the last decision of the raad on the goals, when the new one comes later. */
  fourYears: PlainDate | null
}

/**
 * Holds the planned decision against the end of the plan in force, and against the four years of
 * Politiewet 2012 art. 38b lid 1. The day before the decision is the last day without a plan.
 */
export function outlook(
  { planId, steps }: { planId: string; steps: readonly TrajectStep[] },
  plans: readonly DatedPlan[],
  decides: DecisionBody,
  today: PlainDate,
): Outlook {
  const step = decisionStep(steps, decides)
  const decidedOn = step ? (step.actual ?? dueOn(step)) : null
  const holding = holdingPlan(plans, planId, today)
  const from = holding?.until ? addDays(holding.until, 1) : null
  const before = plans.filter(({ plan }) => plan.id !== planId && plan.kind === 'ivp')
  const four = fourYearDate(before.flatMap(({ decisions }) => decisions)).on
  return {
    decidedOn,
    step: step?.nr ?? null,
    holding,
    without:
      decidedOn !== null && from !== null && decidedOn > from
        ? { from, to: addDays(decidedOn, -1) }
        : null,
    fourYears: decidedOn !== null && four !== null && decidedOn > four ? four : null,
  }
}
