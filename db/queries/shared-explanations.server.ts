import { and, eq, exists, isNull, sql } from 'drizzle-orm'
import type { PositionKind } from '~/domain/alignment/vocabulary'
import type { PlanId } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { TenantSlug } from '~/domain/tenancy/tenant'
import { db } from '../client.server'
import { divergences, findings, positions, shares } from '../schema'
import { mayRead } from './audience.server'

/** The position of a municipality on a divergence of a shared version, by the finding's identity. */
export interface SharedExplanation {
  finding: string
  kind: PositionKind
  reviewOn: string | null
  /** Of the words that it was given for. */
  passagesHash: string
}

/** The recorded position of each divergence is the newest one; a draft is nobody else's business. */
const newest = sql`(select p.id from positions p where p.tenant_id = ${divergences.tenantId}
  and p.divergence_id = ${divergences.id} and p.status = 'vastgelegd'
  order by p.recorded_at desc, p.rowid desc limit 1)`

/** What a municipality recorded about the divergences of a version that it shared with this tenant. */
export function sharedExplanations(
  scope: TenantScope,
  owner: TenantSlug,
  planId: PlanId,
  version: number,
): SharedExplanation[] {
  const isShared = exists(
    db
      .select({ version: shares.version })
      .from(shares)
      .where(
        and(
          eq(shares.tenantId, owner),
          eq(shares.planId, planId),
          eq(shares.version, version),
          mayRead(scope),
        ),
      ),
  )
  return db
    .select({
      finding: divergences.identity,
      kind: positions.kind,
      reviewOn: positions.reviewOn,
      passagesHash: positions.passagesHash,
    })
    .from(findings)
    .innerJoin(
      divergences,
      and(eq(divergences.tenantId, findings.tenantId), eq(divergences.id, findings.divergenceId)),
    )
    .innerJoin(
      positions,
      and(eq(positions.tenantId, divergences.tenantId), eq(positions.id, newest)),
    )
    .where(
      and(
        eq(findings.tenantId, owner),
        eq(findings.planId, planId),
        eq(findings.version, version),
        isNull(findings.until),
        isShared,
      ),
    )
    .orderBy(divergences.id)
    .all()
}
