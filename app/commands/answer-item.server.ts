import { linksOf, uvpsOf } from 'db/queries/alignment.server'
import {
  endItemAnswers,
  insertItemAnswer,
  type ItemAtStrategy,
} from 'db/queries/item-answers.server'
import { visibilityOfVersions } from 'db/queries/plans.server'
import { localPlan } from '~/domain/alignment/items'
import type { ItemAnswer } from '~/domain/alignment/vocabulary'
import { command } from './command.server'
import { knownItem } from './known-item.server'
import { Refused } from './refusals'
import { spokenAbout } from './spoken-about.server'

type Input = ItemAtStrategy & { answer: ItemAnswer; note: string | null }

/**
 * Records that a local item has no counterpart anywhere in a strategy, or that somebody is in doubt.
 * Doubt is nobody else's business, so no other log tells of it. Refused while a link stands.
 */
export const answerItem = command('link:write', ({ scope, tx, now }, input: Input) => {
  const { plan, priorityId } = knownItem(scope, input)
  const { planId, version, kind, itemId, strategy } = input
  const stage = visibilityOfVersions(scope, planId).get(version) ?? 'concept'
  const local = localPlan(plan, plan.kind === 'ivp' ? uvpsOf(scope, planId, stage) : [])
  const standing = linksOf(scope, planId, version).some(
    ({ local: end, regional }) =>
      regional.owner === strategy.owner &&
      regional.planId === strategy.planId &&
      end !== null &&
      (kind === 'doel'
        ? end.kind === 'doel' && end.itemId === itemId
        : local.find(end)?.priority.id === priorityId),
  )
  if (standing)
    throw new Refused(
      'verband_bestaat',
      'Bij dit onderdeel staat al een verband met deze strategie. Trek dat eerst in.',
    )
  endItemAnswers(scope, tx, { ...input, items: [{ kind, itemId }] }, now)
  const id = insertItemAnswer(scope, tx, input, now)
  const about = spokenAbout(scope, [{ planId, version }], {
    tenant: strategy.owner,
    priorityId: null,
  })
  return {
    result: id,
    events: [
      {
        action: 'item.answered',
        planId,
        version,
        itemId,
        answer: input.answer,
        about: input.answer === 'twijfel' ? null : about,
        text: input.note,
      },
    ],
  }
})
