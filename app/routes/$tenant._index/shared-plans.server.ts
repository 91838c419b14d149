import { latestSharedPlans, type SharedHead } from 'db/queries/across-tenants.server'
import type { PlainDate } from '~/domain/dates'
import type { TimelineOwner, ValidityBar } from '~/domain/plans/timeline'
import type { TenantScope } from '~/domain/tenancy/scope'
import { sharedPath } from '~/http/paths'

/** What one municipality shared with this tenant, and until when that plan holds. */
export interface SharedPlanRow {
  slug: string
  name: string
  shared: {
    title: string
    href: string
    version: number
    status: SharedHead['status']
    visibility: SharedHead['visibility']
    sharedOn: PlainDate
    fictitious: boolean
    /** Null where nobody adopted it, or while an extension has no day. */
    holdsUntil: PlainDate | null
  } | null
}

/** A row for each municipality in the order given, also for who shared nothing. */
export function sharedPlanRows(
  scope: TenantScope,
  owners: readonly TimelineOwner[],
  bars: readonly ValidityBar[],
): SharedPlanRow[] {
  const heads = latestSharedPlans(scope)
  return owners
    .filter(({ kind }) => kind === 'gemeente')
    .map(({ slug, name }) => {
      const head = heads.find(({ owner }) => owner === slug)
      if (!head) return { slug, name, shared: null }
      const { planId, version, title, status, visibility, sharedOn, fictitious } = head
      const bar = bars.find((one) => one.owner.slug === slug && one.planId === planId)
      const adopted = bar !== undefined && bar.state !== 'niet_vastgesteld'
      const holdsUntil = adopted ? (bar.extendedTo ?? bar.to) : null
      const href = sharedPath(scope.tenant, slug, planId, version)
      return {
        slug,
        name,
        shared: { title, href, version, status, visibility, sharedOn, fictitious, holdsUntil },
      }
    })
}
