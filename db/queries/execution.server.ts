import { asc, eq } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import type { Evaluation } from '~/domain/execution/evaluation'
import type { Report } from '~/domain/execution/reporting'
import type { PlanId } from '~/domain/plans/plan'
import type { PlanStatus } from '~/domain/plans/vocabulary'
import type { TenantScope } from '~/domain/tenancy/scope'
import { db, type Tx } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { goalEvaluations, measureReports } from '../schema'
import { adoptedVersions, listPlans, type PlanHead } from './plans.server'

const endedStatuses: readonly PlanStatus[] = ['verworpen', 'ingetrokken']

/** A uitvoeringsplan in a list, with the version that was adopted. */
export type UvpHead = PlanHead & { adoptedVersion: number | null }

/** The own uitvoeringsplannen that were not turned down or withdrawn, newest period first. */
export function listUvps(scope: TenantScope): UvpHead[] {
  const adopted = new Map(adoptedVersions(scope).map(({ id, version }) => [id, version]))
  return listPlans(scope)
    .filter(({ kind, status }) => kind === 'uvp' && !endedStatuses.includes(status))
    .map((head) => ({ ...head, adoptedVersion: adopted.get(head.id) ?? null }))
}

/** Every report on the measures of one own uitvoeringsplan, in the order in which they were made. */
export function reportsOf(scope: TenantScope, planId: PlanId): Report[] {
  return db
    .select({
      id: measureReports.id,
      measureId: measureReports.measureId,
      period: measureReports.period,
      on: measureReports.on,
      state: measureReports.state,
      text: measureReports.text,
      unchanged: measureReports.unchanged,
    })
    .from(measureReports)
    .where(inTenant(scope, measureReports, eq(measureReports.planId, planId)))
    .orderBy(asc(measureReports.on), asc(measureReports.recordedAt))
    .all()
}

/** Adds a report on one measure, made today. */
export function insertReport(
  scope: TenantScope,
  tx: Tx,
  report: Omit<Report, 'id' | 'on'> & { planId: PlanId },
  now: Date,
): void {
  tx.insert(measureReports)
    .values({
      tenantId: scope.tenant,
      id: randomUUID(),
      ...report,
      on: scope.today,
      recordedAt: now.getTime(),
      recordedBy: scope.userId,
    })
    .run()
}

/** What was found of the goals of one own IVP, in the order in which it was written down. */
export function evaluationsOf(scope: TenantScope, planId: PlanId): Evaluation[] {
  return db
    .select({
      id: goalEvaluations.id,
      goalId: goalEvaluations.goalId,
      on: goalEvaluations.on,
      attainable: goalEvaluations.attainable,
      relevant: goalEvaluations.relevant,
      outcome: goalEvaluations.outcome,
      text: goalEvaluations.text,
    })
    .from(goalEvaluations)
    .where(inTenant(scope, goalEvaluations, eq(goalEvaluations.planId, planId)))
    .orderBy(asc(goalEvaluations.on), asc(goalEvaluations.recordedAt))
    .all()
}

/** Adds what was found of one goal today. */
export function insertEvaluation(
  scope: TenantScope,
  tx: Tx,
  evaluation: Omit<Evaluation, 'id' | 'on'> & { planId: PlanId },
  now: Date,
): void {
  tx.insert(goalEvaluations)
    .values({
      tenantId: scope.tenant,
      id: randomUUID(),
      ...evaluation,
      on: scope.today,
      recordedAt: now.getTime(),
      recordedBy: scope.userId,
    })
    .run()
}
