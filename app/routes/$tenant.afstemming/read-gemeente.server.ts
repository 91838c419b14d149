import { readShared, strategiesAbove } from 'db/queries/across-tenants.server'
import { divergencesOf } from 'db/queries/divergences.server'
import { ownCells, readMatrix } from 'db/queries/matrix.server'
import { firstSharedDay } from 'db/queries/moments.server'
import { plansTogether, strategiesTogether } from 'db/queries/region.server'
import { benchStanding } from './bench-standing.server'
import { chosenPlan } from './chosen-plan.server'
import { findPlanVersion, listPlans, listVersions } from 'db/queries/plans.server'
import { asOf as dayAskedFor, type AsOf } from '~/domain/alignment/as-of'
import { may } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import { withDay, type AlignmentQuery } from './filter'
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

/** The own plan of that day: what was shared of it then, unless the address names a version. */
function planOn(scope: TenantScope, query: AlignmentQuery, { on, past }: AsOf) {
  if (!past || query.plan !== undefined || query.versie !== undefined)
    return chosenPlan(scope, query)
  const head = plansTogether(scope, on).get(scope.tenant)
  return head && findPlanVersion(scope, head.planId, head.version)
}

const strategiesOn = (scope: TenantScope, { on, past }: AsOf) =>
  past
    ? strategiesTogether(scope, on).flatMap(
        ({ owner, planId, version }) => readShared(scope, owner, planId, version) ?? [],
      )
    : strategiesAbove(scope).current

/** Everything that the gap lists of a municipality show; null while there is no plan at all. */
export function readGemeente(scope: TenantScope, query: AlignmentQuery) {
  const asOf = dayAskedFor(query.op, scope.today)
  const plan = planOn(scope, query, asOf)
  const name = { slug: scope.tenant, name: scope.name }
  const page = {
    page: 'gemeente' as const,
    today: scope.today,
    asOf,
    query: withDay(query, asOf),
  }
  if (!plan) return { ...page, view: null, knownSince: asOf.past ? firstSharedDay(scope) : null }
  const strategies = strategiesOn(scope, asOf)
  const view = gapView({
    municipality: name,
    plan,
    strategies,
    cells: ownCells(scope, plan.id, plan.version, asOf.on),
    divergences: divergencesOf(scope, plan.id, plan.version, asOf.on),
    region: readMatrix(scope, asOf.on),
  })
  return {
    ...page,
    mayLink: !asOf.past && may(scope.role, 'link:write'),
    versions: ownVersions(scope),
    bench: asOf.past ? [] : benchStanding(scope, plan, strategies),
    candidates: asOf.past ? [] : linkCandidatesFor(scope, plan.id, strategies),
    view,
  }
}
