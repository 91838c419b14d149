import { copyItemAnswers } from 'db/queries/item-answers.server'
import { copyLinks } from 'db/queries/links.server'
import { insertVersion } from 'db/queries/plan-writes.server'
import { draftHead } from 'db/queries/plan-items.server'
import { findPlanVersion } from 'db/queries/plans.server'
import { mayWrite } from '~/domain/plans/lifecycle'
import type { PlanId } from '~/domain/plans/plan'
import { command } from './command.server'
import { realign } from './realign.server'
import { found, Refused } from './refusals'

/**
 * Starts a new version of a plan as a copy of its newest one, with what people said about it, and
 * returns its number. The version before stays as it is. Refused while the newest can still be written.
 */
export const startVersion = command('plan:write', (writing, planId: PlanId) => {
  const { scope, tx, now } = writing
  const head = found(draftHead(scope, planId))
  if (mayWrite(head).ok)
    throw new Refused('al_begonnen', 'Aan deze versie kunt u nog schrijven. Ga daarin verder.')
  const plan = found(findPlanVersion(scope, planId, head.version))
  const version = insertVersion(scope, tx, { ...plan, status: 'concept' }, now)
  copyLinks(scope, tx, { planId, from: head.version, to: version })
  copyItemAnswers(scope, tx, { planId, from: head.version, to: version })
  return {
    result: version,
    events: [
      { action: 'plan.version_started', planId, version, from: head.version },
      ...realign(writing, planId, version),
    ],
  }
})
