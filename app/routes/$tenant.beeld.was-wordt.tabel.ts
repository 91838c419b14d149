import { tableLoader } from '~/http/table-loader.server'
import { strategySteps } from './$tenant.beeld/overview.server'
import { overviewJson, wasWordtTable } from './$tenant.beeld/view'

export const loader = tableLoader({ may: 'overview:read', kind: 'regio' }, ({ scope }) => {
  const { strategies, steps } = strategySteps(scope)
  const { wasWordt } = overviewJson(scope.today, { strategies, steps, plans: [], recurring: [] })
  return {
    json: wasWordt,
    table: { name: `was-wordt-${scope.tenant}`, ...wasWordtTable(steps) },
  }
})
