import { adoptedStatuses } from '~/domain/plans/vocabulary'
import { and, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Decision } from '~/domain/decisions/decision'
import type { TimelineOwner, TimelinePlan } from '~/domain/plans/timeline'
import type { TenantScope } from '~/domain/tenancy/scope'
import { placeInRegion, type TenantSlug } from '~/domain/tenancy/tenant'
import { db } from '../client.server'
import { decisionColumns } from '../plan-columns.server'
import { decisions, plans, planVersions, shares } from '../schema'
import { mayRead } from './audience.server'
import { readVersion } from './plan-content.server'
import { adoptedVersions, decisionsOf } from './plans.server'

/** What a driehoek or a bureau sees of the plans around it, in time: only what was shared with it. */

/**
 * Whose plans belong on this tenant's timeline: its own, its member municipalities of today, and the
 * region of a driehoek or the driehoeken of a region, which have a member in common. The region
 * first, then the driehoek, then the municipalities in their fixed order.
 */
export function timelineOwners(scope: TenantScope): TimelineOwner[] {
  const { today } = scope
  const rows = db.all<TimelineOwner>(sql`
    with now as (select tenant_id, body_id from region_members
      where from_on <= ${today} and (until_on is null or until_on >= ${today}))
    select t.slug, t.name, t.kind from tenants t join tenants me on me.slug = ${scope.tenant}
    where t.slug = me.slug
      or (t.kind = 'gemeente' and exists (
        select 1 from now where now.tenant_id = me.slug and now.body_id = t.body_id))
      or (t.kind in ('driehoek', 'regio') and me.kind in ('driehoek', 'regio') and t.kind <> me.kind
        and exists (select 1 from now a join now b on a.body_id = b.body_id
          where a.tenant_id = t.slug and b.tenant_id = me.slug))`)
  return rows.sort(
    (a, b) => placeInRegion(a) - placeInRegion(b) || a.name.localeCompare(b.name, 'nl'),
  )
}

interface Head {
  owner: TenantSlug
  planId: string
  version: number
  visibility: TimelinePlan['visibility']
  sharedOn: string | null
}

/** Of each plan the latest adopted version that may be read, else the latest shared draft. */
function sharedHeads(scope: TenantScope, owners: readonly TimelineOwner[]): Head[] {
  const rows = db
    .select({
      owner: shares.tenantId,
      planId: shares.planId,
      version: shares.version,
      visibility: shares.visibility,
      sharedOn: shares.from,
      status: planVersions.status,
    })
    .from(shares)
    .innerJoin(
      planVersions,
      and(
        eq(planVersions.tenantId, shares.tenantId),
        eq(planVersions.planId, shares.planId),
        eq(planVersions.version, shares.version),
      ),
    )
    .where(
      and(
        inArray(
          shares.tenantId,
          owners.map(({ slug }) => slug),
        ),
        or(and(eq(shares.tenantId, scope.tenant), isNull(shares.until)), mayRead(scope)),
      ),
    )
    .orderBy(shares.tenantId, shares.planId, desc(shares.version), desc(shares.from))
    .all()
  const isAdopted = (status: string) => adoptedStatuses.some((one) => one === status)
  const perPlan = new Map<string, (typeof rows)[number]>()
  for (const row of rows) {
    const key = `${row.owner}/${row.planId}`
    const known = perPlan.get(key)
    if (!known || (isAdopted(row.status) && !isAdopted(known.status))) perPlan.set(key, row)
  }
  return [...perPlan.values()].map(({ status: _status, ...head }) => head)
}

/** What others decided counts once it was taken: a proposal is theirs until then. */
function decisionsAbout(scope: TenantScope, head: Head): Decision[] {
  if (head.owner === scope.tenant) return decisionsOf(scope, head.planId)
  return db
    .select(decisionColumns)
    .from(decisions)
    .innerJoin(plans, and(eq(plans.tenantId, decisions.tenantId), eq(plans.id, decisions.planId)))
    .where(
      and(
        eq(decisions.tenantId, head.owner),
        eq(decisions.planId, head.planId),
        eq(decisions.status, 'genomen'),
      ),
    )
    .orderBy(sql`coalesce(${decisions.date}, ${decisions.proposed}, '9999')`, decisions.id)
    .all()
}

/** Own plans that were adopted and never shared: they hold all the same. */
const ownUnshared = (scope: TenantScope, shared: readonly Head[]): Head[] =>
  adoptedVersions(scope)
    .filter(({ id }) => !shared.some((h) => h.owner === scope.tenant && h.planId === id))
    .map(({ id, version }) => ({
      owner: scope.tenant,
      planId: id,
      version,
      visibility: 'concept',
      sharedOn: null,
    }))

/**
 * Every plan and strategy on this tenant's timeline in the version that counts for it, with the
 * decisions about it; superseded ones included. In the order of the owners, then of the periods.
 */
export function timelinePlans(scope: TenantScope): TimelinePlan[] {
  const owners = timelineOwners(scope)
  const shared = sharedHeads(scope, owners)
  const rank = new Map(owners.map(({ slug }, index) => [slug, index]))
  return [...shared, ...ownUnshared(scope, shared)]
    .flatMap((head): TimelinePlan[] => {
      const plan = readVersion(head)
      const owner = owners.find(({ slug }) => slug === head.owner)
      const { visibility, sharedOn } = head
      if (!plan || !owner) return []
      return [{ owner, plan, decisions: decisionsAbout(scope, head), visibility, sharedOn }]
    })
    .sort(
      (a, b) =>
        (rank.get(a.owner.slug) ?? 0) - (rank.get(b.owner.slug) ?? 0) ||
        a.plan.period.from.localeCompare(b.plan.period.from) ||
        a.plan.id.localeCompare(b.plan.id),
    )
}
