import { eq } from 'drizzle-orm'
import { statutoryBody } from '~/domain/decisions/competence'
import type { DecisionBody } from '~/domain/decisions/decision'
import type { PlanKind } from '~/domain/plans/vocabulary'
import type { TenantScope } from '~/domain/tenancy/scope'
import { db, type Tx } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { decidingBodies } from '../schema'

/** The body that adopts this kind of plan here: as the tenant chose it, else as the law has it. */
export function decidingBody(scope: TenantScope, kind: PlanKind): DecisionBody {
  if (kind === 'strategie')
    return scope.kind === 'driehoek' ? 'driehoek' : 'regionaal_veiligheidscollege'
  const chosen = db
    .select({ body: decidingBodies.body })
    .from(decidingBodies)
    .where(inTenant(scope, decidingBodies, eq(decidingBodies.kind, kind)))
    .get()
  return chosen?.body ?? statutoryBody[kind]
}

/** Chooses who adopts this kind of plan. */
export function setDecidingBody(
  scope: TenantScope,
  tx: Tx,
  kind: PlanKind,
  body: DecisionBody,
): void {
  tx.insert(decidingBodies)
    .values({ tenantId: scope.tenant, kind, body })
    .onConflictDoUpdate({ target: [decidingBodies.tenantId, decidingBodies.kind], set: { body } })
    .run()
}
