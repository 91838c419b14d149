import { divergenceForUpdate, recordPosition } from 'db/queries/positions.server'
import type { Explanation } from '~/domain/alignment/explanation'
import { command } from './command.server'
import { realign } from './realign.server'
import { found } from './refusals'
import { spokenAbout } from './spoken-about.server'

/**
 * Records the municipality's position on one of its divergences, as a draft for itself or for all who
 * read the plan. A "bewuste lokale keuze" changes the cell, so the plan versions are aligned again.
 */
export const explainDivergence = command(
  'divergence:explain',
  (writing, { id, ...input }: Explanation & { id: string }) => {
    const { scope, tx, now } = writing
    const versions = divergenceForUpdate(scope, tx, id)
    const divergence = found(versions[0])
    recordPosition(scope, tx, divergence, input, now)
    if (input.status === 'concept')
      return { result: id, events: [{ action: 'position.drafted', divergenceId: id }] }
    const { subjectTenantId: tenant, subjectPriorityId: priorityId } = divergence
    const about = tenant === null ? null : spokenAbout(scope, versions, { tenant, priorityId })
    return {
      result: id,
      events: [
        {
          action: 'divergence.explained',
          divergenceId: id,
          position: input.kind,
          about,
          text: input.motivation,
        },
        ...versions.flatMap(({ planId, version }) => realign(writing, planId, version)),
      ],
    }
  },
)
