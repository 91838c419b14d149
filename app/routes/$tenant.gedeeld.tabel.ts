import { sharedWithUs } from 'db/queries/across-tenants.server'
import { tableLoader } from '~/http/table-loader.server'
import { SharedQuery, shown } from './$tenant.gedeeld._index/view'

export const loader = tableLoader(
  { may: 'shared:read', query: SharedQuery },
  ({ scope, query }) => {
    const heads = shown(sharedWithUs(scope), query)
    return {
      json: heads.map(({ owner, planId, version, kind, title, period, status, ...head }) => ({
        owner,
        id: planId,
        version,
        kind,
        title,
        period,
        status,
        visibility: head.visibility,
        sharedOn: head.sharedOn,
        fictitious: head.fictitious,
      })),
      table: {
        name: `gedeeld-met-${scope.tenant}`,
        columns: [
          'van',
          'id',
          'versie',
          'soort',
          'titel',
          'looptijd van',
          'looptijd tot en met',
          'status',
          'zichtbaarheid',
          'gedeeld op',
          'fictief',
        ],
        rows: heads.map((head) => [
          head.owner,
          head.planId,
          head.version,
          head.kind,
          head.title,
          head.period.from,
          head.period.to,
          head.status,
          head.visibility,
          head.sharedOn,
          head.fictitious,
        ]),
      },
    }
  },
)
