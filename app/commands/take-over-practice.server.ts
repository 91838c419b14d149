import { sharedPractices } from 'db/queries/across-neighbours.server'
import { draftHead, findItem, placesOf } from 'db/queries/plan-items.server'
import { insertItem } from 'db/queries/plan-item-writes.server'
import { findPlanVersion } from 'db/queries/plans.server'
import { randomUUID } from 'node:crypto'
import { mayTakeOver, takenOver } from '~/domain/neighbours/practice'
import type { MeasureFields } from '~/domain/plans/editing/fields'
import type { ItemId, PlanId } from '~/domain/plans/plan'
import type { TenantSlug } from '~/domain/tenancy/tenant'
import { command } from './command.server'
import { arrange, itemOf, realignDraft, writableDraft } from './draft.server'
import { found, insist, Refused } from './refusals'

export interface TakeOverPractice {
  owner: TenantSlug
  practice: string
  /** An own uitvoeringsplan of which the newest version can be written. */
  planId: PlanId
  priorityId: ItemId
}

/**
 * Adds a neighbour's good practice to an own draft uitvoeringsplan, with its origin, and returns the
 * id of the new measure. Throws `NotFound` for a practice that is not offered (any more).
 */
export const takeOverPractice = command('plan:write', (writing, input: TakeOverPractice) => {
  const { scope, tx } = writing
  const { owner, planId, priorityId } = input
  const practice = found(
    sharedPractices(scope).find((one) => one.owner === owner && one.id === input.practice),
  )
  const { version } = found(draftHead(scope, planId))
  const draft = writableDraft(scope, { planId, version })
  const ivp = draft.carriesOut === null ? undefined : findPlanVersion(scope, draft.carriesOut)
  if (!found(ivp).priorities.some(({ id }) => id === priorityId))
    throw new Refused('prioriteit', 'Kies een prioriteit van het IVP.', 'place')
  const at = {
    planId,
    version,
    kind: 'maatregel' as const,
    id: `maatregel-${randomUUID().slice(0, 13)}`,
  }
  const places = placesOf(scope, at, 'maatregel')
  const there = places.flatMap(({ id }): MeasureFields[] => {
    const item = findItem(scope, { ...at, id })
    return item?.kind === 'maatregel' ? [item.fields] : []
  })
  const from = { owner, planId: practice.planId, measureId: practice.measureId }
  insist(mayTakeOver(scope.tenant, from, there))
  const fields = takenOver(practice, priorityId, from)
  const position = (places.at(-1)?.position ?? -1) + 1
  insertItem(scope, tx, at, { kind: 'maatregel', fields }, { position, number: '', revision: 1 })
  arrange(writing, at, 'maatregel')
  return {
    result: at.id,
    events: [
      { action: 'plan.item_added', ...itemOf(at) },
      { action: 'practice.taken_over', planId, version, measureId: at.id, from: owner },
      ...realignDraft(writing, at, draft, 'maatregel'),
    ],
  }
})
