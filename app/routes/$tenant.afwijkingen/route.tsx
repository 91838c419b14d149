import type { MetaFunction } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { divergencePath, divergencesPath, sharedDivergencePath } from '~/http/paths'
import { queryOf } from '~/http/query-fields'
import { tenantLoader } from '~/http/tenant-loader.server'
import {
  Downloads,
  EmptyState,
  Fictief,
  PageHead,
  Stack,
  Table,
  type Column,
  type Sort,
} from '~/ui'
import { longDate } from '~/ui/dates'
import { alignmentText, divergenceKindWord, positionWord } from '~/ui/nl'
import { FilterBar, FilterSelect } from '~/ui/patterns/FilterBar'
import { ReasonOf } from '~/ui/patterns/ReasonMark'
import { DivergenceQuery } from './filter'
import { readList } from './read.server'
import { listText as text } from './text'
import type { DivergenceLine } from './view'

type Page = ReturnType<typeof readList>

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${text.title} – ${data?.name ?? ''} – Kompas De Copen` },
]

export const loader = tenantLoader(
  { may: 'divergence:read', kind: ['gemeente', 'driehoek'], query: DivergenceQuery },
  ({ scope, query }) => readList(scope, query),
)

function Explanation({ line }: { line: DivergenceLine }) {
  if (line.explained && line.position)
    return (
      <>
        <ReasonOf open={false} words={positionWord[line.position]} />
        {line.toConfirm ? <small> ({text.toConfirm})</small> : null}
      </>
    )
  return line.asks ? <ReasonOf open words={alignmentText.openUnit} /> : <>{text.noneNeeded}</>
}

function columnsOf(page: Page, tenant: string): Column<DivergenceLine>[] {
  const href = ({ id, municipality }: DivergenceLine) =>
    page.kind === 'driehoek'
      ? sharedDivergencePath(tenant, municipality.slug, id)
      : divergencePath(tenant, id)
  const municipality: Column<DivergenceLine> = {
    key: 'gemeente',
    header: text.municipality,
    sortKey: 'gemeente',
    cell: (line) => (
      <span className={`tenant-${line.municipality.slug} kdc-owner`}>{line.municipality.name}</span>
    ),
  }
  return [
    {
      key: 'onderwerp',
      header: text.subject,
      sortKey: 'onderwerp',
      cell: (line) => <a href={href(line)}>{line.title}</a>,
    },
    ...(page.kind === 'driehoek' ? [municipality] : []),
    {
      key: 'soort',
      header: text.kind,
      sortKey: 'soort',
      cell: (line) => divergenceKindWord[line.kind],
    },
    { key: 'laag', header: text.layer, cell: (line) => text.layers[line.layer] },
    { key: 'toelichting', header: text.position, cell: (line) => <Explanation line={line} /> },
    { key: 'sinds', header: text.since, sortKey: 'sinds', cell: (line) => longDate(line.since) },
    {
      key: 'nummer',
      header: text.number,
      sortKey: 'nummer',
      cell: (line) => line.id.toUpperCase(),
    },
  ]
}

function Filter({ page, tenant }: { page: Page; tenant: string }) {
  const { query } = page
  const { soort, toelichting, laag, gemeente } = query
  const active = [soort, toelichting, laag, gemeente].some((value) => value !== undefined)
  return (
    <FilterBar label={text.filter} action={divergencesPath(tenant)} active={active}>
      <FilterSelect
        name="soort"
        label={text.kind}
        value={soort ?? null}
        all={text.all}
        options={page.kinds.map((kind) => ({ value: kind, label: divergenceKindWord[kind] }))}
      />
      <FilterSelect
        name="toelichting"
        label={text.explained}
        value={toelichting ?? null}
        all={text.all}
        options={[
          { value: 'zonder', label: text.without },
          { value: 'met', label: text.with },
        ]}
      />
      <FilterSelect
        name="laag"
        label={text.layer}
        value={laag ?? null}
        all={text.all}
        options={Object.entries(text.layers).map(([value, label]) => ({ value, label }))}
      />
      {page.kind === 'driehoek' ? (
        <FilterSelect
          name="gemeente"
          label={text.municipality}
          value={gemeente ?? null}
          all={text.all}
          options={page.municipalities}
        />
      ) : null}
      {query.plan ? <input type="hidden" name="plan" value={query.plan} /> : null}
      {query.versie ? <input type="hidden" name="versie" value={query.versie} /> : null}
    </FilterBar>
  )
}

function List({ page, tenant }: { page: Page; tenant: string }) {
  if (page.total === 0) return <EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>
  if (page.lines.length === 0)
    return <EmptyState title={text.nothingTitle}>{text.nothing}</EmptyState>
  const sort: Sort = {
    by: page.query.op ?? '',
    direction: page.query.richting ?? 'op',
    href: (op, richting) => queryOf({ ...page.query, op, richting }),
  }
  return (
    <Table
      labelledBy="afwijkingen"
      columns={columnsOf(page, tenant)}
      rows={page.lines}
      rowKey={(line) => `${line.municipality.slug}.${line.id}`}
      sort={sort}
    />
  )
}

export default function Divergences() {
  const page = useLoaderData<typeof loader>()
  const { tenant = '' } = useParams()
  return (
    <>
      <PageHead
        title={text.title}
        titleId="afwijkingen"
        lead={page.kind === 'driehoek' ? text.lead.driehoek : text.lead.gemeente}
        facts={[
          <b key="open">{text.counted(page.open, page.total)}</b>,
          ...(page.plan ? [text.plan(page.plan.title, page.plan.version)] : []),
          ...(page.plan?.fictitious ? [<Fictief key="fictief" />] : []),
        ]}
        aside={<Downloads path={divergencesPath(tenant)} search={queryOf(page.query)} />}
      />
      <Stack gap="loose">
        <Filter page={page} tenant={tenant} />
        <List page={page} tenant={tenant} />
      </Stack>
    </>
  )
}
