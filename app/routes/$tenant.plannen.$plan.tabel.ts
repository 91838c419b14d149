import { chainLinks } from 'db/queries/across-tenants.server'
import { linksOf, recordedPositions, uvpsOf } from 'db/queries/alignment.server'
import { findPlanVersion } from 'db/queries/plans.server'
import { found } from '~/commands/refusals'
import type { ExportTable } from '~/documents/table.server'
import { exchangeFormat, type PlanExchange, type StrategyExchange } from '~/domain/plans/exchange'
import { PlanParams, VersionQuery } from '~/domain/plans/forms'
import type { PlanVersion } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { tableLoader } from '~/http/table-loader.server'
import { readPlanPage } from './$tenant.plannen.$plan._index/read.server'

const columns = [
  'soort',
  'nummer',
  'id',
  'titel of tekst',
  'hoort bij',
  'niveau',
  'thema’s',
  'indicator',
  'eenheid',
  'nu',
  'jaar nu',
  'doel',
  'jaar doel',
  'eigenaar',
  'middelen',
  'planning',
  'stand',
] as const

/** Priorities, goals and measures of a plan as rows, each under what it belongs to. */
function tableOf(plan: PlanVersion, uvps: PlanVersion[]): ExportTable {
  const rows = plan.priorities.flatMap((priority) => [
    [
      ...['prioriteit', priority.number, priority.id, priority.title, null, priority.level],
      ...[priority.themes.join(', '), ...Array<null>(10).fill(null)],
    ],
    ...priority.goals.map(({ number, id, text, indicator: of }) => [
      ...['doel', number, id, text, priority.id, null, null],
      ...[of?.name ?? null, of?.unit ?? null, of?.baseline ?? null, of?.baselineYear ?? null],
      ...[of?.target ?? null, of?.targetYear ?? null, ...Array<null>(4).fill(null)],
    ]),
  ])
  const actions = [plan, ...uvps].flatMap(({ measures }) =>
    measures.map(({ number, id, title, priorityId, goalId, owner, means, planning, report }) => [
      ...['maatregel', number, id, title, goalId ?? priorityId, null, null],
      ...Array<null>(6).fill(null),
      ...[owner, means, planning, report?.text ?? null],
    ]),
  )
  return { name: `${plan.id}-versie-${plan.version}`, columns, rows: [...rows, ...actions] }
}

/** The file that `kompas align` reads: an IVP with its UVPs, or a strategy. */
function exchangeOf(scope: TenantScope, plan: PlanVersion, uvps: PlanVersion[]) {
  if (plan.kind === 'strategie') {
    const own = chainLinks(scope).filter(
      ({ from }) => from.owner === scope.tenant && from.planId === plan.id,
    )
    return { format: exchangeFormat, strategy: plan, links: own } satisfies StrategyExchange
  }
  return {
    format: exchangeFormat,
    plan,
    uvps,
    links: linksOf(scope, plan.id, plan.version),
    positions: plan.kind === 'ivp' ? recordedPositions(scope) : [],
  } satisfies PlanExchange
}

export const loader = tableLoader(
  {
    may: 'plan:read',
    kind: ['gemeente', 'driehoek', 'regio'],
    params: PlanParams,
    query: VersionQuery,
  },
  ({ scope, params, query }) => {
    const { version } = readPlanPage(scope, params.plan, query.versie)
    const plan = found(findPlanVersion(scope, params.plan, version.version))
    const uvps = plan.kind === 'ivp' ? uvpsOf(scope, plan.id, 'concept') : []
    return { json: exchangeOf(scope, plan, uvps), table: tableOf(plan, uvps) }
  },
)
