import { strategiesAbove } from 'db/queries/across-tenants.server'
import { datedPlans } from 'db/queries/dated-plans.server'
import { divergencesOf } from 'db/queries/divergences.server'
import { countWaiting } from 'db/queries/link-versions.server'
import { ownCells } from 'db/queries/matrix.server'
import { listPlans, planInForce } from 'db/queries/plans.server'
import { listTrajects } from 'db/queries/traject.server'
import { alarms } from '~/domain/plans/alarms'
import { isRunning } from '~/domain/plans/traject'
import { isAdopted } from '~/domain/plans/validity'
import { may } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import { validityView } from '~/ui/plans/validityView'
import { attentionOf } from './attention'
import { datesAhead } from './dates-ahead'
import { executionFacts } from './execution.server'
import { readStanding } from '../$tenant.plannen.$plan.stand/read.server'
import { sideNames } from '../$tenant.afwijkingen/names.server'
import { cohesionOf, openDivergences } from './view'

/** What asks for the attention of a municipality today. */
export function readGemeenteStart(scope: TenantScope) {
  const dated = datedPlans(scope)
  const signals = alarms({ owner: scope.tenant, plans: dated, today: scope.today })
  const inForce = planInForce(scope)
  const head = inForce && dated.find(({ plan }) => plan.id === inForce.id)
  const draft = dated.find(({ plan }) => inForce && plan.follows === inForce.id)?.plan ?? null
  const divergences = inForce ? divergencesOf(scope, inForce.id, inForce.version) : []
  const { current } = strategiesAbove(scope)
  const names = { local: scope.name, owners: sideNames(scope).names }
  const cells = inForce ? ownCells(scope, inForce.id, inForce.version) : []
  const cohesion = cohesionOf(current, cells, divergences)
  const adopted = new Set(
    dated.filter(({ plan, decisions }) => isAdopted(plan, decisions)).map(({ plan }) => plan.id),
  )
  const traject = listTrajects(scope).find((one) => isRunning(one, adopted)) ?? null
  const facts = {
    tenant: scope.tenant,
    today: scope.today,
    plan: inForce ?? null,
    dated,
    draft,
    signals,
    divergences,
    cohesion,
    traject,
    names,
    execution: executionFacts(scope),
    onTheirWay: listPlans(scope).map(({ id, title }) => {
      const { standing, acts } = readStanding(scope, id, undefined)
      return { plan: { id, title }, standing, acts, mayWrite: may(scope.role, 'plan:write') }
    }),
    mayDate: may(scope.role, 'decision:date'),
    mayExplain: may(scope.role, 'divergence:explain'),
    mayAssess: may(scope.role, 'link:write'),
    waiting: countWaiting(scope, 'ivp'),
  }
  return {
    owner: { slug: scope.tenant, name: scope.name },
    today: scope.today,
    plan: inForce ?? null,
    attention: attentionOf(facts),
    dates: datesAhead(facts, current),
    validity: head
      ? validityView({
          one: head,
          next: draft?.period ?? null,
          decided: dated,
          owner: scope.name,
          today: scope.today,
        })
      : null,
    cohesion,
    open: openDivergences(divergences, names),
    total: divergences.length,
    mayImport: may(scope.role, 'document:import'),
  }
}

export type GemeenteStart = ReturnType<typeof readGemeenteStart>
