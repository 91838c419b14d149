import { and, asc, desc, eq, exists, inArray, isNull, ne, or } from 'drizzle-orm'
import type { ChainLink, StrategyVersion } from '~/domain/alignment/input'
import type { Decision } from '~/domain/decisions/decision'
import type { PlanId, PlanVersion } from '~/domain/plans/plan'
import { adoptedStatuses } from '~/domain/plans/vocabulary'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { TenantSlug } from '~/domain/tenancy/tenant'
import { db } from '../client.server'
import { decisionColumns } from '../plan-columns.server'
import { decisions, links, plans, planVersions, shares, tenants } from '../schema'
import { mayRead } from './audience.server'
import { readVersion } from './plan-content.server'
import { strategyOwnersAbove } from './region.server'

/**
 * Every read across tenants has its name here, filters on what was shared *and* on membership today,
 * and has attack tests of its own.
 */

const adopted = [...adoptedStatuses]

/** A frozen version of another tenant that this scope may read. */
export interface SharedHead {
  owner: TenantSlug
  ownerName: string
  planId: PlanId
  version: number
  kind: PlanVersion['kind']
  layer: PlanVersion['layer']
  title: string
  period: PlanVersion['period']
  status: PlanVersion['status']
  visibility: (typeof shares.$inferSelect)['visibility']
  sharedOn: string
  fictitious: boolean
  follows: PlanId | null
}

const headColumns = {
  owner: shares.tenantId,
  ownerName: tenants.name,
  planId: shares.planId,
  version: shares.version,
  kind: plans.kind,
  layer: plans.layer,
  title: planVersions.title,
  from: planVersions.periodFrom,
  to: planVersions.periodTo,
  status: planVersions.status,
  visibility: shares.visibility,
  sharedOn: shares.from,
  fictitious: plans.fictitious,
  follows: plans.follows,
}

const sharedHeads = () =>
  db
    .select(headColumns)
    .from(shares)
    .innerJoin(tenants, eq(tenants.slug, shares.tenantId))
    .innerJoin(plans, and(eq(plans.tenantId, shares.tenantId), eq(plans.id, shares.planId)))
    .innerJoin(
      planVersions,
      and(
        eq(planVersions.tenantId, shares.tenantId),
        eq(planVersions.planId, shares.planId),
        eq(planVersions.version, shares.version),
      ),
    )
    .$dynamic()

type HeadRow = Omit<SharedHead, 'period'> & { from: string; to: string }
const toHead = ({ from, to, ...row }: HeadRow): SharedHead => ({ ...row, period: { from, to } })

/** One row a version, its widest share first seen; newest version first. */
function onePerVersion(heads: SharedHead[]): SharedHead[] {
  const seen = new Set<string>()
  return heads.filter((head) => {
    const key = `${head.owner}/${head.planId}/${head.version}`
    return !seen.has(key) && seen.add(key)
  })
}

/** What others shared with this tenant, newest period first; own versions are left out. */
export function sharedWithUs(scope: TenantScope): SharedHead[] {
  const rows = sharedHeads()
    .where(and(mayRead(scope), ne(shares.tenantId, scope.tenant)))
    .orderBy(
      desc(planVersions.periodFrom),
      asc(tenants.name),
      asc(shares.planId),
      desc(shares.version),
      asc(shares.from),
    )
    .all()
  return onePerVersion(rows.map(toHead))
}

/** One shared version with all its parts; undefined when it is not there or not shared with us. */
export function readShared(
  scope: TenantScope,
  owner: TenantSlug,
  planId: PlanId,
  version: number,
): PlanVersion | undefined {
  const share = db
    .select({ version: shares.version })
    .from(shares)
    .where(
      and(
        eq(shares.tenantId, owner),
        eq(shares.planId, planId),
        eq(shares.version, version),
        or(eq(shares.tenantId, scope.tenant), mayRead(scope)),
      ),
    )
    .get()
  return share && readVersion({ owner, planId, version })
}

/** The newest readable version of each uitvoeringsplan below this plan, from what was shared with us. */
export function sharedUvps(
  scope: TenantScope,
  heads: readonly SharedHead[],
  ivp: Pick<PlanVersion, 'owner' | 'id'>,
): PlanVersion[] {
  const seen = new Set<string>()
  return heads
    .filter(({ owner, kind }) => owner === ivp.owner && kind === 'uvp')
    .filter(({ planId }) => !seen.has(planId) && seen.add(planId))
    .flatMap(({ owner, planId, version }) => readShared(scope, owner, planId, version) ?? [])
    .filter(({ carriesOut }) => carriesOut === ivp.id)
}

