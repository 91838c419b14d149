import { datedPlans } from 'db/queries/dated-plans.server'
import { listUvps, reportsOf } from 'db/queries/execution.server'
import { findPlanVersion } from 'db/queries/plans.server'
import { nextUvpPeriod, spanOf, uvpBefore, uvpYearsOf } from '~/domain/execution/next-uvp'
import { newestReport, unfinished } from '~/domain/execution/reporting'
import { priorityNow } from '~/domain/execution/take-over'
import type { PlanId } from '~/domain/plans/plan'
import type { PlanStatus } from '~/domain/plans/vocabulary'
import type { TenantScope } from '~/domain/tenancy/scope'

const ended: readonly PlanStatus[] = ['verworpen', 'ingetrokken', 'vervangen']

/** The own IVPs that have room for a uitvoeringsplan, with the period that it would get; oldest first. */
function roomyIvps(scope: TenantScope) {
  const taken = listUvps(scope).map(({ period }) => period)
  return datedPlans(scope)
    .filter(({ plan }) => plan.kind === 'ivp' && !ended.includes(plan.status))
    .flatMap((dated) => {
      const years = uvpYearsOf(dated.plan)
      const period = nextUvpPeriod(spanOf(dated, scope.today), years, taken)
      return period ? [{ plan: dated.plan, years, period }] : []
    })
    .reverse()
}

/** What can go over into a plan that begins on this day, and where each measure then belongs. */
function unfinishedBefore(scope: TenantScope, from: string, ivp: ReturnType<typeof roomyIvps>[0]) {
  const head = uvpBefore(listUvps(scope), from)
  const plan = head && findPlanVersion(scope, head.id, head.adoptedVersion ?? head.version)
  if (!plan) return null
  const reports = reportsOf(scope, plan.id)
  const open = unfinished(plan.measures, reports)
  return {
    id: plan.id,
    title: plan.title,
    finished: plan.measures.length - open.length,
    measures: open.map((measure) => ({
      id: measure.id,
      title: measure.title,
      owner: measure.owner,
      state: newestReport(reports, measure.id)?.state ?? null,
      priorityId: priorityNow(ivp.plan.priorities, measure.priorityId),
    })),
  }
}

/** What the page offers: the IVP that is asked for, else the first with room; null when none has. */
export function readNextUvp(scope: TenantScope, asked: PlanId | undefined) {
  const all = roomyIvps(scope)
  const ivp = all.find(({ plan }) => plan.id === asked) ?? all[0]
  if (!ivp) return null
  const { plan, years, period } = ivp
  return {
    ivps: all.map((one) => ({ id: one.plan.id, title: one.plan.title })),
    ivp: {
      id: plan.id,
      title: plan.title,
      fictitious: plan.fictitious,
      priorities: plan.priorities.map(({ id, number, title }) => ({ id, number, title })),
    },
    years,
    period,
    before: unfinishedBefore(scope, period.from, ivp),
  }
}

export type NextUvp = NonNullable<ReturnType<typeof readNextUvp>>

/** The priority of each chosen measure: as the form says, else the one that goes on. */
export function choicesOf(
  scope: TenantScope,
  ivpId: PlanId,
  {
    measures,
    priority,
  }: { measures: readonly string[]; priority: Record<string, string | undefined> },
) {
  const next = readNextUvp(scope, ivpId)
  const known = new Map(next?.before?.measures.map(({ id, priorityId }) => [id, priorityId]))
  return measures.map((measureId) => ({
    measureId,
    priorityId: priority[measureId] ?? known.get(measureId) ?? '',
  }))
}
