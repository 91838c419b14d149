import { linkCells, linkColumns } from '~/domain/alignment/exchange/link-columns'
import type { ExchangeSide, LinkRow } from '~/domain/alignment/exchange/link-row'
import { inSkos } from '~/domain/alignment/exchange/predicates'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { ExchangeAnswer } from '~/http/exchange-loader.server'
import type { TableAnswer } from '~/http/table-loader.server'
import type { LinksQuery } from './filter'
import { allLinks, filteredLinks } from './read.server'

const versionOf = ({ planId, version, title, hash }: ExchangeSide) => ({
  id: planId,
  version,
  title,
  hash,
})

const toJson = (row: LinkRow) => ({
  id: row.id,
  municipality: row.plan.owner,
  plan: versionOf(row.plan),
  local: row.local && { ...row.local, title: row.localTitle },
  regional: {
    owner: row.strategy.owner,
    strategy: versionOf(row.strategy),
    priorityId: row.regional.priorityId,
    title: row.regionalTitle,
  },
  relation: row.relation,
  predicate: inSkos[row.relation].match,
  note: row.note,
  status: row.state,
  recordedOn: row.on,
})

/** The table of links as data, in the order of the page. */
export function linkTable(scope: TenantScope, query: LinksQuery): TableAnswer {
  const rows = filteredLinks(allLinks(scope, query), query)
  return {
    json: rows.map(toJson),
    table: {
      name: `verbanden-${scope.tenant}`,
      columns: linkColumns,
      rows: rows.map(linkCells),
    },
  }
}

/** The same links, for the exchange formats. */
export const linkExchange = (scope: TenantScope, query: LinksQuery): ExchangeAnswer => ({
  tenant: scope.tenant,
  name: scope.name,
  on: scope.today,
  rows: filteredLinks(allLinks(scope, query), query),
})
