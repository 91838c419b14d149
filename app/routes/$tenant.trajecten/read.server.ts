import { timelineOwners, timelinePlans } from 'db/queries/across-timeline.server'
import { sharedTrajects } from 'db/queries/across-trajects.server'
import { municipalitiesTogether } from 'db/queries/region.server'
import { holdsNow, isDraft, validityTimeline, type ValidityBar } from '~/domain/plans/timeline'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { TenantSlug } from '~/domain/tenancy/tenant'
import { overviewOf } from './view'

/** Last day of the plan in force of each owner, as far as it was shared with this tenant. */
function endsOf(bars: readonly ValidityBar[]): Map<TenantSlug, string> {
  const ends = new Map<TenantSlug, string>()
  for (const bar of bars) {
    if (bar.kind === 'uvp' || !holdsNow(bar)) continue
    const { untilEvent } = bar.extendedBy ?? { untilEvent: null }
    const end = untilEvent === null ? (bar.extendedTo ?? bar.to) : null
    if (end !== null && end > (ends.get(bar.owner.slug) ?? '')) ends.set(bar.owner.slug, end)
  }
  return ends
}

/**
 * The planning that was shared with this tenant, its own included, of plans that are still to be
 * adopted; and who shared nothing.
 */
export function readTrajects(scope: TenantScope) {
  const { bars } = validityTimeline(timelinePlans(scope), scope.today)
  const adopted = bars.filter((bar) => !isDraft(bar))
  const trajects = sharedTrajects(scope).filter(
    ({ owner, planId }) =>
      !adopted.some((bar) => bar.owner.slug === owner.slug && bar.planId === planId),
  )
  const around = scope.kind === 'gemeente' ? municipalitiesTogether(scope) : timelineOwners(scope)
  const ends = endsOf(bars)
  return {
    trajects: trajects.map((traject) =>
      overviewOf(traject, ends.get(traject.owner.slug) ?? null, scope.today),
    ),
    silent: around
      .filter(({ slug }) => !trajects.some(({ owner }) => owner.slug === slug))
      .map(({ slug, name }) => ({ slug, name })),
  }
}
export type TrajectOverview = ReturnType<typeof readTrajects>['trajects'][number]
