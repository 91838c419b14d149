import { listLinkCandidates } from 'db/queries/imports.server'
import type { StrategyVersion } from '~/domain/alignment/input'
import type { PlanId } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'

/**
 * What documents about this plan refer to. `layer` is that of the current strategy which is meant; null
 * when the frame is not a strategy that holds now.
 */
export const linkCandidatesFor = (
  scope: TenantScope,
  planId: PlanId,
  strategies: readonly StrategyVersion[],
) =>
  listLinkCandidates(scope)
    .filter((candidate) => candidate.planId === planId)
    .map(({ id, name, quote, subjectTenantId, subjectPlanId }) => ({
      id,
      name,
      quote,
      layer:
        strategies.find(
          ({ owner, id: plan }) => owner === subjectTenantId && plan === subjectPlanId,
        )?.layer ?? null,
    }))

export type LinkCandidate = ReturnType<typeof linkCandidatesFor>[number]
