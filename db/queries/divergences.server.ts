import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Why } from '~/domain/alignment/finding'
import type { DivergenceKind, PositionKind } from '~/domain/alignment/vocabulary'
import { asksExplanation } from '~/domain/alignment/asks-explanation'
import { holdsOn } from '~/domain/alignment/position'
import type { PlanId } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { TenantSlug } from '~/domain/tenancy/tenant'
import { db } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { divergences, findings, positions } from '../schema'
import { sharedFindings } from './matrix.server'
import { planInForce } from './plans.server'
import { plansTogether } from './region.server'

/** A recorded answer of a municipality to one of its divergences. */
export interface RecordedPosition {
  kind: PositionKind
  reason: string
  motivation: string
  body: string | null
  decidedOn: string | null
  kenmerk: string | null
  reviewOn: string | null
  recordedOn: string
  /** The words on either side changed since: the motivation stays and reads "te bevestigen". */
  toConfirm: boolean
}

/** A divergence as it stands in one plan version. */
export interface DivergenceRow {
  id: string
  municipality: TenantSlug
  kind: DivergenceKind
  subjectTenantId: TenantSlug | null
  subjectPriorityId: string | null
  localItemId: string | null
  since: string
  planId: PlanId
  version: number
  why: Why
  position: RecordedPosition | null
  /** With a position whose review date has not come. */
  explained: boolean
}

/** The newest recorded position of each divergence of a tenant. */
const newest = sql`(select p.id from positions p where p.tenant_id = ${divergences.tenantId}
  and p.divergence_id = ${divergences.id} and p.status = 'vastgelegd'
  order by p.recorded_at desc, p.rowid desc limit 1)`

/**
 * Divergences of one plan version of `owner`. Callers establish the right to read that version: their
 * own, or one shared with them.
 */
function inVersion(
  owner: TenantSlug,
  planId: PlanId,
  version: number,
  today: string,
): DivergenceRow[] {
  return db
    .select({
      id: divergences.id,
      municipality: divergences.tenantId,
      kind: divergences.kind,
      subjectTenantId: divergences.subjectTenantId,
      subjectPriorityId: divergences.subjectPriorityId,
      localItemId: divergences.localItemId,
      since: divergences.since,
      planId: findings.planId,
      version: findings.version,
      why: findings.why,
      passagesHash: findings.passagesHash,
      position: {
        kind: positions.kind,
        reason: positions.reason,
        motivation: positions.motivation,
        body: positions.body,
        decidedOn: positions.decidedOn,
        kenmerk: positions.kenmerk,
        reviewOn: positions.reviewOn,
        recordedOn: positions.recordedOn,
        passagesHash: positions.passagesHash,
      },
    })
    .from(findings)
    .innerJoin(
      divergences,
      and(eq(divergences.tenantId, findings.tenantId), eq(divergences.id, findings.divergenceId)),
    )
    .leftJoin(
      positions,
      and(eq(positions.tenantId, divergences.tenantId), eq(positions.id, newest)),
    )
    .where(
      and(
        eq(findings.tenantId, owner),
        eq(findings.planId, planId),
        eq(findings.version, version),
        isNull(findings.until),
      ),
    )
    .orderBy(asc(divergences.id))
    .all()
    .map(({ passagesHash, position, ...row }) => {
      if (!position) return { ...row, position: null, explained: false }
      const { passagesHash: then, ...recorded } = position
      return {
        ...row,
        position: { ...recorded, toConfirm: then !== passagesHash },
        explained: holdsOn(position, today),
      }
    })
}

/** Own divergences in one own plan version, by number. */
export function divergencesOf(
  scope: TenantScope,
  planId: PlanId,
  version: number,
): DivergenceRow[] {
  return inVersion(scope.tenant, planId, version, scope.today)
}

/** Divergences of the latest plan version that one municipality of the driehoek shared, by number. */
export function sharedDivergencesOf(scope: TenantScope, owner: TenantSlug): DivergenceRow[] {
  const head = plansTogether(scope).get(owner)
  return head ? inVersion(owner, head.planId, head.version, scope.today) : []
}

/** The own plan versions in which a divergence stands, newest first. */
export function versionsWith(
  scope: TenantScope,
  id: string,
): { planId: PlanId; version: number }[] {
  return db
    .select({ planId: findings.planId, version: findings.version })
    .from(findings)
    .where(inTenant(scope, findings, eq(findings.divergenceId, id), isNull(findings.until)))
    .orderBy(desc(findings.planId), desc(findings.version))
    .all()
}

/** Divergences of what the municipalities of the driehoek shared, in their fixed order. */
export function regionDivergences(scope: TenantScope): DivergenceRow[] {
  return [...plansTogether(scope)].flatMap(([slug, head]) =>
    inVersion(slug, head.planId, head.version, scope.today),
  )
}

/** How many divergences still lack an explanation: own ones, or those shared with the driehoek. */
export function countUnexplained(scope: TenantScope): number {
  if (scope.kind === 'driehoek') return sharedFindings(scope).filter(asksExplanation).length
  const plan = scope.kind === 'gemeente' ? planInForce(scope) : undefined
  return plan ? divergencesOf(scope, plan.id, plan.version).filter(asksExplanation).length : 0
}

/** The positions that this tenant recorded about one of its divergences, newest first, drafts too. */
export function positionsOf(scope: TenantScope, divergenceId: string) {
  return db
    .select({
      id: positions.id,
      kind: positions.kind,
      reason: positions.reason,
      motivation: positions.motivation,
      body: positions.body,
      decidedOn: positions.decidedOn,
      kenmerk: positions.kenmerk,
      reviewOn: positions.reviewOn,
      status: positions.status,
      recordedOn: positions.recordedOn,
    })
    .from(positions)
    .where(inTenant(scope, positions, eq(positions.divergenceId, divergenceId)))
    .orderBy(desc(positions.recordedAt), desc(sql`positions.rowid`))
    .all()
}
