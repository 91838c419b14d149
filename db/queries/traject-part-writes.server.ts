import { eq, sql } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import type { PlainDate } from '~/domain/dates'
import type { PlanId } from '~/domain/plans/plan'
import type { TemplateStep } from '~/domain/plans/traject'
import type { Visibility } from '~/domain/plans/vocabulary'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { Tx } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { participationMoments, trajectDocuments, trajects, trajectTemplates } from '../schema'
import type { ParticipationMoment, TrajectDocument, TrajectFrame } from './traject-file.server'

export const insertTraject = (
  scope: TenantScope,
  tx: Tx,
  traject: { planId: PlanId; title: string; fictitious: boolean },
  now: Date,
) =>
  tx
    .insert(trajects)
    .values({ tenantId: scope.tenant, ...traject, recordedAt: now.getTime() })
    .run()

const thisTraject = (scope: TenantScope, planId: PlanId) =>
  inTenant(scope, trajects, eq(trajects.planId, planId))

/** Writes kernteam, budget, policies and parties over what stood there. */
export const updateFrame = (
  scope: TenantScope,
  tx: Tx,
  planId: PlanId,
  frame: Pick<TrajectFrame, 'team' | 'budget' | 'frameworks' | 'parties'>,
) =>
  tx
    .update(trajects)
    .set({ ...frame, revision: sql`${trajects.revision} + 1` })
    .where(thisTraject(scope, planId))
    .run()

/** Who besides the own organisation may read the planning, and since which day. */
export const updateSharing = (
  scope: TenantScope,
  tx: Tx,
  planId: PlanId,
  sharing: { visibility: Visibility; sharedOn: PlainDate | null },
) => tx.update(trajects).set(sharing).where(thisTraject(scope, planId)).run()

export function insertDocument(
  scope: TenantScope,
  tx: Tx,
  planId: PlanId,
  document: Omit<TrajectDocument, 'id'>,
  now: Date,
): string {
  const id = randomUUID()
  tx.insert(trajectDocuments)
    .values({ tenantId: scope.tenant, planId, id, ...document, recordedAt: now.getTime() })
    .run()
  return id
}

export const deleteDocument = (scope: TenantScope, tx: Tx, planId: PlanId, id: string) =>
  tx
    .delete(trajectDocuments)
    .where(
      inTenant(
        scope,
        trajectDocuments,
        eq(trajectDocuments.planId, planId),
        eq(trajectDocuments.id, id),
      ),
    )
    .run()

export type WrittenMoment = Omit<ParticipationMoment, 'id' | 'revision'>

export function insertMoment(
  scope: TenantScope,
  tx: Tx,
  planId: PlanId,
  moment: WrittenMoment,
  now: Date,
): string {
  const id = randomUUID()
  tx.insert(participationMoments)
    .values({ tenantId: scope.tenant, planId, id, ...moment, recordedAt: now.getTime() })
    .run()
  return id
}

export const updateMoment = (
  scope: TenantScope,
  tx: Tx,
  planId: PlanId,
  { id, ...moment }: WrittenMoment & { id: string },
) =>
  tx
    .update(participationMoments)
    .set({ ...moment, revision: sql`${participationMoments.revision} + 1` })
    .where(
      inTenant(
        scope,
        participationMoments,
        eq(participationMoments.planId, planId),
        eq(participationMoments.id, id),
      ),
    )
    .run()

export function insertTemplate(
  scope: TenantScope,
  tx: Tx,
  template: { title: string; steps: TemplateStep[] },
  now: Date,
): string {
  const id = randomUUID()
  tx.insert(trajectTemplates)
    .values({ tenantId: scope.tenant, id, ...template, recordedAt: now.getTime() })
    .run()
  return id
}
