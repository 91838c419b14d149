import { dayForData } from '~/http/as-of.server'
import { tableLoader } from '~/http/table-loader.server'
import { betweenTable } from './$tenant.momenten_.was-wordt/export.server'
import { BetweenQuery, daysOf, readBetween } from './$tenant.momenten_.was-wordt/read.server'

export const loader = tableLoader(
  { may: 'alignment:read', kind: ['gemeente', 'driehoek', 'regio'], query: BetweenQuery },
  ({ scope, query }) => {
    const days = daysOf(query, scope.today, dayForData)
    return betweenTable(scope.tenant, days, readBetween(scope, days, query))
  },
)
