import { daysOf } from '~/domain/execution/reporting'
import { planningGrid } from '~/domain/execution/planning'
import { quarterOf } from '~/domain/execution/quarters'
import { may } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { ExecutionQuery } from './filter'
import { readUvp } from './uvp.server'
import { byPriority, counted, filtered, linesOf, withMeasures } from './view'

/** Everything that the page of a uitvoeringsplan shows. */
export function readExecution(scope: TenantScope, query: ExecutionQuery) {
  const frame = {
    name: scope.name,
    today: scope.today,
    query,
    mayStart: may(scope.role, 'plan:write'),
  }
  const file = readUvp(scope, query.plan)
  if (!file) return { ...frame, uvp: null }
  const { plan, ivp, head, uvps, periods } = file
  const lines = linesOf(file)
  const shown = filtered(lines, query)
  const active = [query.prioriteit, query.eigenaar, query.stand].some((one) => one !== undefined)
  const groups = byPriority(ivp?.priorities ?? [], shown)
  const { quarters, rows } = planningGrid(
    plan.period,
    shown.map(({ measure }) => measure),
  )
  const [period] = periods
  return {
    ...frame,
    uvp: {
      plan: {
        id: plan.id,
        title: plan.title,
        version: plan.version,
        period: plan.period,
        status: plan.status,
        fictitious: plan.fictitious,
      },
      adopted: head.adoptedVersion !== null,
      ivp: ivp && { id: ivp.id, title: ivp.title },
      others: uvps.map(({ id, period: of, adoptedVersion }) => ({
        id,
        period: of,
        adopted: adoptedVersion !== null,
      })),
      period: period ? { key: period, until: daysOf(period).to } : null,
      mayReport: may(scope.role, 'measure:report') && periods.length > 0,
      total: lines.length,
      counted: counted(lines),
      lacking: lines.filter((line) => line.lacking).length,
      repeatable: lines.filter((line) => line.repeatable).length,
      active,
      owners: [...new Set(lines.flatMap(({ measure }) => measure.owner ?? []))].sort(),
      priorities: (ivp?.priorities ?? []).map(({ id, number, title }) => ({ id, number, title })),
      groups: active ? withMeasures(groups) : groups,
      shown: shown.length,
      quarters,
      now: quarterOf(scope.today),
      rows,
    },
  }
}

export type ExecutionPage = ReturnType<typeof readExecution>
export type UvpView = NonNullable<ExecutionPage['uvp']>
