import { reportsOf } from 'db/queries/execution.server'
import { adoptedVersions, findPlanVersion, listVersions } from 'db/queries/plans.server'
import type { AuditEvent } from '~/domain/audit/event'
import { reportPeriods, type Report, type ReportPeriod } from '~/domain/execution/reporting'
import type { PlanId, PlanVersion } from '~/domain/plans/plan'
import type { Writing } from './command.server'
import { realign } from './realign.server'
import { found, Refused } from './refusals'

/** What a report is made about: an own uitvoeringsplan that was adopted, with what was reported before. */
export interface ReportableUvp {
  plan: PlanVersion
  reports: Report[]
  periods: ReportPeriod[]
}

/** Throws `NotFound` for what is no own uitvoeringsplan, `Refused` while nobody adopted it. */
export function reportableUvp({ scope }: Writing, planId: PlanId): ReportableUvp {
  const latest = found(findPlanVersion(scope, planId))
  found(latest.kind === 'uvp' ? latest : null)
  const adopted = adoptedVersions(scope).find(({ id }) => id === planId)
  if (!adopted)
    throw new Refused(
      'niet_vastgesteld',
      'Dit uitvoeringsplan is nog niet vastgesteld. Daarna kunt u melden hoe ver u bent.',
    )
  const plan = found(findPlanVersion(scope, planId, adopted.version))
  return {
    plan,
    reports: reportsOf(scope, planId),
    periods: reportPeriods(plan.period, scope.today),
  }
}

/** A report is the last step of depth, so every version of the IVP is compared again. */
export function realignIvpOf(writing: Writing, { carriesOut }: PlanVersion): AuditEvent[] {
  if (carriesOut === null) return []
  return listVersions(writing.scope, carriesOut).flatMap(({ version }) =>
    realign(writing, carriesOut, version),
  )
}
