import type { DatedPlan } from '~/domain/plans/alarms'
import { successorAdoptedOn } from '~/domain/plans/successor'
import type { TenantScope } from '~/domain/tenancy/scope'
import { adoptedVersions, decisionsOf, findPlanVersion, listPlans } from './plans.server'

/**
 * The own plans of one kind (IVPs of a municipality, strategies of the driehoek or region) with their
 * decisions, in the version that counts: the adopted one, else the latest. Newest period first.
 */
export function datedPlans(scope: TenantScope): DatedPlan[] {
  const adopted = new Map(adoptedVersions(scope).map(({ id, version }) => [id, version]))
  const heads = listPlans(scope).filter(({ kind }) => kind !== 'uvp')
  const withDecisions = heads.map((head) => ({ head, decisions: decisionsOf(scope, head.id) }))
  return withDecisions.flatMap(({ head, decisions }) => {
    const plan = findPlanVersion(scope, head.id, adopted.get(head.id) ?? head.version)
    const followers = withDecisions.filter((other) => other.head.follows === head.id)
    return plan ? [{ plan, decisions, successorAdoptedOn: successorAdoptedOn(followers) }] : []
  })
}
