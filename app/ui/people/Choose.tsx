import type { Role } from '~/domain/tenancy/roles'
import type { TenantSlug } from '~/domain/tenancy/tenant'
import { homeText as text } from '../nl/people'
import { roleWord } from '../nl/tenancy'
import { PageHead } from '../primitives/Page'
import { tenantClass } from '../tenants'

export type ChoiceOfTenant = { slug: TenantSlug; name: string; role: Role }

const headOf = (count: number) =>
  count === 0
    ? { title: text.noneTitle, lead: text.none }
    : { title: text.chooseTitle, lead: text.chooseLead }

/** For whom one works: one link for each organisation, in its own colour. */
export function Choose({ memberships }: { memberships: ChoiceOfTenant[] }) {
  return (
    <>
      <PageHead {...headOf(memberships.length)} />
      <ul className="kdc-choices">
        {memberships.map(({ slug, name, role }) => (
          <li key={slug}>
            <a className={`kdc-tenant__option ${tenantClass(slug) ?? ''}`} href={`/${slug}`}>
              <span>
                <strong>{name}</strong>
                <br />
                <span className="kdc-small kdc-muted">{roleWord[role]}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
