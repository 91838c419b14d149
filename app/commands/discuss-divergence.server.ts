import { findDivergence } from 'db/queries/divergences.server'
import { insertDiscussion } from 'db/queries/voices.server'
import { hasHappened, type DiscussionForm } from '~/domain/alignment/discussion'
import type { TenantSlug } from '~/domain/tenancy/tenant'
import { command } from './command.server'
import { found, NotFound, Refused } from './refusals'

export interface DiscussInput extends DiscussionForm {
  municipality: TenantSlug
  id: string
}

/**
 * Records what the driehoek agreed on a divergence that a municipality shared: beside its position, never
 * instead of it. On one that the text no longer shows nothing is agreed any more.
 */
export const discussDivergence = command(
  'divergence:discuss',
  ({ scope, tx, now }, { municipality, id, ...agreed }: DiscussInput) => {
    if (municipality === scope.tenant) throw new NotFound()
    const divergence = found(findDivergence(scope, municipality, id))
    if (divergence.goneOn !== null)
      throw new Refused(
        'tekst_gewijzigd',
        'De tekst is gewijzigd en deze afwijking is er niet meer. Er valt niets meer af te spreken.',
      )
    if (!hasHappened(agreed.on, scope.today))
      throw new Refused('nog_niet_geweest', 'Kies vandaag of een dag die al is geweest.', 'on')
    const { planId, version } = divergence
    const about = { owner: municipality, planId, version, divergenceId: id }
    insertDiscussion(scope, tx, about, agreed, now)
    return {
      result: id,
      events: [
        {
          action: 'divergence.discussed',
          municipality,
          divergenceId: id,
          outcome: agreed.outcome,
          about: { tenant: municipality, priorityId: null },
          text: agreed.note,
        },
      ],
    }
  },
)
