import { sql } from 'drizzle-orm'
import type { PlanId } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { Tx } from '../client.server'
import { trajects, trajectSteps } from '../schema'

/** A step as it is planned: `words` are those of the document. */
export interface PlannedStep {
  nr: number
  title: string
  from: string | null
  to: string | null
  words: string | null
  body: string | null
}

/** Writes the planned steps to a plan; a step with the same number gets the new planning. */
export function writeTraject(
  scope: TenantScope,
  tx: Tx,
  planId: PlanId,
  title: string,
  steps: readonly PlannedStep[],
  now: Date,
): void {
  tx.insert(trajects)
    .values({ tenantId: scope.tenant, planId, title, recordedAt: now.getTime() })
    .onConflictDoNothing()
    .run()
  for (const { nr, from, to, words, ...step } of steps) {
    const planned = { ...step, plannedFrom: from, plannedTo: to, plannedWords: words }
    tx.insert(trajectSteps)
      .values({ tenantId: scope.tenant, planId, nr, ...planned, status: 'gepland' })
      .onConflictDoUpdate({
        target: [trajectSteps.tenantId, trajectSteps.planId, trajectSteps.nr],
        set: { ...planned, revision: sql`${trajectSteps.revision} + 1` },
      })
      .run()
  }
}
