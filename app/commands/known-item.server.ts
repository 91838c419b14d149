import { readShared } from 'db/queries/across-tenants.server'
import { findPlanVersion } from 'db/queries/plans.server'
import type { ItemAtStrategy } from 'db/queries/item-answers.server'
import type { PlanVersion } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { found, NotFound, Refused } from './refusals'

export type KnownItem = { plan: PlanVersion; priorityId: string }

/**
 * The own plan version and the strategy that an answer names, when both are there for this tenant and
 * the plan has the item; with the priority that the item belongs to. Throws `NotFound` or `Refused`.
 */
export function knownItem(scope: TenantScope, at: ItemAtStrategy): KnownItem {
  const plan = found(findPlanVersion(scope, at.planId, at.version))
  const { owner, planId, version } = at.strategy
  if (found(readShared(scope, owner, planId, version)).kind !== 'strategie') throw new NotFound()
  const priority = plan.priorities.find(({ id, goals }) =>
    at.kind === 'doel' ? goals.some((goal) => goal.id === at.itemId) : id === at.itemId,
  )
  if (!priority)
    throw new Refused(
      'onderdeel_bestaat_niet',
      'Dit onderdeel staat niet meer in deze versie van uw plan. Kies een ander onderdeel.',
    )
  return { plan, priorityId: priority.id }
}
