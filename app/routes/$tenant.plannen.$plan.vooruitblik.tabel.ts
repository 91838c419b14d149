import { PlanParams, VersionQuery } from '~/domain/plans/forms'
import { tableLoader } from '~/http/table-loader.server'
import { readPreview } from './$tenant.plannen.$plan.vooruitblik/read.server'

const columns = ['gemeente', 'plan', 'versie', 'wat', 'soort', 'afwijking', 'toelichting'] as const

export const loader = tableLoader(
  {
    may: 'strategy:write',
    kind: ['driehoek', 'regio'],
    params: PlanParams,
    query: VersionQuery,
  },
  ({ scope, params, query }) => {
    const { tenant: _tenant, ...seen } = readPreview(scope, params.plan, query.versie)
    const rows = seen.municipalities.flatMap(({ name, plan, solved, remaining, added }) =>
      Object.entries({ opgelost: solved, blijft: remaining, nieuw: added }).flatMap(
        ([what, list]) =>
          list.map(({ kind, title, motivation }) => [
            name,
            plan.id,
            plan.version,
            what,
            kind,
            title,
            motivation,
          ]),
      ),
    )
    const { id, version } = seen.concept
    return { json: seen, table: { name: `${id}-versie-${version}-vooruitblik`, columns, rows } }
  },
)
