import { tableLoader } from '~/http/table-loader.server'
import {
  PartnershipsQuery,
  readPartnerships,
} from './$tenant.buren.samenwerking._index/read.server'

const columns = [
  'naam',
  'vastgelegd_door',
  'thema',
  'trekker',
  'partijen',
  'van',
  'tot_en_met',
  'aanpak',
  'stand',
  'gedeeld_op',
  'beeindigd_op',
  'verbonden',
] as const

export const loader = tableLoader(
  {
    may: 'neighbour:read',
    kind: ['gemeente', 'driehoek', 'partner'],
    query: PartnershipsQuery,
  },
  ({ scope, query }) => {
    const { shown } = readPartnerships(scope, query)
    return {
      json: {
        asOf: scope.today,
        partnerships: shown.map(({ revision: _revision, ownerName: _name, links, ...one }) => ({
          ...one,
          links: links.map(({ municipality, planId, version, priorityId, measureId }) => ({
            municipality,
            planId,
            version,
            priorityId,
            measureId,
          })),
        })),
      },
      table: {
        name: `samenwerking-${scope.tenant}`,
        columns,
        rows: shown.map((one) => [
          one.name,
          one.owner,
          one.theme,
          one.lead,
          one.parties.join('; '),
          one.from,
          one.to,
          one.approach,
          one.state,
          one.sharedOn,
          one.endedOn,
          one.links
            .map(({ municipality, priority, measure }) => `${municipality}: ${priority ?? measure}`)
            .join(' | '),
        ]),
      },
    }
  },
)
