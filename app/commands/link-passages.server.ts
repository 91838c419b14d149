import { readShared } from 'db/queries/across-tenants.server'
import { findPlanVersion } from 'db/queries/plans.server'
import { createHash } from 'node:crypto'
import type { LocalEnd, RegionalEnd } from '~/domain/alignment/link'
import { goalPassage, measurePassage, priorityPassage } from '~/domain/alignment/passage'
import type { PlanVersion } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'

/** SHA-256 over two texts as people compare them; null where there is none. */
export const hashOfTexts = (local: string | null, regional: string | null): string =>
  createHash('sha256')
    .update(JSON.stringify([local, regional]))
    .digest('hex')

/** What this item of the plan says; null when the plan does not have it. */
function textIn(plan: PlanVersion, { kind, itemId }: LocalEnd): string | null {
  for (const priority of plan.priorities) {
    if (kind === 'prioriteit' && priority.id === itemId) return priorityPassage(plan, priority).text
    const goal = kind === 'doel' && priority.goals.find(({ id }) => id === itemId)
    if (goal) return goalPassage(plan, priority, goal).text
    const measure = kind === 'actie' && plan.measures.find(({ id }) => id === itemId)
    if (measure) return measurePassage(plan, priority, measure).text
  }
  return kind === 'actie' ? (plan.measures.find(({ id }) => id === itemId)?.title ?? null) : null
}

/**
 * The fingerprint of both passages of a link in the versions that it names: as long as it stays the
 * same, a person has said the link of these very words.
 */
export function passagesHashOf(
  scope: TenantScope,
  { local, regional }: { local: LocalEnd | null; regional: RegionalEnd },
): string {
  const plan = local && findPlanVersion(scope, local.planId, local.version)
  const strategy = readShared(scope, regional.owner, regional.planId, regional.version)
  const priority = strategy?.priorities.find(({ id }) => id === regional.priorityId)
  return hashOfTexts(
    plan && local ? textIn(plan, local) : null,
    strategy && priority ? priorityPassage(strategy, priority).text : null,
  )
}
