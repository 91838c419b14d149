import { readShared } from 'db/queries/across-tenants.server'
import { linksOf } from 'db/queries/alignment.server'
import { endItemAnswers } from 'db/queries/item-answers.server'
import { endLink, insertLink } from 'db/queries/links.server'
import { findPlanVersion } from 'db/queries/plans.server'
import { replaces, sameItem, samePriority } from '~/domain/alignment/link-ends'
import { mayRecordLink, type LinkInput } from '~/domain/alignment/link-input'
import { localPlan } from '~/domain/alignment/items'
import type { PlanVersion } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { command, type Writing } from './command.server'
import { passagesHashOf } from './link-passages.server'
import { realign } from './realign.server'
import { realignRegion } from './realign-region.server'
import { found, insist, NotFound, Refused } from './refusals'
import { spokenAbout } from './spoken-about.server'

/** The uitvoeringsplan that an action stands in. */
const uvpsBehind = (scope: TenantScope, local: NonNullable<LinkInput['local']>): PlanVersion[] =>
  local.kind === 'actie' ? [findPlanVersion(scope, local.planId, local.version) ?? []].flat() : []

/** Whether the own plan, or the uitvoeringsplan that an action stands in, has this item. */
function hasItem(scope: TenantScope, plan: PlanVersion, local: LinkInput['local']): boolean {
  if (local === null) return true
  if (local.kind === 'actie')
    return (
      findPlanVersion(scope, local.planId, local.version)?.measures.some(
        (measure) => measure.id === local.itemId,
      ) ?? false
    )
  const items =
    local.kind === 'doel' ? plan.priorities.flatMap(({ goals }) => goals) : plan.priorities
  return items.some((item) => item.id === local.itemId)
}

/** A link takes the place of "geen tegenhanger" and of doubt about its item and what that belongs to. */
function endAnswers({ scope, tx, now }: Writing, plan: PlanVersion, input: LinkInput): void {
  const { planId, version, local, regional } = input
  const item = local && localPlan(plan, uvpsBehind(scope, local)).find(local)
  if (!item) return
  const { priority, goal } = item
  endItemAnswers(
    scope,
    tx,
    {
      planId,
      version,
      strategy: regional,
      items: [
        { kind: 'prioriteit', itemId: priority.id },
        ...(goal ? [{ kind: 'doel' as const, itemId: goal.id }] : []),
      ],
    },
    now,
  )
}

/**
 * Records what a person says about one regional priority. An earlier answer about the same pair is
 * replaced; the answer `geen` and a link to an item exclude each other, so the newest of them counts.
 */
export const recordLink = command('link:write', (writing, input: LinkInput) => {
  const { scope, tx, now } = writing
  const plan = found(findPlanVersion(scope, input.planId, input.version))
  const { owner, planId, version, priorityId } = input.regional
  const strategy = found(readShared(scope, owner, planId, version))
  if (strategy.kind !== 'strategie') throw new NotFound()
  found(strategy.priorities.find((priority) => priority.id === priorityId))
  if (!hasItem(scope, plan, input.local))
    throw new Refused('onderdeel_bestaat_niet', 'Kies een onderdeel dat in dit plan staat.')
  const here = linksOf(scope, input.planId, input.version).filter((link) =>
    samePriority(link, input),
  )
  const replaced = here.filter((link) => replaces(link, input))
  const others = here.filter((link) => !replaced.includes(link))
  insist(
    mayRecordLink(
      input,
      others.filter((link) => sameItem(link.local, input.local)),
    ),
  )
  for (const link of replaced) endLink(scope, tx, link.id, now)
  if (input.local) endAnswers(writing, plan, input)
  const id = insertLink(scope, tx, input, now, passagesHashOf(scope, input))
  if (plan.kind === 'strategie') realignRegion(`${scope.tenant}/${plan.id}`, scope.today)
  return {
    result: id,
    events: [
      {
        action: 'link.recorded',
        planId: input.planId,
        version: input.version,
        relation: input.relation,
        about: spokenAbout(scope, [input], { tenant: owner, priorityId }),
        text: input.note,
      },
      ...realign(writing, input.planId, input.version),
    ],
  }
})
