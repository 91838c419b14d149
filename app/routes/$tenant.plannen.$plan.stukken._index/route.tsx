import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findPlanVersion, listVersions } from 'db/queries/plans.server'
import { found } from '~/commands/refusals'
import { openPlaces } from '~/domain/papers/open-places'
import { paperTitle, type PaperKind } from '~/domain/papers/vocabulary'
import { PlanParams, VersionQuery } from '~/domain/plans/forms'
import type { PlanStatus } from '~/domain/plans/vocabulary'
import { paperPath, papersPath, planPath, plansPath } from '~/http/paths'
import { tenantLoader } from '~/http/tenant-loader.server'
import {
  Breadcrumb,
  EmptyState,
  Fictief,
  PageHead,
  Stack,
  Table,
  VisuallyHidden,
  type Column,
} from '~/ui'
import { planStatusWord } from '~/ui/nl'
import { FilterBar, FilterSelect } from '~/ui/patterns/FilterBar'
import { plansTitle } from '../$tenant.plannen._index/text'
import { paperKindsFor, readPaper } from './read-paper.server'
import { papersText as text } from './text'

export const loader = tenantLoader(
  { may: 'plan:read', kind: 'gemeente', params: PlanParams, query: VersionQuery },
  ({ scope, params, query }) => {
    const { id, title, fictitious } = found(findPlanVersion(scope, params.plan, query.versie))
    return {
      tenant: { slug: scope.tenant, name: scope.name },
      plan: { id, title, fictitious },
      asked: query.versie ?? null,
      versions: listVersions(scope, id).map(({ version, status }) => ({ version, status })),
      papers: paperKindsFor(scope, id).map((kind) => {
        const { paper, version, versions } = readPaper(scope, id, kind, query.versie)
        const status = versions.find((one) => one.version === version)?.status ?? 'concept'
        return { kind, version, status, open: openPlaces(paper) }
      }),
    }
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data ? `${text.title}: ${data.plan.title} – ${data.tenant.name} – Kompas De Copen` : '',
  },
]

type Row = { kind: PaperKind; version: number; status: PlanStatus; open: string[] }

const columns = (tenant: string, plan: string, asked: number | undefined): Column<Row>[] => [
  {
    key: 'paper',
    header: text.paper,
    cell: ({ kind }) => <a href={paperPath(tenant, plan, kind, asked)}>{paperTitle[kind]}</a>,
  },
  {
    key: 'about',
    header: text.about,
    cell: ({ version, status }) => text.version(version, planStatusWord[status]),
  },
  {
    key: 'open',
    header: text.open,
    cell: ({ open }) => (open.length === 0 ? text.nothingOpen : <OpenPlaces places={open} />),
  },
  {
    key: 'files',
    header: text.files,
    cell: ({ kind, version }) => (
      <span className="kdc-facts">
        {(['docx', 'pdf'] as const).map((format) => (
          <a key={format} href={`${paperPath(tenant, plan, kind)}.${format}?versie=${version}`}>
            {text.as[format]}
            <VisuallyHidden> {text.asOf('', paperTitle[kind]).trim()}</VisuallyHidden>
          </a>
        ))}
      </span>
    ),
  },
]

function OpenPlaces({ places }: { places: string[] }) {
  return (
    <details>
      <summary>{places.length === 1 ? '1 plek' : `${places.length} plekken`}</summary>
      <ul className="utrecht-unordered-list">
        {places.map((place) => (
          <li key={place}>{place}</li>
        ))}
      </ul>
    </details>
  )
}

export default function Papers() {
  const { tenant, plan, asked, versions, papers } = useLoaderData<typeof loader>()
  return (
    <Stack gap="loose">
      <Breadcrumb
        crumbs={[
          { label: plansTitle('gemeente'), href: plansPath(tenant.slug) },
          { label: plan.title, href: planPath(tenant.slug, plan.id) },
          { label: text.title },
        ]}
      />
      <PageHead
        title={text.title}
        titleId="stukken"
        pre={plan.title}
        lead={text.lead}
        facts={plan.fictitious ? [<Fictief key="fictief" />] : []}
      />
      {versions.length > 1 ? (
        <FilterBar
          label={text.choose}
          action={papersPath(tenant.slug, plan.id)}
          active={asked !== null}
        >
          <FilterSelect
            name="versie"
            label={text.versionField}
            value={asked === null ? null : String(asked)}
            all={text.versionDecided}
            options={versions.map(({ version, status }) => ({
              value: String(version),
              label: text.version(version, planStatusWord[status]),
            }))}
          />
        </FilterBar>
      ) : null}
      {papers.length === 0 ? (
        <EmptyState>{text.empty}</EmptyState>
      ) : (
        <Table
          labelledBy="stukken"
          columns={columns(tenant.slug, plan.id, asked ?? undefined)}
          rows={papers}
          rowKey={({ kind }) => kind}
        />
      )}
    </Stack>
  )
}
