import { sharedPartnerships } from 'db/queries/across-neighbours.server'
import {
  insertPartnershipItem,
  ownPartnershipItems,
  type LinkedItem,
  type PartnershipRef,
} from 'db/queries/partnerships.server'
import { linkablePlans } from 'db/queries/linkable-plans.server'
import { mayWritePartnership } from '~/domain/neighbours/partnership'
import type { ItemId, PlanId } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { command } from './command.server'
import { found, insist, Refused } from './refusals'

type Input = {
  to: PartnershipRef
  item: { kind: 'prioriteit' | 'maatregel'; planId: PlanId; id: ItemId }
}

function linkedItem(scope: TenantScope, { kind, planId, id }: Input['item']): LinkedItem {
  const plan = found(linkablePlans(scope).find((one) => one.id === planId))
  const parts = kind === 'prioriteit' ? plan.priorities : plan.measures
  found(parts.find((one) => one.id === id))
  return {
    planId,
    version: plan.version,
    priorityId: kind === 'prioriteit' ? id : null,
    measureId: kind === 'maatregel' ? id : null,
  }
}

/** Says that an own priority or measure is worked on in a samenwerkingsverband that one may read. */
export const linkPartnership = command('partnership:write', ({ scope, tx, now }, input: Input) => {
  const { to, item } = input
  const known = found(
    sharedPartnerships(scope).find((one) => one.owner === to.owner && one.id === to.id),
  )
  insist(mayWritePartnership(known))
  const linked = linkedItem(scope, item)
  const there = ownPartnershipItems(scope).some(
    (one) =>
      one.owner === to.owner &&
      one.partnershipId === to.id &&
      one.planId === item.planId &&
      (one.priorityId ?? one.measureId) === item.id,
  )
  if (there) throw new Refused('al_verbonden', 'Dit onderdeel is er al aan verbonden.', 'item')
  return {
    result: insertPartnershipItem(scope, tx, to, linked, now),
    events: [
      {
        action: 'partnership.linked',
        partnershipId: to.id,
        name: known.name,
        planId: item.planId,
        itemId: item.id,
      },
    ],
  }
})
