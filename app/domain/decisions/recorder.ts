import { may, type Permission, type Role } from '../tenancy/roles'
import type { TenantKind } from '../tenancy/tenant'
import type { DecisionBody } from './decision'

/** Who writes down what a body decided: its own secretary. The burgemeester has none here. */
export const recordedBy = {
  raad: 'decision:record-raad',
  college: 'decision:record-college',
  driehoek: 'decision:record',
  regionaal_veiligheidscollege: 'decision:record',
} as const satisfies Partial<Record<DecisionBody, Permission>>

/** Whoever records for one of the bodies. */
export const recording: readonly Permission[] = [...new Set(Object.values(recordedBy))]

/** The body for which this role records in a tenant of this kind; null for everybody else. */
export function bodyRecordedBy(
  role: Role | 'portaal',
  kind: TenantKind,
): keyof typeof recordedBy | null {
  if (kind === 'driehoek') return may(role, recordedBy.driehoek) ? 'driehoek' : null
  if (kind === 'regio')
    return may(role, recordedBy.regionaal_veiligheidscollege)
      ? 'regionaal_veiligheidscollege'
      : null
  if (may(role, recordedBy.raad)) return 'raad'
  return may(role, recordedBy.college) ? 'college' : null
}
