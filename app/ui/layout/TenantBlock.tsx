import { frameText } from '../nl/frame'
import { Icon } from '../primitives/Icon'
import { tenantClass } from '../tenants'
import type { ShellMembership } from './Header'

type TenantBlockProps = {
  tenant: { slug: string; name: string }
  memberships: ShellMembership[]
}

/** For whom one works, in that tenant's colour; the others are one click away. */
export function TenantBlock({ tenant, memberships }: TenantBlockProps) {
  const others = memberships.some(({ slug }) => slug !== tenant.slug)
  return (
    <div className="kdc-tenant">
      <p>
        <span className="kdc-tenant__label">{frameText.worksFor}</span>{' '}
        <strong className="kdc-tenant__name">{tenant.name}</strong>
      </p>
      {others ? (
        <details className="kdc-tenant__switch">
          <summary>
            {frameText.switchTenant} <Icon name="neer" />
          </summary>
          <ul className="kdc-tenant__menu">
            {memberships.map(({ slug, name, role }) => (
              <li key={slug}>
                <a
                  className={`kdc-tenant__option ${tenantClass(slug) ?? ''}`}
                  href={`/${slug}`}
                  aria-current={slug === tenant.slug ? 'true' : undefined}
                >
                  <span>
                    {name}
                    <br />
                    <span className="kdc-small kdc-muted">{role}</span>
                  </span>
                  {slug === tenant.slug ? (
                    <span className="kdc-small">{frameText.currentTenant}</span>
                  ) : null}
                </a>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  )
}
