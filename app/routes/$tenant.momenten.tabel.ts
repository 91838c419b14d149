import { tableLoader } from '~/http/table-loader.server'
import { lineOf, MomentsQuery, readMoments } from './$tenant.momenten/read.server'

export const loader = tableLoader(
  { may: 'alignment:read', kind: ['gemeente', 'driehoek', 'regio'], query: MomentsQuery },
  ({ scope, query }) => {
    const { shown } = readMoments(scope, query)
    return {
      json: shown,
      table: {
        name: `momenten-${scope.tenant}`,
        columns: ['datum', 'soort', 'van', 'wat', 'fictief'],
        rows: shown.map((moment) => {
          const { kind, organisation, sentence, fictitious } = lineOf(moment)
          return [moment.on, kind, organisation, sentence, fictitious]
        }),
      },
    }
  },
)
