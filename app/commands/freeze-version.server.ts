import { freezeVersion, insertShare } from 'db/queries/plan-writes.server'
import { listVersions, visibilityOfVersions } from 'db/queries/plans.server'
import type { AuditEvent } from '~/domain/audit/event'
import type { PlanVersion } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { Writing } from './command.server'

/** Whether the text of this version can no longer change. */
export const isFrozen = (
  scope: TenantScope,
  { id, version }: Pick<PlanVersion, 'id' | 'version'>,
): boolean =>
  listVersions(scope, id).some((one) => one.version === version && one.frozenAt !== null)

/** Freezes the text and, where `open`, makes it openbaar: what lies before the raad is for everybody. */
export function freezeAndOpen(
  { scope, tx, now }: Writing,
  plan: PlanVersion,
  open: boolean,
): AuditEvent[] {
  freezeVersion(scope, tx, plan, now)
  const { id: planId, version } = plan
  if (!open || visibilityOfVersions(scope, planId).get(version) === 'openbaar') return []
  insertShare(scope, tx, { planId, version, visibility: 'openbaar', from: scope.today })
  return [{ action: 'plan.shared', planId, version, visibility: 'openbaar' }]
}
