import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PlanParams, VersionQuery } from '~/domain/plans/forms'
import { planPath, plansPath, previewPath, sharedPath } from '~/http/paths'
import { tenantLoader } from '~/http/tenant-loader.server'
import { Breadcrumb, Downloads, EmptyState, Fictief, PageHead, Section, Table } from '~/ui'
import { divergenceKindWord } from '~/ui/nl'
import { plansTitle } from '../$tenant.plannen._index/text'
import { readPreview, type PreviewRow } from './read.server'
import { previewText as text } from './text'

export const loader = tenantLoader(
  {
    may: 'strategy:write',
    kind: ['driehoek', 'regio'],
    params: PlanParams,
    query: VersionQuery,
  },
  ({ scope, params, query }) => readPreview(scope, params.plan, query.versie),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data
      ? `${text.title}: ${data.concept.title} – ${data.tenant.name} – Kompas De Copen`
      : '',
  },
]

type List = { id: string; title: string; rows: PreviewRow['solved']; withMotivation: boolean }

function Divergences({ id, title, rows, withMotivation }: List) {
  return (
    <div className="kdc-stack kdc-stack--tight">
      <h3 className="utrecht-heading-3" id={id}>
        {title}: {rows.length}
      </h3>
      {rows.length === 0 ? (
        <p className="kdc-muted">{text.none}</p>
      ) : (
        <ul className="utrecht-unordered-list">
          {rows.map((row) => (
            <li key={row.identity}>
              {row.title}
              <br />
              <span className="kdc-small kdc-muted">
                {divergenceKindWord[row.kind]}
                {withMotivation ? `, ${text.motivation[row.motivation]}` : null}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Municipality({ row, tenant }: { row: PreviewRow; tenant: string }) {
  const { slug, name, plan } = row
  return (
    <Section
      id={slug}
      title={name}
      aside={
        <p>
          <a href={sharedPath(tenant, slug, plan.id, plan.version)}>
            {text.of(name, plan.title, plan.version)}
          </a>{' '}
          {plan.fictitious ? <Fictief /> : null}
        </p>
      }
    >
      <div className="kdc-stack">
        <ul className="utrecht-unordered-list">
          {text.linksOf(row.links).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <Divergences
          id={`${slug}-nieuw`}
          title={text.addedOf}
          rows={row.added}
          withMotivation={false}
        />
        <Divergences
          id={`${slug}-opgelost`}
          title={text.solvedOf}
          rows={row.solved}
          withMotivation={false}
        />
        <Divergences
          id={`${slug}-blijft`}
          title={text.remainingOf}
          rows={row.remaining}
          withMotivation
        />
      </div>
    </Section>
  )
}

export default function Preview() {
  const { tenant, concept, replaced, municipalities } = useLoaderData<typeof loader>()
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: plansTitle(tenant.kind), href: plansPath(tenant.slug) },
          { label: concept.title, href: planPath(tenant.slug, concept.id, concept.version) },
          { label: text.title },
        ]}
      />
      <PageHead
        title={text.title}
        lead={text.lead(concept.title)}
        facts={[
          ...(concept.fictitious ? [<Fictief key="fictief" />] : []),
          replaced ? text.instead(replaced.title, replaced.version) : text.first,
        ]}
        aside={
          <Downloads
            path={previewPath(tenant.slug, concept.id)}
            search={`?versie=${concept.version}`}
          />
        }
      />
      <p className="utrecht-paragraph kdc-muted">
        {text.shared} {text.stated}
      </p>
      {municipalities.length === 0 ? (
        <Section id="leeg" title={text.emptyTitle}>
          <EmptyState>{text.empty}</EmptyState>
        </Section>
      ) : (
        <Section id="per-gemeente" title={text.summary}>
          <Table
            labelledBy="per-gemeente"
            rows={municipalities}
            rowKey={({ slug }) => slug}
            columns={[
              {
                key: 'gemeente',
                header: text.municipality,
                cell: ({ slug, name }) => <a href={`#${slug}`}>{name}</a>,
              },
              {
                key: 'opgelost',
                header: text.solved,
                numeric: true,
                cell: ({ solved }) => solved.length,
              },
              {
                key: 'blijft',
                header: text.remaining,
                numeric: true,
                cell: ({ remaining }) => remaining.length,
              },
              {
                key: 'nieuw',
                header: text.added,
                numeric: true,
                cell: ({ added }) => added.length,
              },
              {
                key: 'verbanden',
                header: text.links,
                cell: ({ links }) => text.linksOf(links).join(', '),
              },
            ]}
          />
        </Section>
      )}
      {municipalities.map((row) => (
        <Municipality key={row.slug} row={row} tenant={tenant.slug} />
      ))}
    </>
  )
}
