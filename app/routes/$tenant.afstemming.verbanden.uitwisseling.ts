import { exchangeLoader } from '~/http/exchange-loader.server'
import { linkExchange } from './$tenant.afstemming_.verbanden/export.server'
import { LinksQuery } from './$tenant.afstemming_.verbanden/filter'

export const loader = exchangeLoader(
  { may: 'alignment:read', kind: ['gemeente', 'driehoek', 'regio'], query: LinksQuery },
  ({ scope, query }) => linkExchange(scope, query),
)
