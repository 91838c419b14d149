import { tableLoader } from '~/http/table-loader.server'
import { TimelineQuery, readTimeline } from './$tenant.tijdlijn/timeline.server'
import { timelineJson, timelineTable } from './$tenant.tijdlijn/view'

export const loader = tableLoader(
  { may: 'timeline:read', kind: ['driehoek', 'regio'], query: TimelineQuery },
  ({ scope, query }) => {
    const timeline = readTimeline(scope, query)
    return {
      json: timelineJson(timeline),
      table: { name: `tijdlijn-${scope.tenant}`, ...timelineTable(timeline) },
    }
  },
)
