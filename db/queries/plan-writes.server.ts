import { max } from 'drizzle-orm'
import { eq } from 'drizzle-orm'
import { createHash, randomUUID } from 'node:crypto'
import type { Decision, DecisionFacts } from '~/domain/decisions/decision'
import type { PlanId, PlanVersion } from '~/domain/plans/plan'
import type { PlanStatus, Visibility } from '~/domain/plans/vocabulary'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { Tx } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { decisions, plans, planVersions, sharedVersions, shares } from '../schema'
import { insertContent } from './plan-content-writes.server'

type Content = Omit<PlanVersion, 'owner' | 'version'>

/** Adds the lineage of a plan; does nothing when it is there already. */
export function ensurePlan(scope: TenantScope, tx: Tx, content: Content, now: Date): void {
  tx.insert(plans)
    .values({
      tenantId: scope.tenant,
      id: content.id,
      kind: content.kind,
      layer: content.layer,
      carriesOut: content.carriesOut,
      follows: content.follows,
      fictitious: content.fictitious,
      createdAt: now.getTime(),
    })
    .onConflictDoNothing()
    .run()
}

/** Writes a whole new version of a plan and returns its number. Earlier versions stay as they are. */
export function insertVersion(scope: TenantScope, tx: Tx, content: Content, now: Date): number {
  const last = tx
    .select({ version: max(planVersions.version) })
    .from(planVersions)
    .where(inTenant(scope, planVersions, eq(planVersions.planId, content.id)))
    .get()
  const version = (last?.version ?? 0) + 1
  tx.insert(planVersions)
    .values({
      tenantId: scope.tenant,
      planId: content.id,
      version,
      title: content.title,
      status: content.status,
      periodFrom: content.period.from,
      periodTo: content.period.to,
      basis: content.basis,
      uvpYears: content.uvpYears,
      createdAt: now.getTime(),
    })
    .run()
  insertContent(scope, tx, { planId: content.id, version }, content, now)
  return version
}

/**
 * Freezes a version (once) so that others can refer to it, and returns its content hash. Reports on
 * measures go on after that, so they are no part of it.
 */
export function freezeVersion(scope: TenantScope, tx: Tx, plan: PlanVersion, now: Date): string {
  const { status: _status, ...content } = plan
  const text = JSON.stringify(content, (name, value: unknown) =>
    name === 'report' ? undefined : value,
  )
  const contentHash = createHash('sha256').update(text).digest('hex')
  tx.insert(sharedVersions)
    .values({
      tenantId: scope.tenant,
      planId: plan.id,
      version: plan.version,
      contentHash,
      frozenAt: now.getTime(),
    })
    .onConflictDoNothing()
    .run()
  return contentHash
}

/** Lets the readers of a stage read a frozen version from this day. */
export function insertShare(
  scope: TenantScope,
  tx: Tx,
  share: { planId: PlanId; version: number; visibility: Visibility; from: string },
): void {
  tx.insert(shares)
    .values({ tenantId: scope.tenant, id: randomUUID(), ...share })
    .run()
}

/** Ends every share of a version on this day; the frozen text and what refers to it stay. */
export function endShares(
  scope: TenantScope,
  tx: Tx,
  planId: PlanId,
  version: number,
  on: string,
): number {
  return tx
    .update(shares)
    .set({ until: on })
    .where(inTenant(scope, shares, eq(shares.planId, planId), eq(shares.version, version)))
    .run().changes
}

/** Changes the status of a version; the text is not touched. */
export function setStatus(
  scope: TenantScope,
  tx: Tx,
  planId: PlanId,
  version: number,
  status: PlanStatus,
): void {
  tx.update(planVersions)
    .set({ status })
    .where(
      inTenant(
        scope,
        planVersions,
        eq(planVersions.planId, planId),
        eq(planVersions.version, version),
      ),
    )
    .run()
}

/** Records what a body decided about a plan and returns the decision's id. */
export function insertDecision(
  scope: TenantScope,
  tx: Tx,
  input: Decision & DecisionFacts & { planId: PlanId },
  now: Date,
): string {
  const id = randomUUID()
  tx.insert(decisions)
    .values({
      tenantId: scope.tenant,
      id,
      ...input,
      recordedAt: now.getTime(),
      recordedBy: scope.userId,
    })
    .run()
  return id
}
