import type { PlainDate } from '../dates'
import type { Role } from './roles'
import type { TenantKind, TenantSlug } from './tenant'

declare const minted: unique symbol

/**
 * For whom somebody works, and as what. Every query takes it first, and only
 * `app/auth/open-scope.server.ts` can make one: no scope, no data.
 */
export interface TenantScope {
  readonly [minted]: true
  readonly tenant: TenantSlug
  readonly name: string
  readonly kind: TenantKind
  /** Null for the portal itself, when it computes findings again after somebody's act. */
  readonly userId: string | null
  readonly role: Role | 'portaal'
  /** The date for domain rules. */
  readonly today: PlainDate
}