/** Heads of all adopted strategies that this scope may read (own ones included), newest first. */
export function adoptedStrategyHeads(scope: TenantScope): SharedHead[] {
  const rows = sharedHeads()
    .where(
      and(
        eq(plans.kind, 'strategie'),
        inArray(planVersions.status, adopted),
        or(eq(shares.tenantId, scope.tenant), mayRead(scope)),
        isNull(shares.until),
      ),
    )
    .orderBy(desc(planVersions.periodFrom), desc(shares.version), asc(shares.from))
    .all()
  return onePerVersion(rows.map(toHead))
}

/**
 * The strategies that plans are held against: of each layer the latest adopted version (RVS first),
 * also after its period; and the earlier ones that links may still point at.
 */
export function strategiesAbove(scope: TenantScope): {
  current: StrategyVersion[]
  superseded: StrategyVersion[]
} {
  const owners = strategyOwnersAbove(scope)
  const heads = adoptedStrategyHeads(scope).filter(
    (head) => owners.has(head.owner) && head.period.from <= scope.today,
  )
  const read = (layer: SharedHead['layer']) =>
    heads
      .filter((head) => head.layer === layer)
      .flatMap(
        (head) =>
          readVersion({ owner: head.owner, planId: head.planId, version: head.version }) ?? [],
      )
  const perLayer = [read('rvs'), read('de_copen')]
  return {
    current: perLayer.flatMap(([latest]) => latest ?? []),
    superseded: perLayer.flatMap(([, ...earlier]) => earlier),
  }
}

/** The links that a driehoek asserted from its own strategy to the region's, where readable. */
export function chainLinks(scope: TenantScope): ChainLink[] {
  return db
    .select({
      owner: links.tenantId,
      planId: links.planId,
      version: links.version,
      priorityId: links.priorityId,
      toOwner: links.subjectTenantId,
      toPlanId: links.subjectPlanId,
      toVersion: links.subjectVersion,
      toPriorityId: links.subjectPriorityId,
      relation: links.relation,
      note: links.note,
      on: links.recordedOn,
    })
    .from(links)
    .innerJoin(
      plans,
      and(
        eq(plans.tenantId, links.tenantId),
        eq(plans.id, links.planId),
        eq(plans.kind, 'strategie'),
      ),
    )
    .innerJoin(
      shares,
      and(
        eq(shares.tenantId, links.tenantId),
        eq(shares.planId, links.planId),
        eq(shares.version, links.version),
      ),
    )
    .where(and(isNull(links.endedAt), or(eq(shares.tenantId, scope.tenant), mayRead(scope))))
    .groupBy(links.tenantId, links.id)
    .orderBy(links.recordedAt, links.id)
    .all()
    .flatMap(({ owner, planId, version, priorityId, relation, note, on, ...to }) =>
      priorityId === null
        ? []
        : [
            {
              from: { owner, planId, version, priorityId },
              to: {
                owner: to.toOwner,
                planId: to.toPlanId,
                version: to.toVersion,
                priorityId: to.toPriorityId,
              },
              relation,
              note,
              on,
            },
          ],
    )
}

/**
 * For each municipality the latest version that it shared of its plan in force, also when that version
 * is a draft; of its newest plan where nothing was adopted yet.
 */
export function latestSharedPlans(scope: TenantScope): SharedHead[] {
  const rows = sharedHeads()
    .where(and(eq(plans.kind, 'ivp'), mayRead(scope)))
    .orderBy(desc(planVersions.periodFrom), desc(shares.version))
    .all()
    .map(toHead)
  const inForce = (head: SharedHead) =>
    adopted.some((status) => status === head.status) && head.period.from <= scope.today
  const owners = [...new Set(rows.map((head) => head.owner))]
  return owners.flatMap((owner) => {
    const own = rows.filter((head) => head.owner === owner)
    const planId = (own.find(inForce) ?? own[0])?.planId
    return own.find((head) => head.planId === planId) ?? []
  })
}

/** The decisions that were taken about a plan of which this scope may read a version, oldest first. */
export function decisionsOfShared(
  scope: TenantScope,
  owner: TenantSlug,
  planId: PlanId,
): Decision[] {
  return db
    .select(decisionColumns)
    .from(decisions)
    .where(
      and(
        eq(decisions.tenantId, owner),
        eq(decisions.planId, planId),
        eq(decisions.status, 'genomen'),
        exists(
          db
            .select({ version: shares.version })
            .from(shares)
            .where(and(eq(shares.tenantId, owner), eq(shares.planId, planId), mayRead(scope))),
        ),
      ),
    )
    .orderBy(asc(decisions.date), asc(decisions.id))
    .all()
}
