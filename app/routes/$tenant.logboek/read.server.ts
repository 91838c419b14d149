import { countLog, logChoices, searchLog } from 'db/queries/log.server'
import { adoptedStrategyHeads, strategiesAbove } from 'db/queries/across-tenants.server'
import { listPlans } from 'db/queries/plans.server'
import { may } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import { filterOf, hrefOf, pageSize, sentenceOf, type LogNames, type LogQuery } from './view'

/** The titles of plans and priorities that this tenant may read, to name what events speak of. */
export function readLogNames(scope: TenantScope): LogNames {
  const { current, superseded } = strategiesAbove(scope)
  const heads = adoptedStrategyHeads(scope)
  const priorities = [...superseded, ...current].flatMap((strategy) =>
    strategy.priorities.map(({ id, title }) => [`${strategy.owner}/${id}`, title] as const),
  )
  return {
    tenants: Object.fromEntries([
      ...heads.map(({ owner, ownerName }) => [owner, ownerName] as const),
      [scope.tenant, scope.name] as const,
    ]),
    plans: Object.fromEntries(listPlans(scope).map(({ id, title }) => [id, title])),
    priorities: Object.fromEntries(priorities),
  }
}

/** One page of the tenant's log as sentences, with how many there are. */
export function readLogPage(scope: TenantScope, query: LogQuery) {
  const filter = filterOf(query)
  const total = countLog(scope, filter)
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const page = Math.min(query.bladzijde, pages)
  const names = readLogNames(scope)
  const rows = searchLog(scope, filter, pageSize, (page - 1) * pageSize)
  return {
    total,
    page,
    pages,
    choices: logChoices(scope),
    rows: rows.map((row) => ({
      seq: row.seq,
      at: row.at,
      sentence: sentenceOf(row, scope.tenant, names),
      // Who keeps the members reads the log, and opens no plan or divergence from it.
      href: may(scope.role, 'plan:read') ? hrefOf(row, scope.tenant) : null,
      fromElsewhere: row.actorTenant !== scope.tenant,
    })),
  }
}
