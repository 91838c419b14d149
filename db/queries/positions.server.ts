import { and, desc, eq, isNull } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import type { Explanation } from '~/domain/alignment/explanation'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { Tx } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { divergences, findings, positions } from '../schema'

/** The own divergence with the words it rests on now, read within the command that answers it. */
export function divergenceForUpdate(scope: TenantScope, tx: Tx, id: string) {
  return tx
    .select({
      id: divergences.id,
      kind: divergences.kind,
      subjectTenantId: divergences.subjectTenantId,
      subjectPriorityId: divergences.subjectPriorityId,
      planId: findings.planId,
      version: findings.version,
      passagesHash: findings.passagesHash,
    })
    .from(divergences)
    .innerJoin(
      findings,
      and(eq(findings.tenantId, divergences.tenantId), eq(findings.divergenceId, divergences.id)),
    )
    .where(inTenant(scope, divergences, eq(divergences.id, id), isNull(findings.until)))
    .orderBy(desc(findings.version))
    .all()
}

/** Records the municipality's answer; earlier answers stay, as history. */
export function recordPosition(
  scope: TenantScope,
  tx: Tx,
  divergence: { id: string; passagesHash: string },
  input: Explanation,
  now: Date,
): void {
  tx.insert(positions)
    .values({
      tenantId: scope.tenant,
      id: randomUUID(),
      divergenceId: divergence.id,
      kind: input.kind,
      reason: input.reason,
      motivation: input.motivation,
      body: input.body,
      decidedOn: input.decidedOn,
      kenmerk: input.kenmerk,
      reviewOn: input.reviewOn,
      status: input.status,
      passagesHash: divergence.passagesHash,
      recordedOn: scope.today,
      recordedAt: now.getTime(),
      recordedBy: scope.userId,
    })
    .run()
}
