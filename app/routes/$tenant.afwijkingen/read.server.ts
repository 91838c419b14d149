import {
  divergencesOf,
  goneDivergencesOf,
  goneRegionDivergences,
  regionDivergences,
  statableHeads,
  type DivergenceRow,
} from 'db/queries/divergences.server'
import { findTenant } from 'db/queries/before-scope.server'
import { may } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import { chosenPlan } from '../$tenant.afstemming/chosen-plan.server'
import type { DivergenceQuery } from './filter'
import { sideNames } from './names.server'
import { lineOf, listed } from './view'

/** The divergences that this tenant may see: of the own plan by choice, or all that was shared. */
export function rowsFor(scope: TenantScope, query: DivergenceQuery): DivergenceRow[] {
  // What was followed up stands on the list of who asks for it.
  const gone = query.staat === 'opgevolgd'
  if (scope.kind !== 'gemeente')
    return gone ? goneRegionDivergences(scope) : regionDivergences(scope)
  const plan = chosenPlan(scope, query)
  if (!plan) return []
  return gone
    ? goneDivergencesOf(scope, plan.id, plan.version)
    : divergencesOf(scope, plan.id, plan.version)
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
      scope.kind === 'gemeente'
        ? []
        : [...statableHeads(scope).keys()].map((slug) => ({
            value: slug,
            label: findTenant(slug)?.name ?? slug,
          })),
    mayState: may(scope.role, 'divergence:state'),
    mayImport: scope.kind === 'gemeente' && may(scope.role, 'divergence:explain'),
    again: all.filter(({ review }) => review !== null),
    plan: plan
      ? { id: plan.id, title: plan.title, version: plan.version, fictitious: plan.fictitious }
      : null,
    lines,
  }
}
