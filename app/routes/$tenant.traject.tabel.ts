import { tableLoader } from '~/http/table-loader.server'
import { readTraject, TrajectQuery } from './$tenant.traject/read.server'

export const loader = tableLoader(
  { may: 'traject:read', kind: ['gemeente', 'driehoek', 'regio'], query: TrajectQuery },
  ({ scope, query }) => {
    const { traject, alarms } = readTraject(scope, query.plan)
    const steps = traject?.steps ?? []
    return {
      json: {
        plan: traject && { id: traject.planId, title: traject.title },
        steps: steps.map(({ nr, title, planned, actual, body, status }) => ({
          nr,
          title,
          planned,
          actual,
          body,
          status,
        })),
        alarms,
      },
      table: {
        name: `traject-${traject?.planId ?? scope.tenant}`,
        columns: [
          'nr',
          'stap',
          'gepland van',
          'gepland tot en met',
          'gepland',
          'gedaan op',
          'wie besluit',
          'stand',
        ],
        rows: steps.map(({ nr, title, planned, actual, body, status }) => [
          nr,
          title,
          planned.from,
          planned.to,
          planned.words,
          actual,
          body,
          status,
        ]),
      },
    }
  },
)
