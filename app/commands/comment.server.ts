import { readShared } from 'db/queries/across-tenants.server'
import { findTenant } from 'db/queries/before-scope.server'
import { findDivergence } from 'db/queries/divergences.server'
import {
  findComment,
  insertComment,
  withdrawComment as markWithdrawn,
  type CommentSubject,
} from 'db/queries/voices.server'
import type { TenantScope } from '~/domain/tenancy/scope'
import { command } from './command.server'
import { found, NotFound } from './refusals'

/** Whether what the remark is about was shared with this partner. Throws `NotFound` when it was not. */
function insistShared(scope: TenantScope, subject: CommentSubject): void {
  const { owner, planId, version, priorityId, divergenceId } = subject
  // Police and OM speak in their own name, in their own space, about what a municipality shared.
  if (scope.kind !== 'partner' || findTenant(owner)?.kind !== 'gemeente') throw new NotFound()
  const plan = found(readShared(scope, owner, planId, version))
  if (priorityId !== null) found(plan.priorities.find(({ id }) => id === priorityId))
  if (divergenceId === null) return
  const divergence = found(findDivergence(scope, owner, divergenceId))
  if (divergence.planId !== planId || divergence.version !== version) throw new NotFound()
}

/** Records a remark of police or OM on a shared plan, a priority in it or a divergence. */
export const comment = command(
  'comment:write',
  ({ scope, tx, now }, { text, ...subject }: CommentSubject & { text: string }) => {
    insistShared(scope, subject)
    const id = insertComment(scope, tx, subject, text, now)
    return {
      result: id,
      events: [
        {
          action: 'comment.written',
          municipality: subject.owner,
          about: { tenant: subject.owner, priorityId: subject.priorityId },
          text,
        },
      ],
    }
  },
)

/** Takes an own remark back: readers see that it was there, no longer what it said. */
export const withdrawComment = command('comment:write', ({ scope, tx }, input: { id: string }) => {
  const one = found(findComment(scope, input.id))
  markWithdrawn(scope, tx, one.id)
  return {
    result: one,
    events: [
      {
        action: 'comment.withdrawn',
        municipality: one.subjectTenantId,
        about: { tenant: one.subjectTenantId, priorityId: one.priorityId },
      },
    ],
  }
})
