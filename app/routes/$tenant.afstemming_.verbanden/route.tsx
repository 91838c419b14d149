import type { MetaFunction } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { alignmentPath, linkPath, linksImportPath, linksPath } from '~/http/paths'
import { queryOf } from '~/http/query-fields'
import { tenantLoader } from '~/http/tenant-loader.server'
import {
  Downloads,
  EmptyState,
  Fictief,
  LinkButton,
  Notice,
  PageHead,
  Stack,
  Table,
  type Column,
} from '~/ui'
import { longDate } from '~/ui/dates'
import { relationWord } from '~/ui/nl'
import { FilterBar, FilterSelect } from '~/ui/patterns/FilterBar'
import { optionsOf } from '~/ui/primitives/SelectField'
import { LinksQuery } from './filter'
import { readLinks, type LinkLine, type LinksPage } from './read.server'
import { linksText as text } from './text'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${text.title} – ${data?.name ?? ''} – Kompas De Copen` },
]

export const loader = tenantLoader(
  { may: 'alignment:read', kind: ['gemeente', 'driehoek', 'regio'], query: LinksQuery },
  ({ scope, query }) => readLinks(scope, query),
)

function Regional({ line, page, tenant }: { line: LinkLine; page: LinksPage; tenant: string }) {
  const href = `${linkPath(tenant, line.region.slug, line.priorityId)}${queryOf({
    plan: page.query.plan,
    versie: page.query.versie,
  })}`
  return (
    <>
      {line.answered ? <a href={href}>{line.regional}</a> : line.regional}
      <br />
      <small className="kdc-muted">{line.region.name}</small>
    </>
  )
}

function columnsOf(page: LinksPage, tenant: string): Column<LinkLine>[] {
  const owner: Column<LinkLine> = {
    key: 'van',
    header: text.owner,
    cell: ({ owner: { slug, name } }) => <span className={`tenant-${slug} kdc-owner`}>{name}</span>,
  }
  return [
    {
      key: 'regionaal',
      header: text.regional,
      cell: (line) => <Regional line={line} page={page} tenant={tenant} />,
    },
    ...(page.kind === 'gemeente' ? [] : [owner]),
    {
      key: 'lokaal',
      header: text.local,
      cell: ({ local, kind }) =>
        local === null || kind === null ? (
          <span className="kdc-muted">{text.nothingLocal}</span>
        ) : (
          <>
            {local} <small className="kdc-muted">({text.kind[kind]})</small>
          </>
        ),
    },
    { key: 'relatie', header: text.relation, cell: ({ relation }) => relationWord[relation] },
    { key: 'uitleg', header: text.note, cell: ({ note }) => note ?? '–' },
    { key: 'stand', header: text.status, cell: ({ state }) => text.statusWord[state] },
    { key: 'op', header: text.on, cell: ({ on }) => longDate(on) },
  ]
}

function Filter({ page, tenant }: { page: LinksPage; tenant: string }) {
  const { relatie, status, gemeente, regio, plan, versie } = page.query
  const active = [relatie, status, gemeente, regio].some((value) => value !== undefined)
  return (
    <FilterBar label={text.filter} action={linksPath(tenant)} active={active}>
      <FilterSelect
        name="relatie"
        label={text.relation}
        value={relatie ?? null}
        all={text.all}
        options={optionsOf(relationWord)}
      />
      <FilterSelect
        name="status"
        label={text.status}
        value={status ?? null}
        all={text.all}
        options={optionsOf(text.statusWord)}
      />
      {page.kind === 'gemeente' ? null : (
        <FilterSelect
          name="gemeente"
          label={text.owner}
          value={gemeente ?? null}
          all={text.all}
          options={page.municipalities}
        />
      )}
      <FilterSelect
        name="regio"
        label={text.region}
        value={regio ?? null}
        all={text.all}
        options={page.regions}
      />
      {plan ? <input type="hidden" name="plan" value={plan} /> : null}
      {versie ? <input type="hidden" name="versie" value={versie} /> : null}
    </FilterBar>
  )
}

function List({ page, tenant }: { page: LinksPage; tenant: string }) {
  if (page.total === 0)
    return page.kind === 'regio' ? (
      <EmptyState title={text.emptyTitle}>{text.emptyShared}</EmptyState>
    ) : (
      <EmptyState
        title={text.emptyTitle}
        action={{ href: alignmentPath(tenant), label: text.alignment }}
      >
        {text.empty}
      </EmptyState>
    )
  if (page.rows.length === 0)
    return <EmptyState title={text.nothingTitle}>{text.nothing}</EmptyState>
  return (
    <Table
      labelledBy="verbanden"
      columns={columnsOf(page, tenant)}
      rows={page.rows}
      rowKey={({ owner, id }) => `${owner.slug}.${id}`}
    />
  )
}

export default function Links() {
  const page = useLoaderData<typeof loader>()
  const { tenant = '' } = useParams()
  const { ingelezen, ...filter } = page.query
  return (
    <>
      <PageHead
        title={text.title}
        titleId="verbanden"
        lead={text.lead[page.kind]}
        facts={[
          text.count(page.rows.length, page.total),
          ...(page.plan ? [text.plan(page.plan.title, page.plan.version)] : []),
          ...(page.plan?.fictitious ? [<Fictief key="fictief" />] : []),
        ]}
        aside={
          <Downloads
            path={linksPath(tenant)}
            search={queryOf(filter)}
            formats={
              page.rows.length === 0
                ? ['xlsx', 'csv', 'json']
                : ['xlsx', 'csv', 'json', 'sssom.tsv', 'oscal.json', 'jsonld']
            }
          />
        }
      />
      {ingelezen === undefined ? null : <Notice>{text.imported(ingelezen)}</Notice>}
      <Stack gap="loose">
        <Filter page={page} tenant={tenant} />
        <List page={page} tenant={tenant} />
        <p className="kdc-muted kdc-no-print">{text.formats}</p>
        {page.mayImport ? (
          <p className="kdc-no-print">
            <LinkButton href={linksImportPath(tenant)} emphasis="secondary">
              {text.import}
            </LinkButton>
          </p>
        ) : null}
      </Stack>
    </>
  )
}
