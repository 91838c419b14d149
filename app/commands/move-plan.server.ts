import { setStatus } from 'db/queries/plan-writes.server'
import { findPlanVersion } from 'db/queries/plans.server'
import { isReady, mayMove, moveBetween } from '~/domain/plans/lifecycle'
import type { PlanId } from '~/domain/plans/plan'
import type { PlanStatus } from '~/domain/plans/vocabulary'
import { command } from './command.server'
import { Forbidden, found, insist, Refused } from './refusals'

export type MoveInput = {
  planId: PlanId
  version: number
  /** Where the text stood for whoever pressed the button. */
  from: PlanStatus
  to: PlanStatus
  reason: string | null
}

/**
 * Brings a text one step on, or back to who writes it; no body decides anything by this. Who may depends
 * on the step: the adviseur calls it ready, the bestuurder releases it to the college.
 */
export const movePlan = command(
  'plan:read',
  ({ scope, tx }, { planId, version, from, to, reason }: MoveInput) => {
    const plan = found(findPlanVersion(scope, planId, version))
    const move = moveBetween({ kind: plan.kind, status: from }, to)
    if (!move) throw new Refused('geen_stap', 'Deze stap bestaat niet. Vernieuw de pagina.')
    if (!mayMove(scope.role, move)) throw new Forbidden(move.may.join(' '))
    if (plan.status !== from)
      throw new Refused(
        'intussen_verplaatst',
        'Een collega bracht dit plan net een stap verder of terug. Bekijk eerst waar het nu staat.',
      )
    if (move.asksReason && reason === null)
      throw new Refused('geen_reden', 'Schrijf waarom het plan teruggaat.', 'reason')
    if (!move.asksReason) insist(isReady(plan))
    setStatus(scope, tx, planId, version, to)
    return {
      result: to,
      events: [{ action: 'plan.status_changed', planId, version, status: to, reason }],
    }
  },
)
