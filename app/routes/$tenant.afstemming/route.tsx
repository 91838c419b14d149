import type { MetaFunction } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { tenantLoader } from '~/http/tenant-loader.server'
import { DriehoekPage } from './driehoek'
import { AlignmentQuery } from './filter'
import { gapText } from './gap-text'
import { GemeentePage } from './gemeente'
import { readDriehoek } from './read-driehoek.server'
import { readGemeente } from './read-gemeente.server'
import { matrixText } from './text'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: `${data?.page === 'driehoek' ? matrixText.title : gapText.title} – ${data?.name ?? ''} – Kompas De Copen`,
  },
]

export const loader = tenantLoader(
  { may: 'alignment:read', kind: ['gemeente', 'driehoek'], query: AlignmentQuery },
  ({ scope, query }) => ({
    name: scope.name,
    ...(scope.kind === 'driehoek' ? readDriehoek(scope, query) : readGemeente(scope, query)),
  }),
)

export default function Alignment() {
  const data = useLoaderData<typeof loader>()
  const { tenant = '' } = useParams()
  return data.page === 'driehoek' ? (
    <DriehoekPage page={data} tenant={tenant} />
  ) : (
    <GemeentePage page={data} name={data.name} tenant={tenant} />
  )
}
