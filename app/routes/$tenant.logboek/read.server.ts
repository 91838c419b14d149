import { countLog, logChoices, searchLog } from 'db/queries/log.server'
import type { TenantScope } from '~/domain/tenancy/scope'
import { filterOf, hrefOf, pageSize, sentenceOf, type LogQuery } from './view'

/** One page of the tenant's log as sentences, with how many there are. */
export function readLogPage(scope: TenantScope, query: LogQuery) {
  const filter = filterOf(query)
  const total = countLog(scope, filter)
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const page = Math.min(query.bladzijde, pages)
  const rows = searchLog(scope, filter, pageSize, (page - 1) * pageSize)
  return {
    total,
    page,
    pages,
    choices: logChoices(scope),
    rows: rows.map((row) => ({
      seq: row.seq,
      at: row.at,
      sentence: sentenceOf(row, scope.tenant),
      href: hrefOf(row, scope.tenant),
      fromElsewhere: row.actorTenant !== scope.tenant,
    })),
  }
}
