import { and, asc, desc, eq, inArray, isNull, lte, or, type SQL } from 'drizzle-orm'
import { spanOf } from '~/domain/execution/next-uvp'
import type { Neighbour } from '~/domain/neighbours/themes'
import { isTheme, type ThemeId } from '~/domain/strategies/kernbeleid'
import type { TenantScope } from '~/domain/tenancy/scope'
import { municipalityPlace, placeInRegion, type TenantSlug } from '~/domain/tenancy/tenant'
import { db } from '../client.server'
import {
  goodPractices,
  measures,
  partnershipItems,
  partnerships,
  plans,
  priorities,
  priorityThemes,
  shares,
  tenants,
} from '../schema'
import { uvpsOf } from './alignment.server'
import {
  decisionsOfShared,
  latestSharedPlans,
  readShared,
  sharedUvps,
  sharedWithUs,
} from './across-tenants.server'
import { timelineOwners } from './across-timeline.server'
import { mayRead, mayReadPartnership } from './audience.server'
import { datedPlans } from './dated-plans.server'
import { planInForce } from './plans.server'
import { municipalitiesTogether } from './region.server'

/**
 * What the municipalities of one basisteam see of each other: shared versions only, by membership of
 * today. What a tenant holds itself it reads whole.
 */

/** The municipalities around this tenant in their fixed order; a region's bureau has its members. */
export const neighbourhood = (scope: TenantScope): Neighbour['owner'][] =>
  scope.kind === 'regio'
    ? timelineOwners(scope)
        .filter(({ kind }) => kind === 'gemeente')
        .map(({ slug, name }) => ({ slug, name }))
    : municipalitiesTogether(scope)

function ownNeighbour(scope: TenantScope, owner: Neighbour['owner']): Neighbour {
  const ivps = datedPlans(scope).filter(({ plan }) => plan.kind === 'ivp')
  const head = planInForce(scope)
  const dated = ivps.find(({ plan }) => plan.id === head?.id) ?? ivps[0]
  if (!dated) return { owner, plan: null, uvps: [], span: null }
  return {
    owner,
    plan: dated.plan,
    uvps: uvpsOf(scope, dated.plan.id, 'concept'),
    span: spanOf(dated, scope.today),
  }
}

/** Each municipality of the basisteam with what this tenant may read of its plan in force. */
export function neighbourPlans(scope: TenantScope): Neighbour[] {
  const heads = latestSharedPlans(scope)
  const shared = sharedWithUs(scope)
  return neighbourhood(scope).map((owner): Neighbour => {
    if (owner.slug === scope.tenant) return ownNeighbour(scope, owner)
    const head = heads.find((one) => one.owner === owner.slug)
    const plan = head && readShared(scope, head.owner, head.planId, head.version)
    if (!plan) return { owner, plan: null, uvps: [], span: null }
    const decisions = decisionsOfShared(scope, owner.slug, plan.id)
    return {
      owner,
      plan,
      uvps: sharedUvps(scope, shared, plan),
      span: spanOf({ plan, decisions, successorAdoptedOn: null }, scope.today),
    }
  })
}

const own = (scope: TenantScope): SQL => eq(shares.tenantId, scope.tenant)
const readable = (scope: TenantScope): SQL | undefined =>
  or(and(own(scope), isNull(shares.until)), mayRead(scope))

/** Themes of every priority in a readable version, newest version first seen: `owner/plan/priority`. */
function themesOfShared(scope: TenantScope, owners: TenantSlug[]): Map<string, ThemeId[]> {
  const rows = db
    .selectDistinct({
      owner: priorityThemes.tenantId,
      planId: priorityThemes.planId,
      version: priorityThemes.version,
      priorityId: priorityThemes.priorityId,
      theme: priorityThemes.theme,
    })
    .from(priorityThemes)
    .innerJoin(
      shares,
      and(
        eq(shares.tenantId, priorityThemes.tenantId),
        eq(shares.planId, priorityThemes.planId),
        eq(shares.version, priorityThemes.version),
      ),
    )
    .where(and(inArray(priorityThemes.tenantId, owners), readable(scope)))
    .orderBy(desc(priorityThemes.version), asc(priorityThemes.theme))
    .all()
  const newest = new Map<string, number>()
  const found = new Map<string, ThemeId[]>()
  for (const { owner, planId, version, priorityId, theme } of rows) {
    const key = `${owner}/${planId}/${priorityId}`
    if (!newest.has(key)) newest.set(key, version)
    if (newest.get(key) !== version || !isTheme(theme)) continue
    found.set(key, [...(found.get(key) ?? []), theme])
  }
  return found
}

