import { tableLoader } from '~/http/table-loader.server'
import { NeighbourQuery } from './$tenant.buren._index/filter'
import { readNeighbours } from './$tenant.buren._index/read.server'
import { neighbourJson, neighbourTable } from './$tenant.buren._index/view'

export const loader = tableLoader(
  { may: 'neighbour:read', query: NeighbourQuery },
  ({ scope, query }) => {
    const read = readNeighbours(scope, query)
    return {
      json: neighbourJson(scope.today, read),
      table: {
        name: `buren-${scope.tenant}`,
        ...neighbourTable(read.shown, read.neighbours),
      },
    }
  },
)
