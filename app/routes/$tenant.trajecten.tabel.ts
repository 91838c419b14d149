import { tableLoader } from '~/http/table-loader.server'
import { trajectKinds } from '~/http/traject-access'
import { readTrajects } from './$tenant.trajecten/read.server'
import { trajectsJson, trajectsTable } from './$tenant.trajecten/view'

export const loader = tableLoader({ may: 'traject:read', kind: trajectKinds }, ({ scope }) => {
  const { trajects } = readTrajects(scope)
  return {
    json: trajectsJson(trajects),
    table: { name: `trajecten-${scope.tenant}`, ...trajectsTable(trajects) },
  }
})
