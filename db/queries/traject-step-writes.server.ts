import { and, eq, gt, sql, type SQL } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import type { PlanId } from '~/domain/plans/plan'
import type { TrajectStep } from '~/domain/plans/traject'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { Tx } from '../client.server'
import { inTenant } from '../in-tenant.server'
import {
  participationMoments,
  trajectDocuments,
  trajectPostponements,
  trajectSteps,
} from '../schema'

/** A step as it is written; its revision counts the saves. */
export type WrittenStep = Omit<TrajectStep, 'revision'>

const columnsOf = ({ planned, ...step }: WrittenStep) => ({
  ...step,
  parties: [...step.parties],
  plannedFrom: planned.from,
  plannedTo: planned.to,
  plannedWords: planned.words,
})

export const insertStep = (scope: TenantScope, tx: Tx, planId: PlanId, step: WrittenStep) =>
  tx
    .insert(trajectSteps)
    .values({ tenantId: scope.tenant, planId, ...columnsOf(step) })
    .run()

const thisStep = (scope: TenantScope, planId: PlanId, nr: number): SQL | undefined =>
  inTenant(scope, trajectSteps, eq(trajectSteps.planId, planId), eq(trajectSteps.nr, nr))

/** Writes a step over what stood there; the next reader sees a higher revision. */
export const updateStep = (scope: TenantScope, tx: Tx, planId: PlanId, step: WrittenStep) =>
  tx
    .update(trajectSteps)
    .set({ ...columnsOf(step), revision: sql`${trajectSteps.revision} + 1` })
    .where(thisStep(scope, planId, step.nr))
    .run()

export const deleteStep = (scope: TenantScope, tx: Tx, planId: PlanId, nr: number) =>
  tx
    .delete(trajectSteps)
    .where(thisStep(scope, planId, nr))
    .run()

const numbered = [
  trajectSteps,
  trajectDocuments,
  trajectPostponements,
  participationMoments,
] as const

/**
 * Gives steps other numbers, with everything that hangs on them. `places` says which number becomes
 * which; the numbers stay unique because they first go below zero.
 */
export function renumberSteps(
  scope: TenantScope,
  tx: Tx,
  planId: PlanId,
  places: ReadonlyMap<number, number>,
): void {
  // Steps and what refers to them change one after the other; at the end they agree again.
  tx.run(sql`pragma defer_foreign_keys = on`)
  for (const table of numbered) {
    const here = inTenant(scope, table, eq(table.planId, planId))
    for (const [from, to] of places)
      tx.update(table)
        .set({ nr: -to })
        .where(and(here, eq(table.nr, from)))
        .run()
    tx.update(table)
      .set({ nr: sql`-${table.nr}` })
      .where(and(here, sql`${table.nr} < 0`))
      .run()
  }
  // Where other steps stand has changed too, so a preview that somebody looks at no longer holds.
  tx.update(trajectSteps)
    .set({ revision: sql`${trajectSteps.revision} + 1` })
    .where(inTenant(scope, trajectSteps, eq(trajectSteps.planId, planId), gt(trajectSteps.nr, 0)))
    .run()
}

/** Adds that a step was put off; such a row is never changed. */
export function insertPostponement(
  scope: TenantScope,
  tx: Tx,
  row: { planId: PlanId; nr: number; from: string | null; to: string; reason: string },
  now: Date,
): string {
  const id = randomUUID()
  tx.insert(trajectPostponements)
    .values({
      tenantId: scope.tenant,
      id,
      ...row,
      on: scope.today,
      recordedAt: now.getTime(),
      recordedBy: scope.userId,
    })
    .run()
  return id
}
