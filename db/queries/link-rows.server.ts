import { and, eq, inArray, isNull } from 'drizzle-orm'
import {
  exchangeSide,
  type ExchangeSide,
  type LinkSet,
  type RecordedLink,
} from '~/domain/alignment/exchange/link-row'
import type { PlanVersion } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { db } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { localEnd } from '../local-end.server'
import { bodies, links, sharedVersions, tenants } from '../schema'
import { readShared } from './across-tenants.server'
import { findPlanVersion } from './plans.server'

/** Links with both their sides, as they leave the portal. */

type Row = typeof links.$inferSelect
const toLink = (row: Row): RecordedLink => ({
  id: row.id,
  local: localEnd(row),
  regional: {
    owner: row.subjectTenantId,
    planId: row.subjectPlanId,
    version: row.subjectVersion,
    priorityId: row.subjectPriorityId,
  },
  relation: row.relation,
  note: row.note,
  on: row.recordedOn,
  state: row.state,
})

/** Name, code and frozen text of whoever owns these versions; the versions themselves were read before. */
function sidesOf(versions: readonly PlanVersion[]): ExchangeSide[] {
  const owners = db
    .select({ slug: tenants.slug, name: tenants.name, cbsCode: bodies.cbsCode })
    .from(tenants)
    .innerJoin(bodies, eq(bodies.id, tenants.bodyId))
    .where(inArray(tenants.slug, [...new Set(versions.map(({ owner }) => owner))]))
    .all()
  return versions.map((version) => {
    const owner = owners.find(({ slug }) => slug === version.owner)
    const frozen = db
      .select({ hash: sharedVersions.contentHash })
      .from(sharedVersions)
      .where(
        and(
          eq(sharedVersions.tenantId, version.owner),
          eq(sharedVersions.planId, version.id),
          eq(sharedVersions.version, version.version),
        ),
      )
      .get()
    return exchangeSide(version, {
      ownerName: owner?.name ?? version.owner,
      cbsCode: owner?.cbsCode ?? null,
      hash: frozen?.hash ?? null,
    })
  })
}

/** Each pair of plan and version that these ends name, once. */
function named<E extends { planId: string; version: number }>(
  ends: readonly E[],
  key: (end: E) => string,
) {
  const seen = new Set<string>()
  return ends.filter((end) => !seen.has(key(end)) && seen.add(key(end)))
}

/** Reads what the links of one plan version name, each through the right that the reader has to it. */
function linkSet(
  plan: PlanVersion,
  found: readonly RecordedLink[],
  read: {
    uvp: (planId: string, version: number) => PlanVersion | undefined
    strategy: (owner: string, planId: string, version: number) => PlanVersion | undefined
  },
): LinkSet {
  const actions = found.flatMap(({ local }) => (local?.kind === 'actie' ? [local] : []))
  const uvps = named(actions, ({ planId, version }) => `${planId}/${version}`)
    .filter(({ planId, version }) => planId !== plan.id || version !== plan.version)
    .flatMap(({ planId, version }) => read.uvp(planId, version) ?? [])
  const strategies = named(
    found.map(({ regional }) => regional),
    ({ owner, planId, version }) => `${owner}/${planId}/${version}`,
  ).flatMap(({ owner, planId, version }) => read.strategy(owner, planId, version) ?? [])
  const readable = ({ local, regional }: RecordedLink) =>
    strategies.some(
      ({ owner, id, version }) =>
        owner === regional.owner && id === regional.planId && version === regional.version,
    ) &&
    (local === null ||
      [plan, ...uvps].some(({ id, version }) => id === local.planId && version === local.version))
  const [own, ...others] = sidesOf([plan, ...uvps, ...strategies])
  if (!own) throw new Error('every version has a side')
  return {
    plan: own,
    uvps: others.slice(0, uvps.length),
    strategies: others.slice(uvps.length),
    links: found.filter(readable),
  }
}

/** The links of one own plan version with everything that they name; undefined when there is none. */
export function ownLinkSet(
  scope: TenantScope,
  planId: string,
  version: number,
): LinkSet | undefined {
  const plan = findPlanVersion(scope, planId, version)
  if (!plan) return undefined
  const rows = db
    .select()
    .from(links)
    .where(
      inTenant(
        scope,
        links,
        eq(links.planId, planId),
        eq(links.version, version),
        isNull(links.endedAt),
      ),
    )
    .orderBy(links.recordedAt, links.id)
    .all()
  return linkSet(plan, rows.map(toLink), {
    uvp: (id, number) => findPlanVersion(scope, id, number),
    strategy: (owner, id, number) => readShared(scope, owner, id, number),
  })
}

/** Others read the note of a link where a divergence shows it to them: with a different reach. */
const asOthersRead = (link: RecordedLink): RecordedLink =>
  link.relation === 'lokaal_smaller' || link.relation === 'lokaal_ruimer'
    ? link
    : { ...link, note: null }

/**
 * The links of one version that another tenant shared with this one; undefined when it was not shared.
 * A link to a text that this tenant may not read is left out as a whole.
 */
export function sharedLinkSet(
  scope: TenantScope,
  owner: string,
  planId: string,
  version: number,
): LinkSet | undefined {
  const plan = readShared(scope, owner, planId, version)
  if (!plan) return undefined
  const rows = db
    .select()
    .from(links)
    .where(
      and(
        eq(links.tenantId, owner),
        eq(links.planId, planId),
        eq(links.version, version),
        isNull(links.endedAt),
      ),
    )
    .orderBy(links.recordedAt, links.id)
    .all()
  return linkSet(plan, rows.map(toLink).map(asOthersRead), {
    uvp: (id, number) => readShared(scope, owner, id, number),
    strategy: (of, id, number) => readShared(scope, of, id, number),
  })
}
