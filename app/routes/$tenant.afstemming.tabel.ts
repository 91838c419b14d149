import { tableLoader } from '~/http/table-loader.server'
import { gapTable, matrixTable } from './$tenant.afstemming/export.server'
import { AlignmentQuery } from './$tenant.afstemming/filter'

export const loader = tableLoader(
  { may: 'alignment:read', kind: ['gemeente', 'driehoek'], query: AlignmentQuery },
  ({ scope, query }) =>
    scope.kind === 'driehoek' ? matrixTable(scope, query) : gapTable(scope, query),
)
