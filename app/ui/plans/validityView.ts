import type { PlainDate } from '~/domain/dates'
import type { DatedPlan } from '~/domain/plans/alarms'
import { fourYearDate, validity } from '~/domain/plans/validity'
import { validityText } from '../nl/plans'
import type { ValidityProps } from '../patterns/Validity'
import { reachWords } from './decisionWords'

/** As `ValidityProps`, in values that can be sent to a page. */
export type ValidityView = Omit<ValidityProps, 'endExplained'> & { endExplained?: string }

type Given = {
  /** The plan to show and, where there is one, a later plan in the making. */
  one: DatedPlan
  next: { from: PlainDate; to: PlainDate } | null
  /** Plans whose decisions count for the four years: all of the municipality, or this one alone. */
  decided: readonly DatedPlan[]
  owner: string
  today: PlainDate
}

/** What the figure of the two dates needs, or null for a plan that nobody adopted. */
export function validityView({ one, next, decided, owner, today }: Given): ValidityView | null {
  const { plan, decisions, successorAdoptedOn } = one
  const holds = validity(plan, decisions, today, successorAdoptedOn)
  if (holds.state === 'niet_vastgesteld') return null
  const four = fourYearDate(decided.flatMap((other) => other.decisions))
  const extended =
    holds.extendedBy !== null && (holds.until === null || holds.until > plan.period.to)
  const open = extended && holds.untilEvent !== null && holds.extendedBy !== null
  return {
    title: plan.title,
    owner,
    from: plan.period.from,
    to: plan.period.to,
    extendedTo: extended ? holds.until : null,
    decision: four.decision?.date ?? null,
    fourYears: four.on,
    next: next && { ...next, label: 'concept' },
    today,
    ...(four.reason === 'datum_onbekend' ? { noDecision: validityText.decisionUndated } : {}),
    ...(open && holds.extendedBy
      ? { endExplained: `Verlengd ${reachWords(holds.extendedBy)}.` }
      : {}),
  }
}
