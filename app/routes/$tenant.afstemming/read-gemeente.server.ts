import { strategiesAbove } from 'db/queries/across-tenants.server'
import { divergencesOf } from 'db/queries/divergences.server'
import { ownCells, readMatrix } from 'db/queries/matrix.server'
import { chosenPlan } from './chosen-plan.server'
import { listPlans, listVersions } from 'db/queries/plans.server'
import { may } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { AlignmentQuery } from './filter'
import { gapView } from './gap-view'
import { linkCandidatesFor } from './link-candidates.server'

/** Every version of every own IVP, newest first: what can be looked at instead. */
const ownVersions = (scope: TenantScope) =>
  listPlans(scope)
    .filter(({ kind }) => kind === 'ivp')
    .flatMap(({ id, title }) =>
      listVersions(scope, id).map(({ version, status, visibility }) => ({
        plan: id,
        title,
        version,
        status,
        shared: visibility !== 'concept',
      })),
    )

/** Everything that the gap lists of a municipality show; null while there is no plan at all. */
export function readGemeente(scope: TenantScope, query: AlignmentQuery) {
  const plan = chosenPlan(scope, query)
  const name = { slug: scope.tenant, name: scope.name }
  if (!plan) return { page: 'gemeente' as const, today: scope.today, query, view: null }
  const strategies = strategiesAbove(scope).current
  const view = gapView({
    municipality: name,
    plan,
    strategies,
    cells: ownCells(scope, plan.id, plan.version),
    divergences: divergencesOf(scope, plan.id, plan.version),
    region: readMatrix(scope),
  })
  return {
    page: 'gemeente' as const,
    today: scope.today,
    query,
    mayLink: may(scope.role, 'link:write'),
    versions: ownVersions(scope),
    candidates: linkCandidatesFor(scope, plan.id, strategies),
    view,
  }
}
