import { tableLoader } from '~/http/table-loader.server'
import { benchTable } from './$tenant.afstemming_.werkbank/export.server'
import { BenchQuery } from './$tenant.afstemming_.werkbank/query'

export const loader = tableLoader(
  { may: 'alignment:read', kind: ['gemeente', 'driehoek'], query: BenchQuery },
  ({ scope, query }) => benchTable(scope, query),
)
