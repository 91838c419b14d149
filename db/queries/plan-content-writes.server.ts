import { reportPeriodOf } from '~/domain/execution/reporting'
import type { PlanId, PlanVersion } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { Tx } from '../client.server'
import {
  goals,
  measureReports,
  measures,
  planSections,
  priorities,
  priorityPredecessors,
  priorityThemes,
} from '../schema'

type Content = Omit<PlanVersion, 'owner' | 'version'>
type Key = { tenantId: string; planId: string; version: number }
type Priority = PlanVersion['priorities'][number]

function insertGoals(tx: Tx, key: Key, priority: Priority, position: number): void {
  priority.goals.forEach(({ id, number, text, indicator }, index) =>
    tx
      .insert(goals)
      .values({
        ...key,
        id,
        position: position * 1000 + index,
        number,
        priorityId: priority.id,
        text,
        indicatorKey: indicator?.key,
        indicatorName: indicator?.name,
        unit: indicator?.unit,
        direction: indicator?.direction,
        baseline: indicator?.baseline,
        baselineYear: indicator?.baselineYear,
        target: indicator?.target,
        targetYear: indicator?.targetYear,
        source: indicator?.source,
      })
      .run(),
  )
}

function insertPriority(tx: Tx, key: Key, priority: Priority, position: number): void {
  const { themes, predecessors, goals: _below, ...row } = priority
  tx.insert(priorities)
    .values({ ...key, ...row, position })
    .run()
  for (const theme of themes)
    tx.insert(priorityThemes)
      .values({ ...key, priorityId: row.id, theme })
      .run()
  predecessors.forEach((before, index) =>
    tx
      .insert(priorityPredecessors)
      .values({
        ...key,
        id: `${row.id}-${index}`,
        priorityId: row.id,
        beforePlanId: before.planId,
        beforePriorityId: before.priorityId,
        succession: before.succession,
      })
      .run(),
  )
  insertGoals(tx, key, priority, position)
}

function insertMeasures(tx: Tx, key: Key, content: Content, at: Date, by: string | null): void {
  content.measures.forEach(({ origin, report, ...row }, position) => {
    tx.insert(measures)
      .values({
        ...key,
        ...row,
        position,
        originTenantId: origin?.owner,
        originPlanId: origin?.planId,
        originMeasureId: origin?.measureId,
      })
      .run()
    if (report === null) return
    tx.insert(measureReports)
      .values({
        tenantId: key.tenantId,
        planId: key.planId,
        id: `${row.id}-${report.on}`,
        measureId: row.id,
        period: reportPeriodOf(report.on < content.period.to ? report.on : content.period.to),
        ...report,
        unchanged: false,
        recordedAt: at.getTime(),
        recordedBy: by,
      })
      .onConflictDoNothing()
      .run()
  })
}

/**
 * Writes every part of a new version. Reports belong to the plan, not to a version: one that stands
 * with a measure is recorded once.
 */
export function insertContent(
  scope: TenantScope,
  tx: Tx,
  { planId, version }: { planId: PlanId; version: number },
  content: Content,
  now: Date,
): void {
  const key = { tenantId: scope.tenant, planId, version }
  content.sections.forEach((section, position) =>
    tx
      .insert(planSections)
      .values({ ...key, ...section, position })
      .run(),
  )
  content.priorities.forEach((priority, index) => insertPriority(tx, key, priority, index))
  content.dropped.forEach((gone, index) =>
    tx
      .insert(priorityPredecessors)
      .values({
        ...key,
        id: `vervallen-${index}`,
        priorityId: null,
        beforePlanId: gone.planId,
        beforePriorityId: gone.priorityId,
        succession: 'vervallen',
      })
      .run(),
  )
  insertMeasures(tx, key, content, now, scope.userId)
}
