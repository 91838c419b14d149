import { readShared, strategiesAbove } from 'db/queries/across-tenants.server'
import { statableHeads } from 'db/queries/divergences.server'
import { findTenant } from 'db/queries/before-scope.server'
import type { PlanVersion } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { TenantSlug } from '~/domain/tenancy/tenant'
import { layerWord } from '~/ui/nl'
import { chosenPlan } from '../$tenant.afstemming/chosen-plan.server'

interface Asked {
  gemeente?: TenantSlug | undefined
  plan?: string | undefined
  versie?: number | undefined
}

/** The plan that is spoken about: an own one by choice, or what the chosen municipality shared last. */
export function planAsked(scope: TenantScope, asked: Asked): PlanVersion | undefined {
  if (scope.kind === 'gemeente') return chosenPlan(scope, asked)
  const head = asked.gemeente ? statableHeads(scope).get(asked.gemeente) : undefined
  return head && asked.gemeente
    ? readShared(scope, asked.gemeente, head.planId, head.version)
    : undefined
}

/** What the form offers: the plan, its priorities, and those of the strategies that hold now. */
export function readForm(scope: TenantScope, asked: Asked) {
  const own = scope.kind === 'gemeente'
  const plan = planAsked(scope, asked)
  const strategies = strategiesAbove(scope).current.filter(
    ({ owner }) => own || owner === scope.tenant,
  )
  const nameOf = (slug: TenantSlug) => findTenant(slug)?.name ?? slug
  return {
    tenant: { slug: scope.tenant, name: scope.name, kind: scope.kind },
    municipalities: own
      ? []
      : [...statableHeads(scope).keys()].map((slug) => ({ value: slug, label: nameOf(slug) })),
    plan: plan
      ? {
          id: plan.id,
          version: plan.version,
          title: plan.title,
          owner: plan.owner,
          ownerName: nameOf(plan.owner),
          priorities: plan.priorities.map(({ id, number, title }) => ({
            value: id,
            label: `${number} ${title}`,
          })),
        }
      : null,
    regional: strategies.map(({ owner, layer, title, priorities }) => ({
      label: `${layerWord[layer]}: ${title}`,
      options: priorities.map(({ id, number, title: name }) => ({
        value: `${owner}.${id}`,
        label: `${number} ${name}`,
      })),
    })),
  }
}
