import { eq } from 'drizzle-orm'
import type { PlanId } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { db } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { cells } from '../schema'

/** A stored cell of an own plan version: what it answers to one regional priority. */
export function ownCells(scope: TenantScope, planId: PlanId, version: number) {
  return db
    .select({
      owner: cells.subjectTenantId,
      strategyId: cells.subjectPlanId,
      strategyVersion: cells.subjectVersion,
      priorityId: cells.subjectPriorityId,
      state: cells.state,
      derived: cells.derived,
      depth: cells.depth,
      nominal: cells.nominal,
      level: cells.level,
    })
    .from(cells)
    .where(inTenant(scope, cells, eq(cells.planId, planId), eq(cells.version, version)))
    .all()
}
export type OwnCell = ReturnType<typeof ownCells>[number]
