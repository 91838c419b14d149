import type { ReactNode } from 'react'
import type { PlainDate } from '~/domain/dates'
import type { TenantKind } from '~/domain/tenancy/tenant'
import { DemoBanner } from './DemoBanner'
import { Footer } from './Footer'
import { Header, type NavItem, type ShellMembership, type ShellUser } from './Header'
import { frameText } from '../nl/frame'

export type { NavItem, ShellMembership, ShellUser }

export type ShellProps = {
  /** For whom one works on this page; null on pages of the portal itself. */
  tenant: { slug: string; name: string; kind: TenantKind } | null
  memberships: ShellMembership[]
  user: ShellUser | null
  nav: NavItem[]
  demo: boolean
  today: PlainDate
  todayIsSet: boolean
  /** Extra class on main: `kdc-page--liggend` (landscape print) or `kdc-reading`. */
  mainClass?: string
  children: ReactNode
}

/**
 * The frame around every page: where am I, for whom do I work, what asks attention. The root puts
 * `tenantClass(slug)` on `body`, which sets the colour of everything inside.
 */
export function Shell(props: ShellProps) {
  const { demo, today, todayIsSet, mainClass, children } = props
  return (
    <>
      <a className="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
        {frameText.skip}
      </a>
      <header>
        <DemoBanner demo={demo} today={today} todayIsSet={todayIsSet} />
        <Header {...props} />
      </header>
      <main className={mainClass ? `kdc-main ${mainClass}` : 'kdc-main'} id="inhoud" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  )
}
