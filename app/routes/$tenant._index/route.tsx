import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import { tenantLoader } from '~/http/tenant-loader.server'
import { DriehoekStart } from './driehoek'
import { readDriehoekStart } from './driehoek.server'
import { GemeenteStart } from './gemeente'
import { readGemeenteStart } from './gemeente.server'
import { PartnerStart } from './partner'
import { readPartnerStart } from './partner.server'
import { PublicStart } from './public'
import { readPublicStart } from './public.server'
import { RegioStart } from './regio'
import { readRegioStart } from './regio.server'
import { startText } from './text'

/** Each kind of organisation starts with its own questions; who reads no plans, with what is public. */
function readStart(scope: TenantScope) {
  if (!may(scope.role, 'plan:read'))
    return { page: 'openbaar' as const, start: readPublicStart(scope) }
  switch (scope.kind) {
    case 'gemeente':
      return { page: scope.kind, start: readGemeenteStart(scope) }
    case 'driehoek':
      return { page: scope.kind, start: readDriehoekStart(scope) }
    case 'regio':
      return { page: scope.kind, start: readRegioStart(scope) }
    case 'partner':
      return { page: scope.kind, start: readPartnerStart(scope) }
  }
}

export const loader = tenantLoader({ may: 'start:read' }, ({ scope }) => ({
  name: scope.name,
  ...readStart(scope),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${startText.documentTitle} – ${data.name} – Kompas De Copen` : '' },
]

export default function Start() {
  const data = useLoaderData<typeof loader>()
  switch (data.page) {
    case 'openbaar':
      return <PublicStart start={data.start} />
    case 'gemeente':
      return <GemeenteStart start={data.start} />
    case 'driehoek':
      return <DriehoekStart {...data.start} />
    case 'regio':
      return <RegioStart {...data.start} />
    case 'partner':
      return <PartnerStart {...data.start} />
  }
}
