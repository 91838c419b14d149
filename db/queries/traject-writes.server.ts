import { eq } from 'drizzle-orm'
import type { PlanId } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { Tx } from '../client.server'
import { inTenant } from '../in-tenant.server'
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

/** Writes the planned steps to a plan; steps with the same number are replaced. */
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
  for (const step of steps) {
    tx.delete(trajectSteps)
      .where(
        inTenant(
          scope,
          trajectSteps,
          eq(trajectSteps.planId, planId),
          eq(trajectSteps.nr, step.nr),
        ),
      )
      .run()
    tx.insert(trajectSteps)
      .values({
        tenantId: scope.tenant,
        planId,
        nr: step.nr,
        title: step.title,
        plannedFrom: step.from,
        plannedTo: step.to,
        plannedWords: step.words,
        actual: null,
        body: step.body,
        status: 'gepland',
      })
      .run()
  }
}
