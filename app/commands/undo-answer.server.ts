import { endItemAnswer, givenAnswer, reviveItemAnswers } from 'db/queries/item-answers.server'
import { givenLink, reviveLinks } from 'db/queries/link-undo.server'
import { endLink } from 'db/queries/links.server'
import { findPlanVersion } from 'db/queries/plans.server'
import type { AuditEvent } from '~/domain/audit/event'
import { command, type Writing } from './command.server'
import { realign } from './realign.server'
import { realignRegion } from './realign-region.server'
import { found, Refused } from './refusals'
import { spokenAbout } from './spoken-about.server'

type Given = { planId: string; version: number; recordedBy: string | null; recordedAt: number }

function insistOwn({ scope }: Writing, { recordedBy }: Given): void {
  if (recordedBy !== scope.userId)
    throw new Refused(
      'ander_antwoord',
      'Een collega gaf dit antwoord. Wijzig het of trek het in op de pagina van de prioriteit.',
    )
}

/** What the answer had put aside counts again. */
function revive({ scope, tx }: Writing, { planId, version, recordedAt }: Given): AuditEvent[] {
  const at = { planId, version, endedAt: recordedAt }
  reviveItemAnswers(scope, tx, at)
  return reviveLinks(scope, tx, at).map(({ relation, note, ...link }) => ({
    action: 'link.recorded',
    planId,
    version,
    relation,
    about: spokenAbout(scope, [{ planId, version }], {
      tenant: link.subjectTenantId,
      priorityId: link.subjectPriorityId,
    }),
    text: note,
  }))
}

/**
 * Takes back the answer that this person just gave, a link or an answer without one, and brings back
 * what it took the place of.
 */
export const undoAnswer = command('link:write', (writing, { id }: { id: string }) => {
  const { scope, tx, now } = writing
  const link = givenLink(scope, id)
  if (!link) {
    const answer = found(givenAnswer(scope, id))
    insistOwn(writing, answer)
    endItemAnswer(scope, tx, id, now)
    const { planId, version, itemId } = answer
    return {
      result: id,
      events: [
        { action: 'item.answer_ended', planId, version, itemId },
        ...revive(writing, answer),
        ...realign(writing, planId, version),
      ],
    }
  }
  insistOwn(writing, link)
  endLink(scope, tx, id, now)
  const { planId, version } = link
  const revived = revive(writing, link)
  if (findPlanVersion(scope, planId, version)?.kind === 'strategie')
    realignRegion(`${scope.tenant}/${planId}`, scope.today)
  return {
    result: id,
    events: [
      {
        action: 'link.ended',
        planId,
        version,
        about: spokenAbout(scope, [link], {
          tenant: link.subjectTenantId,
          priorityId: link.subjectPriorityId,
        }),
      },
      ...revived,
      ...realign(writing, planId, version),
    ],
  }
})
