import { divergencesOf, regionDivergences, type DivergenceRow } from 'db/queries/divergences.server'
import { municipalitiesTogether } from 'db/queries/region.server'
import type { TenantScope } from '~/domain/tenancy/scope'
import { chosenPlan } from '../$tenant.afstemming/chosen-plan.server'
import type { DivergenceQuery } from './filter'
import { sideNames } from './names.server'
import { lineOf, listed } from './view'

/** The divergences that this tenant may see: of the own plan by choice, or all that was shared. */
export function rowsFor(scope: TenantScope, query: DivergenceQuery): DivergenceRow[] {
  if (scope.kind === 'driehoek') return regionDivergences(scope)
  const plan = chosenPlan(scope, query)
  return plan ? divergencesOf(scope, plan.id, plan.version) : []
}

/** Everything that a list of divergences shows. */
export function readList(scope: TenantScope, query: DivergenceQuery) {
  const { names, driehoek } = sideNames(scope)
  const all = rowsFor(scope, query).map((row) => lineOf(row, names, driehoek))
  const lines = listed(all, query)
  const plan = scope.kind === 'gemeente' ? chosenPlan(scope, query) : undefined
  return {
    name: scope.name,
    kind: scope.kind,
    today: scope.today,
    query,
    total: all.length,
    open: all.filter(({ asks }) => asks).length,
    kinds: [...new Set(all.map(({ kind }) => kind))].sort(),
    municipalities:
      scope.kind === 'driehoek'
        ? municipalitiesTogether(scope).map(({ slug, name }) => ({ value: slug, label: name }))
        : [],
    plan: plan
      ? { id: plan.id, title: plan.title, version: plan.version, fictitious: plan.fictitious }
      : null,
    lines,
  }
}
