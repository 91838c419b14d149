import { divergenceForUpdate } from 'db/queries/positions.server'
import { insertReply } from 'db/queries/voices.server'
import type { ReplyForm } from '~/domain/alignment/reply'
import { command } from './command.server'
import { found } from './refusals'
import { spokenAbout } from './spoken-about.server'

/**
 * Records what the municipality says to a signal about its plan: that it agrees, or with evidence that it
 * does not. It stands beside the signal, which goes only when the text changes.
 */
export const replyToDivergence = command(
  'divergence:reply',
  (
    { scope, tx, now },
    { id, answer, evidence }: Pick<ReplyForm, 'answer' | 'evidence'> & { id: string },
  ) => {
    const versions = divergenceForUpdate(scope, tx, id)
    const {
      passagesHash,
      subjectTenantId: tenant,
      subjectPriorityId: priorityId,
    } = found(versions[0])
    insertReply(scope, tx, { divergenceId: id, answer, evidence, passagesHash }, now)
    return {
      result: id,
      events: [
        {
          action: 'divergence.replied',
          divergenceId: id,
          answer,
          about: tenant === null ? null : spokenAbout(scope, versions, { tenant, priorityId }),
          text: evidence,
        },
      ],
    }
  },
)
