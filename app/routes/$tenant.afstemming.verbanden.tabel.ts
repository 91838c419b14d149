import { tableLoader } from '~/http/table-loader.server'
import { linkTable } from './$tenant.afstemming_.verbanden/export.server'
import { LinksQuery } from './$tenant.afstemming_.verbanden/filter'

export const loader = tableLoader(
  { may: 'alignment:read', kind: ['gemeente', 'driehoek', 'regio'], query: LinksQuery },
  ({ scope, query }) => linkTable(scope, query),
)