/**
 * The good practices that the municipalities of the basisteam offer now, with the measure as it stands
 * in the shared version, in the order of the municipalities, newest first. One whose version is no
 * longer shared is not offered either.
 */
export function sharedPractices(scope: TenantScope) {
  const around = neighbourhood(scope)
  const owners = around.map(({ slug }) => slug)
  const themes = themesOfShared(scope, owners)
  const rows = db
    .selectDistinct({
      owner: goodPractices.tenantId,
      ownerName: tenants.name,
      id: goodPractices.id,
      planId: goodPractices.planId,
      version: goodPractices.version,
      measureId: goodPractices.measureId,
      lesson: goodPractices.lesson,
      contact: goodPractices.contact,
      sharedOn: goodPractices.sharedOn,
      sharedAt: goodPractices.sharedAt,
      carriesOut: plans.carriesOut,
      fictitious: plans.fictitious,
      title: measures.title,
      priorityId: measures.priorityId,
      instrument: measures.instrument,
      result: measures.result,
      actor: measures.owner,
      partners: measures.partners,
      means: measures.means,
      budget: measures.budget,
    })
    .from(goodPractices)
    .innerJoin(tenants, eq(tenants.slug, goodPractices.tenantId))
    .innerJoin(
      plans,
      and(eq(plans.tenantId, goodPractices.tenantId), eq(plans.id, goodPractices.planId)),
    )
    .innerJoin(
      measures,
      and(
        eq(measures.tenantId, goodPractices.tenantId),
        eq(measures.planId, goodPractices.planId),
        eq(measures.version, goodPractices.version),
        eq(measures.id, goodPractices.measureId),
      ),
    )
    .innerJoin(
      shares,
      and(
        eq(shares.tenantId, goodPractices.tenantId),
        eq(shares.planId, goodPractices.planId),
        eq(shares.version, goodPractices.version),
      ),
    )
    .where(
      and(
        inArray(goodPractices.tenantId, owners),
        isNull(goodPractices.withdrawnOn),
        lte(goodPractices.sharedOn, scope.today),
        readable(scope),
      ),
    )
    .orderBy(desc(goodPractices.sharedOn), desc(goodPractices.sharedAt), asc(goodPractices.id))
    .all()
    .map(({ sharedAt: _at, carriesOut, ...row }) => ({
      ...row,
      themes: themes.get(`${row.owner}/${carriesOut}/${row.priorityId}`) ?? [],
    }))
  return rows.sort((a, b) => owners.indexOf(a.owner) - owners.indexOf(b.owner))
}
export type SharedPractice = ReturnType<typeof sharedPractices>[number]

/**
 * Who took a measure over from whom, in versions that this tenant may read; its own drafts too, which
 * nobody else learns of.
 */
export function practiceTakers(scope: TenantScope) {
  const columns = {
    taker: measures.tenantId,
    takerName: tenants.name,
    owner: measures.originTenantId,
    planId: measures.originPlanId,
    measureId: measures.originMeasureId,
    inPlan: measures.planId,
    asMeasure: measures.id,
  }
  const around = neighbourhood(scope).map(({ slug }) => slug)
  const shared = db
    .selectDistinct(columns)
    .from(measures)
    .innerJoin(tenants, eq(tenants.slug, measures.tenantId))
    .innerJoin(
      shares,
      and(
        eq(shares.tenantId, measures.tenantId),
        eq(shares.planId, measures.planId),
        eq(shares.version, measures.version),
      ),
    )
    .where(and(inArray(measures.originTenantId, around), mayRead(scope)))
    .all()
  const mine = db
    .selectDistinct(columns)
    .from(measures)
    .innerJoin(tenants, eq(tenants.slug, measures.tenantId))
    .where(and(eq(measures.tenantId, scope.tenant), inArray(measures.originTenantId, around)))
    .all()
  const seen = new Set<string>()
  return [...mine, ...shared]
    .filter(({ taker, inPlan, asMeasure }) => {
      const key = `${taker}/${inPlan}/${asMeasure}`
      return !seen.has(key) && seen.add(key)
    })
    .sort((a, b) => around.indexOf(a.taker) - around.indexOf(b.taker))
}
export type PracticeTaker = ReturnType<typeof practiceTakers>[number]

