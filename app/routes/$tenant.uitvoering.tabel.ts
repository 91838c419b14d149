import { tableLoader } from '~/http/table-loader.server'
import { executionTable } from './$tenant.uitvoering/export.server'
import { ExecutionQuery } from './$tenant.uitvoering/filter'

export const loader = tableLoader(
  { may: 'plan:read', kind: 'gemeente', query: ExecutionQuery },
  ({ scope, query }) => executionTable(scope, query),
)
