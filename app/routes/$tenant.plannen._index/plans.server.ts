import {
  decisionsOf,
  listPlans,
  type PlanHead,
  type RecordedDecision,
} from 'db/queries/plans.server'
import type { PlainDate } from '~/domain/dates'
import { successorAdoptedOn } from '~/domain/plans/successor'
import { validity, type ValidityState } from '~/domain/plans/validity'
import type { TenantScope } from '~/domain/tenancy/scope'

/** A plan in the list with its decisions and until when it holds. */
export interface PlanRow extends PlanHead {
  decisions: RecordedDecision[]
  validUntil: PlainDate | null
  validity: ValidityState
}

/** Own plans, newest period first. A plan that nobody adopted holds until no day. */
export function readPlans(scope: TenantScope): PlanRow[] {
  const withDecisions = listPlans(scope).map((plan) => ({
    plan,
    decisions: decisionsOf(scope, plan.id),
  }))
  return withDecisions.map(({ plan, decisions }) => {
    const followers = withDecisions.filter((other) => other.plan.follows === plan.id)
    const holds = validity(plan, decisions, scope.today, successorAdoptedOn(followers))
    return {
      ...plan,
      decisions,
      validity: holds.state,
      validUntil: holds.state === 'niet_vastgesteld' ? null : holds.until,
    }
  })
}