/**
 * The own samenwerkingsverbanden and those that members of the same driehoek shared; the driehoek's
 * first, then those of the municipalities in their order, of one owner by name.
 */
export function sharedPartnerships(scope: TenantScope) {
  return db
    .select({
      owner: partnerships.tenantId,
      ownerName: tenants.name,
      ownerKind: tenants.kind,
      id: partnerships.id,
      name: partnerships.name,
      theme: partnerships.theme,
      lead: partnerships.lead,
      parties: partnerships.parties,
      from: partnerships.periodFrom,
      to: partnerships.periodTo,
      approach: partnerships.approach,
      sharedOn: partnerships.sharedOn,
      endedOn: partnerships.endedOn,
      revision: partnerships.revision,
    })
    .from(partnerships)
    .innerJoin(tenants, eq(tenants.slug, partnerships.tenantId))
    .where(or(eq(partnerships.tenantId, scope.tenant), mayReadPartnership(scope)))
    .orderBy(asc(partnerships.name), asc(partnerships.id))
    .all()
    .flatMap(({ theme, ...row }) => (isTheme(theme) ? [{ ...row, theme }] : []))
    .sort(
      (a, b) =>
        placeInRegion({ slug: a.owner, kind: a.ownerKind }) -
        placeInRegion({ slug: b.owner, kind: b.ownerKind }),
    )
    .map(({ ownerKind: _kind, ...row }) => row)
}
export type SharedPartnership = ReturnType<typeof sharedPartnerships>[number]

/**
 * Priorities and measures that are linked to samenwerkingsverbanden which this tenant reads: its own
 * links, and those of others to items of a version that it may read.
 */
export function partnershipLinks(scope: TenantScope) {
  const rows = db
    .selectDistinct({
      id: partnershipItems.id,
      municipality: partnershipItems.tenantId,
      municipalityName: tenants.name,
      owner: partnershipItems.partnershipTenantId,
      partnershipId: partnershipItems.partnershipId,
      planId: partnershipItems.planId,
      version: partnershipItems.version,
      priorityId: partnershipItems.priorityId,
      measureId: partnershipItems.measureId,
      priority: priorities.title,
      measure: measures.title,
      recordedAt: partnershipItems.recordedAt,
    })
    .from(partnershipItems)
    .innerJoin(tenants, eq(tenants.slug, partnershipItems.tenantId))
    .innerJoin(
      partnerships,
      and(
        eq(partnerships.tenantId, partnershipItems.partnershipTenantId),
        eq(partnerships.id, partnershipItems.partnershipId),
      ),
    )
    .leftJoin(
      shares,
      and(
        eq(shares.tenantId, partnershipItems.tenantId),
        eq(shares.planId, partnershipItems.planId),
        eq(shares.version, partnershipItems.version),
      ),
    )
    .leftJoin(
      priorities,
      and(
        eq(priorities.tenantId, partnershipItems.tenantId),
        eq(priorities.planId, partnershipItems.planId),
        eq(priorities.version, partnershipItems.version),
        eq(priorities.id, partnershipItems.priorityId),
      ),
    )
    .leftJoin(
      measures,
      and(
        eq(measures.tenantId, partnershipItems.tenantId),
        eq(measures.planId, partnershipItems.planId),
        eq(measures.version, partnershipItems.version),
        eq(measures.id, partnershipItems.measureId),
      ),
    )
    .where(
      and(
        isNull(partnershipItems.endedAt),
        or(eq(partnerships.tenantId, scope.tenant), mayReadPartnership(scope)),
        or(eq(partnershipItems.tenantId, scope.tenant), mayRead(scope)),
      ),
    )
    .orderBy(asc(partnershipItems.recordedAt), asc(partnershipItems.id))
    .all()
  return rows
    .map(({ recordedAt: _at, ...row }) => row)
    .sort((a, b) => municipalityPlace(a.municipality) - municipalityPlace(b.municipality))
}
export type PartnershipLink = ReturnType<typeof partnershipLinks>[number]
