import { tableLoader } from '~/http/table-loader.server'
import { divergenceTable } from './$tenant.afwijkingen/export.server'
import { DivergenceQuery } from './$tenant.afwijkingen/filter'

export const loader = tableLoader(
  { may: 'divergence:read', query: DivergenceQuery },
  ({ scope, query }) => divergenceTable(scope, query),
)
