import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openPlaces } from '~/domain/papers/open-places'
import { PaperParams } from '~/domain/papers/forms'
import { nameOf } from '~/domain/papers/paper'
import { paperTitle } from '~/domain/papers/vocabulary'
import { VersionQuery } from '~/domain/plans/forms'
import { may } from '~/domain/tenancy/roles'
import { paperPath, paperTextPath, papersPath, planPath, plansPath } from '~/http/paths'
import { tenantLoader } from '~/http/tenant-loader.server'
import { Breadcrumb, Downloads, LinkButton, Notice } from '~/ui'
import { PaperView } from '~/ui/papers/PaperView'
import { plansTitle } from '../$tenant.plannen._index/text'
import { papersText as text } from '../$tenant.plannen.$plan.stukken._index/text'
import { readPaper } from '../$tenant.plannen.$plan.stukken._index/read-paper.server'

export const loader = tenantLoader(
  { may: 'plan:read', kind: 'gemeente', params: PaperParams, query: VersionQuery },
  ({ scope, params, query }) => {
    const { paper, plan, version } = readPaper(scope, params.plan, params.stuk, query.versie)
    const writable =
      paper.parts.some(({ facts }) => facts.some(({ key }) => key !== null)) &&
      may(scope.role, 'plan:write')
    return {
      tenant: { slug: scope.tenant, name: scope.name },
      plan,
      version,
      paper,
      open: openPlaces(paper),
      writable,
      saved: query.gelukt !== undefined,
    }
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${nameOf(data.paper)} – ${data.tenant.name} – Kompas De Copen` : '' },
]

export default function PaperPage() {
  const { tenant, plan, version, paper, open, writable } = useLoaderData<typeof loader>()
  const search = `?versie=${version}`
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: plansTitle('gemeente'), href: plansPath(tenant.slug) },
          { label: plan.title, href: planPath(tenant.slug, plan.id) },
          { label: text.title, href: papersPath(tenant.slug, plan.id) },
          { label: paperTitle[paper.kind] },
        ]}
      />
      <div className="kdc-docbar kdc-no-print">
        <Downloads
          path={paperPath(tenant.slug, plan.id, paper.kind)}
          search={search}
          formats={['docx', 'pdf']}
        />
        <div className="utrecht-button-group">
          <a className="kdc-more" href={papersPath(tenant.slug, plan.id)}>
            {text.otherVersion}
          </a>
          {writable ? (
            <LinkButton href={paperTextPath(tenant.slug, plan.id, paper.kind)} small>
              {text.write}
            </LinkButton>
          ) : null}
        </div>
      </div>
      {open.length > 0 ? (
        <div className="kdc-no-print">
          <Notice kind="attention" title={text.openTitle(open.length)}>
            <details>
              <summary>{text.whichPlaces}</summary>
              <ul className="utrecht-unordered-list">
                {open.map((place) => (
                  <li key={place}>{place}</li>
                ))}
              </ul>
            </details>
          </Notice>
        </div>
      ) : null}
      <PaperView paper={paper} />
    </>
  )
}
