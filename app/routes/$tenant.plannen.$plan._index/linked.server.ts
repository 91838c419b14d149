import { findPlanVersion, listVersions } from 'db/queries/plans.server'
import type { z } from 'zod'
import { VersionQuery } from '~/domain/plans/forms'
import { findPassage, partWith } from '~/domain/plans/passages'
import { ItemId, type PlanId } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'

/** The address of a plan; `passage` says that somebody followed a link to a part. */
export const PlanQuery = VersionQuery.extend({ passage: ItemId.optional().catch(undefined) })

/**
 * What became of the part that somebody followed a link to, when the words that they look for stand in
 * an earlier version only; null otherwise.
 */
export function readLinked(
  scope: TenantScope,
  planId: PlanId,
  { versie, passage }: z.output<typeof PlanQuery>,
) {
  const newest = listVersions(scope, planId)[0]?.version
  if (passage === undefined || versie === undefined || newest === undefined || newest <= versie)
    return null
  const linked = findPlanVersion(scope, planId, versie)
  const plan = findPlanVersion(scope, planId, newest)
  if (!linked || !plan) return null
  return {
    version: versie,
    newest,
    anchor: findPassage(plan, passage, null)?.anchor ?? null,
    part: partWith(linked, passage),
  }
}

export type Linked = NonNullable<ReturnType<typeof readLinked>>
