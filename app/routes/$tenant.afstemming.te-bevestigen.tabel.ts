import { tableLoader } from '~/http/table-loader.server'
import { toConfirmTable } from './$tenant.afstemming_.te-bevestigen/table.server'

export const loader = tableLoader(
  { may: 'alignment:read', kind: ['gemeente', 'driehoek'] },
  ({ scope }) => toConfirmTable(scope),
)
