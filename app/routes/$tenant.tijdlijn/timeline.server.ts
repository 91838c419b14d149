import { timelineOwners, timelinePlans } from 'db/queries/across-timeline.server'
import { z } from 'zod'
import {
  validityTimeline,
  type TimelineOwner,
  type ValidityBar,
  type ValidityTimeline,
} from '~/domain/plans/timeline'
import type { Alarm } from '~/domain/plans/alarms'
import { PlanKind } from '~/domain/plans/vocabulary'
import type { TenantScope } from '~/domain/tenancy/scope'
import { TenantSlug } from '~/domain/tenancy/tenant'
import { sorts } from './view'

/** Filters and order in the address; an empty or unknown choice counts as none. */
export const TimelineQuery = z.object({
  wie: TenantSlug.optional().catch(undefined),
  soort: PlanKind.optional().catch(undefined),
  sorteer: z.enum(sorts).catch('wie'),
  richting: z.enum(['op', 'af']).catch('op'),
})
export type TimelineQuery = z.infer<typeof TimelineQuery>

export interface TimelineReading extends ValidityTimeline {
  /** Whom the rows are about, after the filter. */
  owners: TimelineOwner[]
  /** Everybody one can choose from. */
  allOwners: TimelineOwner[]
  /** The bars before the filter. */
  allBars: ValidityTimeline['bars']
}

/** The kind of plan that a signal is about; four years count for the goals of an IVP. */
function kindOf({ owner, why }: Alarm, bars: readonly ValidityBar[]): PlanKind {
  const planId = 'planId' in why ? why.planId : null
  return bars.find((bar) => bar.owner.slug === owner && bar.planId === planId)?.kind ?? 'ivp'
}

/** The timeline of this tenant, narrowed to what the address asks for. */
export function readTimeline(
  scope: TenantScope,
  query: Pick<TimelineQuery, 'wie' | 'soort'> = {},
): TimelineReading {
  const allOwners = timelineOwners(scope)
  const { bars, alarms } = validityTimeline(timelinePlans(scope), scope.today)
  const wie = allOwners.some(({ slug }) => slug === query.wie) ? query.wie : undefined
  return {
    allOwners,
    allBars: bars,
    owners: allOwners.filter(({ slug }) => !wie || slug === wie),
    bars: bars.filter(
      (bar) => (!wie || bar.owner.slug === wie) && (!query.soort || bar.kind === query.soort),
    ),
    alarms: alarms.filter(
      (alarm) =>
        (!wie || alarm.owner === wie) && (!query.soort || kindOf(alarm, bars) === query.soort),
    ),
  }
}
