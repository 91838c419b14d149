import { membershipsOf } from 'db/queries/before-scope.server'
import { expireSessionsOf } from 'db/queries/sessions.server'
import { updatePassword } from 'db/queries/users.server'
import { openScope } from '~/auth/open-scope.server'
import { recorded } from './recorded.server'

/**
 * Gives a person a new password and ends all their sessions. It stands in the log of every tenant they
 * work for, because it concerns the safety of each.
 */
export function changePassword(userId: string, passwordHash: string): void {
  recorded(({ tx, now }) => {
    updatePassword(tx, userId, passwordHash)
    expireSessionsOf(userId, now.getTime())
    const scopes = membershipsOf(userId).map(({ slug }) => openScope(userId, slug))
    return {
      result: undefined,
      entries: scopes.flatMap((scope) =>
        scope ? [{ scope, events: [{ action: 'password.changed' }] as const }] : [],
      ),
    }
  })
}
