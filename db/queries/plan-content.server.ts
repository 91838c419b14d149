import { and, asc, eq } from 'drizzle-orm'
import type { Goal, Measure, PlanId, PlanVersion, Priority, Section } from '~/domain/plans/plan'
import type { ThemeId } from '~/domain/strategies/kernbeleid'
import type { TenantSlug } from '~/domain/tenancy/tenant'
import { db } from '../client.server'
import {
  goals,
  measureReports,
  measures,
  plans,
  planSections,
  planVersions,
  priorities,
  priorityPredecessors,
  priorityThemes,
} from '../schema'

/**
 * Puts one plan version together from its rows. It asks nobody for permission: only queries that have
 * established the right to read (own, shared or public) call it, which a lint rule holds.
 */
export interface VersionKey {
  owner: TenantSlug
  planId: PlanId
  version: number
}

type ItemTable =
  | typeof planSections
  | typeof priorities
  | typeof goals
  | typeof measures
  | typeof priorityThemes
  | typeof priorityPredecessors

const at = (table: ItemTable, key: VersionKey) =>
  and(eq(table.tenantId, key.owner), eq(table.planId, key.planId), eq(table.version, key.version))

const toGoal = (row: typeof goals.$inferSelect): Goal => ({
  id: row.id,
  number: row.number,
  text: row.text,
  indicator:
    row.indicatorKey === null || row.indicatorName === null || row.direction === null
      ? null
      : {
          key: row.indicatorKey,
          name: row.indicatorName,
          unit: row.unit ?? '',
          direction: row.direction,
          baseline: row.baseline,
          baselineYear: row.baselineYear,
          target: row.target,
          targetYear: row.targetYear,
          source: row.source,
        },
})

const toMeasure = (row: typeof measures.$inferSelect, report: Measure['report']): Measure => ({
  id: row.id,
  number: row.number,
  title: row.title,
  priorityId: row.priorityId,
  goalId: row.goalId,
  instrument: row.instrument,
  result: row.result,
  owner: row.owner,
  partners: row.partners,
  means: row.means,
  budget: row.budget,
  planning: row.planning,
  quarterFrom: row.quarterFrom,
  quarterTo: row.quarterTo,
  origin:
    row.originPlanId === null || row.originMeasureId === null
      ? null
      : {
          owner: row.originTenantId,
          planId: row.originPlanId,
          measureId: row.originMeasureId,
        },
  report,
})

/** The newest report on each measure of this plan, by the lineage of the measure. */
function newestReports(key: VersionKey): Map<string, Measure['report']> {
  const rows = db
    .select({
      measureId: measureReports.measureId,
      on: measureReports.on,
      text: measureReports.text,
      state: measureReports.state,
    })
    .from(measureReports)
    .where(and(eq(measureReports.tenantId, key.owner), eq(measureReports.planId, key.planId)))
    .orderBy(asc(measureReports.period), asc(measureReports.on), asc(measureReports.recordedAt))
    .all()
  return new Map(rows.map(({ measureId, ...report }) => [measureId, report]))
}

const readMeasures = (key: VersionKey): Measure[] => {
  const rows = db
    .select()
    .from(measures)
    .where(at(measures, key))
    .orderBy(asc(measures.position))
    .all()
  const reports = rows.length === 0 ? new Map<string, Measure['report']>() : newestReports(key)
  return rows.map((row) => toMeasure(row, reports.get(row.id) ?? null))
}

const readSections = (key: VersionKey): Section[] =>
  db
    .select({
      id: planSections.id,
      number: planSections.number,
      kind: planSections.kind,
      field: planSections.field,
      title: planSections.title,
      body: planSections.body,
      sources: planSections.sources,
      conclusion: planSections.conclusion,
    })
    .from(planSections)
    .where(at(planSections, key))
    .orderBy(asc(planSections.position))
    .all()

function readPriorities(key: VersionKey): Priority[] {
  const themes = db.select().from(priorityThemes).where(at(priorityThemes, key)).all()
  const before = db.select().from(priorityPredecessors).where(at(priorityPredecessors, key)).all()
  const below = db.select().from(goals).where(at(goals, key)).orderBy(asc(goals.position)).all()
  const rows = db
    .select()
    .from(priorities)
    .where(at(priorities, key))
    .orderBy(asc(priorities.position))
    .all()
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    title: row.title,
    level: row.level,
    themes: themes.filter((t) => t.priorityId === row.id).map((t) => t.theme as ThemeId),
    why: row.why,
    approach: row.approach,
    whyRich: row.whyRich,
    approachRich: row.approachRich,
    origins: row.origins,
    partners: row.partners,
    policeEffort: row.policeEffort,
    omEffort: row.omEffort,
    budget: row.budget,
    taskField: row.taskField,
    predecessors: before
      .filter((p) => p.priorityId === row.id)
      .map((p) => ({
        planId: p.beforePlanId,
        priorityId: p.beforePriorityId,
        succession: p.succession,
      })),
    goals: below.filter((goal) => goal.priorityId === row.id).map(toGoal),
  }))
}

const readDropped = (key: VersionKey): PlanVersion['dropped'] =>
  db
    .select()
    .from(priorityPredecessors)
    .where(and(at(priorityPredecessors, key), eq(priorityPredecessors.succession, 'vervallen')))
    .all()
    .flatMap((p) =>
      p.beforePriorityId === null
        ? []
        : [{ planId: p.beforePlanId, priorityId: p.beforePriorityId }],
    )

/** The whole version, in reading order; undefined when there is none. */
export function readVersion(key: VersionKey): PlanVersion | undefined {
  const head = db
    .select()
    .from(planVersions)
    .innerJoin(
      plans,
      and(eq(plans.tenantId, planVersions.tenantId), eq(plans.id, planVersions.planId)),
    )
    .where(
      and(
        eq(planVersions.tenantId, key.owner),
        eq(planVersions.planId, key.planId),
        eq(planVersions.version, key.version),
      ),
    )
    .get()
  if (!head) return undefined
  const { plans: plan, plan_versions: version } = head
  return {
    owner: key.owner,
    id: key.planId,
    version: key.version,
    kind: plan.kind,
    layer: plan.layer,
    title: version.title,
    period: { from: version.periodFrom, to: version.periodTo },
    status: version.status,
    basis: version.basis,
    carriesOut: plan.carriesOut,
    follows: plan.follows,
    uvpYears: version.uvpYears,
    fictitious: plan.fictitious,
    sections: readSections(key),
    priorities: readPriorities(key),
    measures: readMeasures(key),
    dropped: readDropped(key),
  }
}
