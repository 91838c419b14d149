import { adoptedStatuses, type Visibility } from '~/domain/plans/vocabulary'
import { and, asc, desc, eq, isNull, lte, sql } from 'drizzle-orm'
import { alias, type SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { PlainDate } from '~/domain/dates'
import type { TenantScope } from '~/domain/tenancy/scope'
import { municipalityPlace, type TenantSlug } from '~/domain/tenancy/tenant'
import { db } from '../client.server'
import { heldOn } from '../held-on'
import { kept } from '../prepare-once.server'
import { decisions, plans, planVersions, shares, tenants } from '../schema'
import { timelineOwners } from './across-timeline.server'

/**
 * What a tenant may see of its own driehoek, read from that driehoek outwards: the work does not grow
 * with what other regions share. `across-tenants.server.ts` answers the same questions for any tenant.
 */

const tenant = sql.placeholder('tenant')
const today = sql.placeholder('today')
const here = (scope: TenantScope) => ({ tenant: scope.tenant, today: scope.today })

/** The driehoek and regio that this tenant is, or sits in today. */
const ownGroups = sql`select ${tenant} union
  select g.tenant_id from tenants me join region_members g on g.body_id = me.body_id
  where me.slug = ${tenant}
  and g.from_on <= ${today} and (g.until_on is null or g.until_on >= ${today})`

const municipalityRows = kept(() =>
  db
    .select({ slug: tenants.slug, name: tenants.name })
    .from(tenants)
    .where(
      and(
        eq(tenants.kind, 'gemeente'),
        sql`${tenants.bodyId} in (select m.body_id from region_members m
          join tenants d on d.slug = m.tenant_id and d.kind = 'driehoek'
          where m.tenant_id in (${ownGroups})
          and m.from_on <= ${today} and (m.until_on is null or m.until_on >= ${today}))`,
      ),
    )
    .prepare(),
)

/** Municipalities that sit in a driehoek with this tenant today, in their fixed order. */
export function municipalitiesTogether(scope: TenantScope): { slug: TenantSlug; name: string }[] {
  const rows = municipalityRows().all(here(scope))
  return rows.sort(
    (a, b) =>
      municipalityPlace(a.slug) - municipalityPlace(b.slug) || a.name.localeCompare(b.name, 'nl'),
  )
}

/** A shared version in one line. */
export interface RegionHead {
  owner: TenantSlug
  planId: string
  version: number
  layer: (typeof plans.$inferSelect)['layer']
  title: string
  period: { from: string; to: string }
  status: (typeof planVersions.$inferSelect)['status']
  /** Adopted on the day that is looked at; the status is that of now. */
  adopted: boolean
  fictitious: boolean
}

/** How far the version may be read today, whatever day is looked at: who took it back, took it back. */
const readable = alias(shares, 'readable')

/** The first decision that adopted the plan; null where its day is not known. */
const adoptedOn = sql<string | null>`(select min(d.date) from ${decisions} d
  where d.tenant_id = ${shares.tenantId} and d.plan_id = ${shares.planId}
  and d.effect = 'vaststellen' and d.status = 'genomen')`

/** The stages that reach a kind of tenant: what is shared with the driehoek, the region does not read. */
const stagesFor = ({ kind }: TenantScope): Visibility[] =>
  kind === 'regio' ? ['gedeeld_rvs', 'openbaar'] : ['gedeeld_driehoek', 'gedeeld_rvs', 'openbaar']

const amongStages = (share: { visibility: SQLiteColumn }) =>
  sql`${share.visibility} in (select value from json_each(${sql.placeholder('stages')}))`

const headColumns = {
  owner: shares.tenantId,
  planId: shares.planId,
  version: shares.version,
  layer: plans.layer,
  title: planVersions.title,
  from: planVersions.periodFrom,
  to: planVersions.periodTo,
  status: planVersions.status,
  adoptedOn,
  fictitious: plans.fictitious,
  visibility: readable.visibility,
}

const shareRows = kept(() =>
  db
    .selectDistinct(headColumns)
    .from(shares)
    .innerJoin(
      plans,
      and(
        eq(plans.tenantId, shares.tenantId),
        eq(plans.id, shares.planId),
        eq(plans.kind, sql.placeholder('kind')),
      ),
    )
    .innerJoin(
      planVersions,
      and(
        eq(planVersions.tenantId, shares.tenantId),
        eq(planVersions.planId, shares.planId),
        eq(planVersions.version, shares.version),
      ),
    )
    .leftJoin(
      readable,
      and(
        eq(readable.tenantId, shares.tenantId),
        eq(readable.planId, shares.planId),
        eq(readable.version, shares.version),
        isNull(readable.until),
        lte(readable.from, today),
        amongStages(readable),
      ),
    )
    .where(
      and(
        sql`${shares.tenantId} in (select value from json_each(${sql.placeholder('owners')}))`,
        heldOn(shares, sql.placeholder('on')),
        amongStages(shares),
      ),
    )
    .orderBy(desc(planVersions.periodFrom), desc(shares.version), asc(shares.planId))
    .prepare(),
)

const isAdopted = ({ status }: Pick<RegionHead, 'status'>) =>
  adoptedStatuses.some((adopted) => adopted === status)

/** Heads of what these tenants shared on a day, newest period and version first. */
const sharedBy = (
  scope: TenantScope,
  owners: readonly TenantSlug[],
  kind: 'ivp' | 'strategie',
  on: PlainDate,
) =>
  shareRows()
    .all({
      ...here(scope),
      on,
      kind,
      owners: JSON.stringify(owners),
      stages: JSON.stringify(stagesFor(scope)),
    })
    .map(({ from, to, adoptedOn: adoptedSince, ...row }) => ({
      ...row,
      adopted: isAdopted(row) && (adoptedSince === null || adoptedSince <= on),
      period: { from, to },
    }))

/** Plans as they were shared on a day, and whose plan of then may not be read any more. */
interface SharedPlans {
  heads: Map<TenantSlug, RegionHead>
  withdrawn: Set<TenantSlug>
}

/**
 * For each municipality of the driehoek the latest version that it shared of its plan in force, also
 * when that version is a draft; of its newest plan where nothing was adopted yet. What it took back
 * since is not read any more, also not as of an earlier day.
 */
function plansOf(
  scope: TenantScope,
  municipalities: readonly { slug: TenantSlug }[],
  on: PlainDate,
): SharedPlans {
  const rows = sharedBy(
    scope,
    municipalities.map(({ slug }) => slug),
    'ivp',
    on,
  )
  const found: SharedPlans = { heads: new Map(), withdrawn: new Set() }
  for (const { slug } of municipalities) {
    const own = rows.filter((row) => row.owner === slug)
    const inForce = own.find((row) => row.adopted && row.period.from <= on) ?? own[0]
    const head = inForce && own.find((row) => row.planId === inForce.planId)
    if (head?.visibility) found.heads.set(slug, head)
    else if (head) found.withdrawn.add(slug)
  }
  return found
}

/** The municipalities of the driehoek and, for each that shared one by then, its plan in one line. */
export function municipalitiesWithPlans(scope: TenantScope, on: PlainDate = scope.today) {
  const municipalities = municipalitiesTogether(scope)
  return { municipalities, ...plansOf(scope, municipalities, on) }
}

/** The plans of the driehoek's municipalities, as `municipalitiesWithPlans` finds them. */
export const plansTogether = (
  scope: TenantScope,
  on: PlainDate = scope.today,
): Map<TenantSlug, RegionHead> => municipalitiesWithPlans(scope, on).heads

/**
 * The same for whoever compares days: a region looks at the municipalities that belong to it today, and
 * at what reaches it; a driehoek and its members as above.
 */
export function municipalitiesCompared(scope: TenantScope, on: PlainDate = scope.today) {
  const municipalities =
    scope.kind === 'regio'
      ? timelineOwners(scope).filter(({ kind }) => kind === 'gemeente')
      : municipalitiesTogether(scope)
  return { municipalities, heads: plansOf(scope, municipalities, on).heads }
}

/** Owners of strategies that hold here: this tenant, its groups, and the groups of its members. */
const strategyOwners = kept(() =>
  db
    .selectDistinct({
      slug: tenants.slug,
      kind: tenants.kind,
      direct: sql<0 | 1>`${tenants.slug} in (${ownGroups})`,
    })
    .from(tenants)
    .where(
      sql`${tenants.slug} in (${ownGroups} union
        select above.tenant_id from region_members own
        join region_members above on above.body_id = own.body_id
        where own.tenant_id in (${ownGroups})
        and own.from_on <= ${today} and (own.until_on is null or own.until_on >= ${today})
        and above.from_on <= ${today}
        and (above.until_on is null or above.until_on >= ${today}))`,
    )
    .prepare(),
)

/** Whose strategies hold for this tenant: its groups and the groups above those, itself included. */
export const strategyOwnersAbove = (scope: TenantScope): Set<TenantSlug> =>
  new Set(
    strategyOwners()
      .all(here(scope))
      .map((owner) => owner.slug),
  )

/**
 * The strategies that plans were held against on a day: of each layer the latest adopted version, also
 * after its period; RVS first. What a group above shares with its members only, its members alone read.
 */
export function strategiesTogether(scope: TenantScope, on: PlainDate = scope.today): RegionHead[] {
  const owners = new Map(
    strategyOwners()
      .all(here(scope))
      .map((owner) => [owner.slug, owner]),
  )
  const mayRead = ({ owner: slug, visibility }: { owner: string; visibility: string | null }) => {
    const owner = owners.get(slug)
    if (!owner || visibility === null) return false
    if (visibility === 'openbaar' || slug === scope.tenant) return true
    return owner.direct === 1 && (owner.kind === 'driehoek' || visibility === 'gedeeld_rvs')
  }
  const rows = sharedBy(scope, [...owners.keys()], 'strategie', on).filter(
    (row) => row.adopted && row.period.from <= on && mayRead(row),
  )
  return (['rvs', 'de_copen'] as const).flatMap(
    (layer) => rows.find((row) => row.layer === layer) ?? [],
  )
}
