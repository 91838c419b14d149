import { findPlanVersion, listPlans, listVersions } from 'db/queries/plans.server'
import { changesBetween } from '~/domain/plans/changes'
import type { PlanId } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { partsOf } from '~/ui/plans/comparable'
import type { Reference } from './reference'

/** The plans of one lineage: this one, what it follows and what follows it, oldest first. */
export function lineageOf(scope: TenantScope, planId: PlanId): { id: PlanId; title: string }[] {
  const heads = listPlans(scope)
  const family = new Set<PlanId>([planId])
  for (let size = 0; size !== family.size;) {
    size = family.size
    for (const { id, follows } of heads) {
      if (follows === null) continue
      if (family.has(id)) family.add(follows)
      if (family.has(follows)) family.add(id)
    }
  }
  return heads
    .filter(({ id }) => family.has(id))
    .map(({ id, title }) => ({ id, title }))
    .reverse()
}

/** Every version that can be compared, oldest first. */
export const comparableVersions = (scope: TenantScope, planId: PlanId) =>
  lineageOf(scope, planId).flatMap(({ id, title }) =>
    listVersions(scope, id)
      .map(({ version, status }) => ({ id, title, version, status }))
      .reverse(),
  )

/** What changed between two own versions, or null when one of them is not there. */
export function compare(scope: TenantScope, from: Reference, to: Reference) {
  const before = findPlanVersion(scope, from.id, from.version)
  const after = findPlanVersion(scope, to.id, to.version)
  if (!before || !after || (from.id === to.id && from.version === to.version)) return null
  const other = before.id === after.id ? undefined : before.id
  return changesBetween(partsOf(before), partsOf(after, other))
}
