import type { MetaFunction } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import {
  divergencePath,
  divergencesPath,
  newStatementPath,
  positionsImportPath,
  sharedDivergencePath,
} from '~/http/paths'
import { queryOf } from '~/http/query-fields'
import { tenantLoader } from '~/http/tenant-loader.server'
import {
  Downloads,
  EmptyState,
  Fictief,
  Notice,
  PageHead,
  Stack,
  Table,
  type Column,
  type Sort,
} from '~/ui'
import { longDate } from '~/ui/dates'
import { alignmentText, divergenceKindWord, divergenceStateWord, positionWord } from '~/ui/nl'
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
  { may: 'divergence:read', query: DivergenceQuery },
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
  if (line.asks) return <ReasonOf open words={alignmentText.openUnit} />
  return <>{line.informs ? text.noneNeeded : ''}</>
}

const hrefOf = (page: Page, tenant: string, { id, municipality }: DivergenceLine) =>
  page.kind === 'gemeente'
    ? divergencePath(tenant, id)
    : sharedDivergencePath(tenant, municipality.slug, id)

/** What came back because a day was agreed to look again, and why. */
function Again({ page, tenant }: { page: Page; tenant: string }) {
  if (page.again.length === 0) return null
  return (
    <Notice kind="attention" title={text.againTitle}>
      <ul className="kdc-plainlist">
        {page.again.map((line) => (
          <li key={`${line.municipality.slug}.${line.id}`}>
            <a href={hrefOf(page, tenant, line)}>{line.title}</a>.{' '}
            {line.review
              ? text.againWhy[line.review.of](line.municipality.name, longDate(line.review.on))
              : null}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function columnsOf(page: Page, tenant: string): Column<DivergenceLine>[] {
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
      cell: (line) => <a href={hrefOf(page, tenant, line)}>{line.title}</a>,
    },
    ...(page.kind !== 'gemeente' ? [municipality] : []),
    {
      key: 'soort',
      header: text.kind,
      sortKey: 'soort',
      cell: (line) => (
        <>
          {divergenceKindWord[line.kind]}
          {line.kind === 'begrip' ? <small> ({text.suggested})</small> : null}
        </>
      ),
    },
    { key: 'laag', header: text.layer, cell: (line) => text.layers[line.layer] },
    {
      key: 'stand',
      header: text.state,
      cell: (line) => (line.informs ? '' : divergenceStateWord[line.state]),
    },
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
  const { soort, staat, toelichting, laag, gemeente } = query
  const active = [soort, staat, toelichting, laag, gemeente].some((value) => value !== undefined)
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
          { value: 'bespreken', label: text.toDiscuss },
          { value: 'opnieuw', label: text.again },
        ]}
      />
      <FilterSelect
        name="staat"
        label={text.state}
        value={staat ?? null}
        all={text.all}
        options={Object.entries(divergenceStateWord).map(([value, label]) => ({ value, label }))}
      />
      <FilterSelect
        name="laag"
        label={text.layer}
        value={laag ?? null}
        all={text.all}
        options={Object.entries(text.layers).map(([value, label]) => ({ value, label }))}
      />
      {page.kind !== 'gemeente' ? (
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
  if (page.total === 0 && page.query.staat === undefined)
    return <EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>
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
        lead={page.kind === 'gemeente' ? text.lead.gemeente : text.lead.gedeeld}
        facts={[
          <b key="open">{text.counted(page.open, page.total)}</b>,
          ...(page.plan ? [text.plan(page.plan.title, page.plan.version)] : []),
          ...(page.plan?.fictitious ? [<Fictief key="fictief" />] : []),
        ]}
        aside={
          <Downloads
            path={divergencesPath(tenant)}
            search={queryOf({ ...page.query, klaar: undefined })}
          />
        }
      />
      <Stack gap="loose">
        {page.query.klaar ? <Notice kind="done">{text.done[page.query.klaar]}</Notice> : null}
        <Again page={page} tenant={tenant} />
        {page.mayState ? (
          <p className="kdc-no-print">
            <a href={newStatementPath(tenant)}>{text.newStatement}</a>
          </p>
        ) : null}
        <Filter page={page} tenant={tenant} />
        <List page={page} tenant={tenant} />
        {page.mayImport ? (
          <p className="kdc-no-print">
            <a href={positionsImportPath(tenant)}>{text.import}</a>
          </p>
        ) : null}
      </Stack>
    </>
  )
}
