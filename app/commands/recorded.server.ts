import { db, type Tx } from 'db/client.server'
import { appendEvents } from 'db/queries/audit.server'
import { now } from '~/clock.server'
import type { AuditEvent } from '~/domain/audit/event'
import type { TenantScope } from '~/domain/tenancy/scope'

/** What stands in whose log. */
export interface Entry {
  scope: TenantScope
  events: readonly [AuditEvent, ...AuditEvent[]]
}

/** The result of a write, and its trace in the log of every tenant that it touches. */
export interface Traced<R> {
  result: R
  entries: readonly Entry[]
}

/**
 * A write by somebody who has no scope yet (who accepts an invitation), who acts for themselves in all
 * their tenants (a new password), or who runs the machine (a new tenant): one synchronous transaction,
 * with its trace. Everything else is a `command`.
 */
export function recorded<R>(work: (writing: { tx: Tx; now: Date }) => Traced<R>): R {
  return db.transaction(
    (tx) => {
      const at = now()
      const { result, entries } = work({ tx, now: at })
      for (const { scope, events } of entries) appendEvents(scope, tx, events, at)
      return result
    },
    { behavior: 'immediate' },
  )
}
