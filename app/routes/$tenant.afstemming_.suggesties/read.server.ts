import { latestSharedPlans, readShared } from 'db/queries/across-tenants.server'
import { ownLinkSet, sharedLinkSet } from 'db/queries/link-rows.server'
import { findPlanVersion, listPlans } from 'db/queries/plans.server'
import type { LinkSet } from '~/domain/alignment/exchange/link-row'
import { heldOut } from '~/domain/alignment/suggest/labelled/held-out'
import { regional } from '~/domain/alignment/suggest/labelled/regional'
import { tune } from '~/domain/alignment/suggest/labelled/tune'
import { linkedItems } from '~/domain/alignment/suggest/linked-items'
import { measure } from '~/domain/alignment/suggest/measure'
import { priorityItem } from '~/domain/alignment/suggest/plan-items'
import type { PlanVersion } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { lexiconFor } from '~/lexicon.server'
import { summedUp, type Line } from './view'

/** A plan with its links, and a reader of the texts that they name. */
interface Linked {
  plan: PlanVersion
  set: LinkSet
  read: (owner: string, planId: string, version: number) => PlanVersion | undefined
}

/** The plans whose links people recorded: one's own, or those that were shared with the region. */
function linkedPlans(scope: TenantScope): Linked[] {
  const ofOthers = (owner: string, planId: string, version: number) =>
    readShared(scope, owner, planId, version)
  if (scope.kind === 'regio')
    return latestSharedPlans(scope).flatMap(({ owner, planId, version }) => {
      const plan = ofOthers(owner, planId, version)
      const set = sharedLinkSet(scope, owner, planId, version)
      return plan && set ? [{ plan, set, read: ofOthers }] : []
    })
  const read: Linked['read'] = (owner, planId, version) =>
    owner === scope.tenant
      ? findPlanVersion(scope, planId, version)
      : ofOthers(owner, planId, version)
  return listPlans(scope).flatMap(({ id, version }) => {
    const plan = findPlanVersion(scope, id, version)
    const set = plan && plan.kind !== 'uvp' ? ownLinkSet(scope, id, version) : undefined
    return plan && set ? [{ plan, set, read }] : []
  })
}

/** How good suggestions are: on the examples of the portal, and on what people here linked themselves. */
export function readQuality(scope: TenantScope): { lines: Line[] } {
  const lexicon = lexiconFor(scope)
  const linked = linkedPlans(scope).flatMap(({ plan, set, read }) =>
    set.strategies.flatMap(({ owner, planId, version }) => {
      const strategy = read(owner, planId, version)
      if (!strategy) return []
      const uvps = set.uvps.flatMap((uvp) => read(uvp.owner, uvp.planId, uvp.version) ?? [])
      const items = linkedItems({ plan, uvps, strategy, links: set.links })
      return [measure(items, strategy.priorities.map(priorityItem), lexicon)]
    }),
  )
  return {
    lines: [
      summedUp('oefenset', [measure(tune, regional, lexicon)]),
      summedUp('toetsset', [measure(heldOut, regional, lexicon)]),
      summedUp('eigen', linked),
    ],
  }
}
