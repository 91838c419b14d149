import { decisionForUpdate, setDecisionDate } from 'db/queries/decision-dates.server'
import type { PlainDate } from '~/domain/dates'
import { mayDate } from '~/domain/decisions/decision-date'
import type { PlanId } from '~/domain/plans/plan'
import { command } from './command.server'
import { found, insist } from './refusals'

/** Fills in the date of a decision whose document did not name it. Validity follows at once. */
export const dateDecision = command(
  'decision:date',
  ({ scope, tx }, input: { planId: PlanId; decisionId: string; date: PlainDate }) => {
    const decision = found(decisionForUpdate(scope, tx, input.decisionId))
    found(decision.planId === input.planId ? decision : null)
    insist(mayDate(decision, input.date, scope.today))
    setDecisionDate(scope, tx, decision.id, input.date)
    return { result: decision.id, events: [{ action: 'decision.dated', ...input }] }
  },
)
