import { strategiesAbove } from 'db/queries/across-tenants.server'
import { uvpsOf } from 'db/queries/alignment.server'
import { divergencesOf } from 'db/queries/divergences.server'
import { itemAnswersOf } from 'db/queries/item-answers.server'
import { asksFourEyes, reviewedLinks } from 'db/queries/link-confirmation.server'
import { visibilityOfVersions } from 'db/queries/plans.server'
import { localPlan } from '~/domain/alignment/items'
import { localItems, regionalItems, type BenchInput } from '~/domain/alignment/workbench/bench'
import type { PlanVersion } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { chosenPlan } from '../$tenant.afstemming/chosen-plan.server'
import type { BenchQuery } from './query'

/** Priorities without counterpart by the municipality's own choice, as it explained them. */
function deliberateIn(scope: TenantScope, plan: PlanVersion, owner: string) {
  const chosen = (plan.kind === 'ivp' ? divergencesOf(scope, plan.id, plan.version) : []).filter(
    ({ explained, position }) => explained && position?.kind === 'bewuste_lokale_keuze',
  )
  const ids = (found: (string | null)[]) => new Set(found.flatMap((id) => id ?? []))
  return {
    local: ids(chosen.filter(({ kind }) => kind === 'alleen_lokaal').map((one) => one.localItemId)),
    regional: ids(
      chosen
        .filter((one) => one.kind === 'ontbreekt_lokaal' && one.subjectTenantId === owner)
        .map((one) => one.subjectPriorityId),
    ),
  }
}

/** The strategies that this tenant holds its text against, De Copen first. */
const strategiesFor = (scope: TenantScope) =>
  strategiesAbove(scope)
    .current.filter(({ owner }) => owner !== scope.tenant)
    .reverse()

/** The own text that the address names, and what it can be held against. */
export function benchTexts(scope: TenantScope, { tekst, met }: Pick<BenchQuery, 'tekst' | 'met'>) {
  const plan = chosenPlan(scope, { plan: tekst?.planId, versie: tekst?.version })
  const strategies = strategiesFor(scope)
  const strategy = strategies.find(({ owner }) => owner === met) ?? strategies[0]
  return { plan, strategy, strategies }
}

/** Both texts with everything that was said about them. */
export function benchInput(
  scope: TenantScope,
  plan: PlanVersion,
  strategy: PlanVersion,
): BenchInput {
  const stage = visibilityOfVersions(scope, plan.id).get(plan.version) ?? 'concept'
  return {
    local: localPlan(plan, plan.kind === 'ivp' ? uvpsOf(scope, plan.id, stage) : []),
    strategy,
    links: reviewedLinks(scope, plan.id, plan.version),
    answers: itemAnswersOf(scope, plan.id, plan.version),
    deliberate: deliberateIn(scope, plan, strategy.owner),
    fourEyes: asksFourEyes(scope),
  }
}

/** The items of both sides, as the walk goes from one to the other. */
export function benchSides(input: BenchInput, van: BenchQuery['van']) {
  const local = localItems(input)
  const regional = regionalItems(input)
  return van === 'regio'
    ? { items: regional, others: local, local, regional }
    : { items: local, others: regional, local, regional }
}
