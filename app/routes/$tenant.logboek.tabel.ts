import { searchLog } from 'db/queries/log.server'
import { tableLoader } from '~/http/table-loader.server'
import { readLogNames } from './$tenant.logboek/read.server'
import { actorOf, filterOf, LogQuery, sentenceOf } from './$tenant.logboek/view'

/** A whole log is more than a page; a file holds at most this many of its newest rows. */
const most = 10_000

export const loader = tableLoader({ may: 'log:read', query: LogQuery }, ({ scope, query }) => {
  const names = readLogNames(scope)
  const rows = searchLog(scope, filterOf(query), most)
  const instant = (at: number) => new Date(at).toISOString()
  return {
    json: rows.map((row) => ({
      seq: row.seq,
      at: instant(row.at),
      actor: {
        tenant: row.actorTenant,
        role: row.actorRole,
        name: row.actorTenant === scope.tenant ? row.actorName : null,
      },
      event: row.event,
      sentence: sentenceOf(row, scope.tenant, names),
    })),
    table: {
      name: `logboek-${scope.tenant}`,
      columns: ['nr', 'tijdstip', 'wie', 'organisatie', 'handeling', 'zin'],
      rows: rows.map((row) => [
        row.seq,
        instant(row.at),
        actorOf(row, scope.tenant),
        row.actorTenant,
        row.event.action,
        sentenceOf(row, scope.tenant, names),
      ]),
    },
  }
})
