import { readShared } from 'db/queries/across-tenants.server'
import { ownLinkSet } from 'db/queries/link-rows.server'
import { findPlanVersion } from 'db/queries/plans.server'
import type { Known } from '~/domain/alignment/exchange/verdict'
import type { TenantScope } from '~/domain/tenancy/scope'

/** Asks once for each different question: a table names the same versions in every row. */
function remembered<A extends unknown[], R>(ask: (...asked: A) => R): (...asked: A) => R {
  const answers = new Map<string, R>()
  return (...asked) => {
    const key = JSON.stringify(asked)
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = ask(...asked)
    answers.set(key, answer)
    return answer
  }
}

/** What rows of a table are held against: own plans and links, and strategies that one may read. */
export const knownLinks = (scope: TenantScope): Known => ({
  tenant: scope.tenant,
  plan: remembered((planId: string, version: number) => findPlanVersion(scope, planId, version)),
  strategy: remembered((owner: string, planId: string, version: number) =>
    readShared(scope, owner, planId, version),
  ),
  links: remembered(
    (planId: string, version: number) => ownLinkSet(scope, planId, version)?.links ?? [],
  ),
})
