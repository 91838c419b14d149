import { and, asc, eq } from 'drizzle-orm'
import type { Goal, Measure, PlanId, PlanVersion, Priority } from '~/domain/plans/plan'
import type { ThemeId } from '~/domain/strategies/kernbeleid'
import type { TenantSlug } from '~/domain/tenancy/tenant'
import { db } from '../client.server'
import {
  goals,
  measures,
  plans,
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

const toMeasure = (row: typeof measures.$inferSelect): Measure => ({
  id: row.id,
  number: row.number,
  title: row.title,
  priorityId: row.priorityId,
  goalId: row.goalId,
  owner: row.owner,
  partners: row.partners,
  means: row.means,
  planning: row.planning,
  report: row.reportOn === null ? null : { on: row.reportOn, text: row.reportText ?? '' },
})

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
    policeEffort: row.policeEffort,
    budget: row.budget,
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
    priorities: readPriorities(key),
    measures: db
      .select()
      .from(measures)
      .where(at(measures, key))
      .orderBy(asc(measures.position))
      .all()
      .map(toMeasure),
    dropped: readDropped(key),
  }
}
