import { Outlet } from '@remix-run/react'
import { countUnexplained } from 'db/queries/divergences.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { navigation } from '~/http/navigation'
import { titleOrError } from '~/ui/layout/error-title'
import { ErrorPage } from '~/ui/layout/ErrorPage'

export const loader = tenantLoader({ may: 'start:read' }, ({ scope }) => ({
  tenant: { slug: scope.tenant, name: scope.name, kind: scope.kind },
  nav: navigation(scope, { unexplained: countUnexplained(scope) }),
}))

export const meta = titleOrError('Kompas De Copen')

export default function Tenant() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <ErrorPage />
}
