import { db, type Tx } from 'db/client.server'
import { appendEvents } from 'db/queries/audit.server'
import { now } from '~/clock.server'
import type { AuditEvent } from '~/domain/audit/event'
import { may, type Permission } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import { Forbidden } from './refusals'

/** What a command works with: for whom, in which transaction, at which instant. */
export interface Writing {
  scope: TenantScope
  tx: Tx
  now: Date
}

/** At least one event: a write that nobody can see afterwards does not compile. */
export interface Written<R> {
  result: R
  events: readonly [AuditEvent, ...AuditEvent[]]
}

/**
 * Makes a write: permission, one synchronous transaction, audit events in the same transaction.
 * Throws `Forbidden`, or what the body throws (`NotFound`, `Refused`); then nothing is written.
 */
export function command<I, R>(
  permission: Permission,
  body: (writing: Writing, input: I) => Written<R>,
): (scope: TenantScope, input: I) => R {
  return (scope, input) => {
    if (!may(scope.role, permission)) throw new Forbidden(permission)
    return db.transaction(
      (tx) => {
        const writing = { scope, tx, now: now() }
        const { result, events } = body(writing, input)
        appendEvents(scope, tx, events, writing.now)
        return result
      },
      { behavior: 'immediate' },
    )
  }
}
