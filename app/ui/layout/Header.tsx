import { Account, AccountItems } from './Account'
import { Logo } from './Logo'
import { TenantBlock } from './TenantBlock'
import { frameText } from '../nl/frame'
import { Icon } from '../primitives/Icon'
import { VisuallyHidden } from '../primitives/VisuallyHidden'

export type NavItem = {
  href: string
  label: string
  /** What asks for work behind this item; `unit` says of what, for ears: "nog zonder toelichting". */
  count?: number
  unit?: string
  current?: boolean
}
export type ShellUser = { name: string }
export type ShellMembership = { slug: string; name: string; role: string }

type HeaderProps = {
  tenant: { slug: string; name: string } | null
  memberships: ShellMembership[]
  user: ShellUser | null
  nav: NavItem[]
}

/** React 18 does not know popovers; as plain attributes they pass through. */
const opens = { popovertarget: 'hoofdmenu' }
const closes = { popovertarget: 'hoofdmenu', popovertargetaction: 'hide' }
const popover = { popover: 'auto' }

/** Tenant, logo, account and menu. Below 64 rem the menu is a popover. */
export function Header({ tenant, memberships, user, nav }: HeaderProps) {
  return (
    <div className={tenant ? 'kdc-header' : 'kdc-header kdc-header--plain'}>
      <div className="kdc-header__inner">
        {tenant ? <TenantBlock tenant={tenant} memberships={memberships} /> : null}
        <div className="kdc-header__bar">
          <Logo href={tenant ? `/${tenant.slug}` : '/'} />
          <Account user={user} always={nav.length === 0} />
          {nav.length > 0 ? <Menu nav={nav} user={user} /> : null}
        </div>
      </div>
    </div>
  )
}

function Menu({ nav, user }: { nav: NavItem[]; user: ShellUser | null }) {
  return (
    <>
      <button className="kdc-menu-button" type="button" {...opens}>
        <Icon name="menu" /> {frameText.menu}
      </button>
      <nav className="kdc-nav" id="hoofdmenu" aria-label={frameText.mainMenu} {...popover}>
        <button className="kdc-nav__close" type="button" {...closes}>
          {frameText.closeMenu} <Icon name="kruis" />
        </button>
        <ul className="kdc-nav__list">
          {nav.map(({ href, label, count, unit, current }) => (
            <li key={href}>
              <a className="kdc-nav__link" href={href} aria-current={current ? 'page' : undefined}>
                {label}
                {count ? (
                  <span className="kdc-nav__count">
                    {count}
                    {unit ? <VisuallyHidden> {unit}</VisuallyHidden> : null}
                  </span>
                ) : null}
              </a>
            </li>
          ))}
          <AccountItems user={user} />
        </ul>
      </nav>
    </>
  )
}
