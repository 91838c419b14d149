import { tableLoader } from '~/http/table-loader.server'
import { OverviewQuery, readOverview } from './$tenant.beeld/overview.server'
import { overviewJson, recurringTable } from './$tenant.beeld/view'

export const loader = tableLoader(
  { may: 'overview:read', kind: 'regio', query: OverviewQuery },
  ({ scope, query }) => {
    const overview = readOverview(scope, query)
    return {
      json: overviewJson(scope.today, overview),
      table: {
        name: `beeld-${scope.tenant}`,
        ...recurringTable(overview.recurring, overview.plans.length),
      },
    }
  },
)
