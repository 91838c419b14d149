import { ensurePlan, insertVersion } from 'db/queries/plan-writes.server'
import type { PlanVersion } from '~/domain/plans/plan'
import { command } from './command.server'
import { realign } from './realign.server'

/** Writes a new version of a plan, whole. Earlier versions stay. Returns the version's number. */
export const writePlan = command(
  'plan:write',
  (writing, content: Omit<PlanVersion, 'owner' | 'version'>) => {
    const { scope, tx, now } = writing
    ensurePlan(scope, tx, content, now)
    const version = insertVersion(scope, tx, content, now)
    return {
      result: version,
      events: [
        { action: 'plan.written', planId: content.id, version },
        ...realign(writing, content.id, version),
      ],
    }
  },
)
