import { useLocation, useRouteLoaderData } from '@remix-run/react'
import type { TenantKind } from '~/domain/tenancy/tenant'
import type { NavItem } from './Header'

/** What the layout route of a tenant tells the frame. */
export interface TenantFrame {
  tenant: { slug: string; name: string; kind: TenantKind } | null
  nav: NavItem[]
}

const none: TenantFrame = { tenant: null, nav: [] }

/** The page in the menu that one is on: the longest address that the current one starts with. */
function currentOf(nav: NavItem[], pathname: string): string | undefined {
  return nav
    .map((item) => item.href)
    .filter((href) => pathname === href || pathname.startsWith(`${href}/`))
    .sort((a, b) => b.length - a.length)[0]
}

/** Tenant and menu of this page, empty on pages of the portal itself. */
export function useTenantFrame(): TenantFrame {
  const { pathname } = useLocation()
  const frame = useRouteLoaderData<TenantFrame>('routes/$tenant') ?? none
  const current = currentOf(frame.nav, pathname)
  return { ...frame, nav: frame.nav.map((item) => ({ ...item, current: item.href === current })) }
}
