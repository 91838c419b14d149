import { adoptedStatuses } from '~/domain/plans/vocabulary'
import { and, asc, desc, eq, isNull, lte, ne, sql } from 'drizzle-orm'
import type { TenantScope } from '~/domain/tenancy/scope'
import { municipalityOrder, type TenantSlug } from '~/domain/tenancy/tenant'
import { db } from '../client.server'
import { kept } from '../prepare-once.server'
import { plans, planVersions, shares, tenants } from '../schema'

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
  const place = (slug: TenantSlug) => {
    const index = municipalityOrder.indexOf(slug)
    return index === -1 ? municipalityOrder.length : index
  }
  return rows.sort((a, b) => place(a.slug) - place(b.slug) || a.name.localeCompare(b.name, 'nl'))
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
  fictitious: boolean
}

const headColumns = {
  owner: shares.tenantId,
  planId: shares.planId,
  version: shares.version,
  layer: plans.layer,
  title: planVersions.title,
  from: planVersions.periodFrom,
  to: planVersions.periodTo,
  status: planVersions.status,
  fictitious: plans.fictitious,
  visibility: shares.visibility,
}

const shareRows = kept(() =>
  db
    .select(headColumns)
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
    .where(
      and(
        sql`${shares.tenantId} in (select value from json_each(${sql.placeholder('owners')}))`,
        isNull(shares.until),
        lte(shares.from, today),
        ne(shares.visibility, 'concept'),
      ),
    )
    .orderBy(desc(planVersions.periodFrom), desc(shares.version), asc(shares.planId))
    .prepare(),
)

/** Heads of what these tenants share today, newest period and version first. */
const sharedBy = (scope: TenantScope, owners: readonly TenantSlug[], kind: 'ivp' | 'strategie') =>
  shareRows()
    .all({ ...here(scope), kind, owners: JSON.stringify(owners) })
    .map(({ from, to, ...row }) => ({ ...row, period: { from, to } }))

const isAdopted = ({ status }: Pick<RegionHead, 'status'>) =>
  adoptedStatuses.some((adopted) => adopted === status)

/**
 * For each municipality of the driehoek the latest version that it shared of its plan in force, also
 * when that version is a draft; of its newest plan where nothing was adopted yet.
 */
function plansOf(
  scope: TenantScope,
  municipalities: readonly { slug: TenantSlug }[],
): Map<TenantSlug, RegionHead> {
  const rows = sharedBy(
    scope,
    municipalities.map(({ slug }) => slug),
    'ivp',
  )
  const found = new Map<TenantSlug, RegionHead>()
  for (const { slug } of municipalities) {
    const own = rows.filter((row) => row.owner === slug)
    const inForce = own.find((row) => isAdopted(row) && row.period.from <= scope.today) ?? own[0]
    const head = inForce && own.find((row) => row.planId === inForce.planId)
    if (head) found.set(slug, head)
  }
  return found
}

/** The municipalities of the driehoek and, for each that shared one, its plan in one line. */
export function municipalitiesWithPlans(scope: TenantScope) {
  const municipalities = municipalitiesTogether(scope)
  return { municipalities, heads: plansOf(scope, municipalities) }
}

/** The plans of the driehoek's municipalities, as `municipalitiesWithPlans` finds them. */
export const plansTogether = (scope: TenantScope): Map<TenantSlug, RegionHead> =>
  municipalitiesWithPlans(scope).heads

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
 * The strategies that plans are held against: of each layer the latest adopted version, also after its
 * period; RVS first. What a group above shares with its members only, its members alone read.
 */
export function strategiesTogether(scope: TenantScope): RegionHead[] {
  const owners = new Map(
    strategyOwners()
      .all(here(scope))
      .map((owner) => [owner.slug, owner]),
  )
  const mayRead = ({ owner: slug, visibility }: { owner: string; visibility: string }) => {
    const owner = owners.get(slug)
    if (!owner || visibility === 'openbaar' || slug === scope.tenant) return owner !== undefined
    return owner.direct === 1 && (owner.kind === 'driehoek' || visibility === 'gedeeld_rvs')
  }
  const rows = sharedBy(scope, [...owners.keys()], 'strategie').filter(
    (row) => isAdopted(row) && row.period.from <= scope.today && mayRead(row),
  )
  return (['rvs', 'de_copen'] as const).flatMap(
    (layer) => rows.find((row) => row.layer === layer) ?? [],
  )
}
