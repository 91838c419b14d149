import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { sharedWithUs, type SharedHead } from 'db/queries/across-tenants.server'
import { planKinds } from '~/domain/plans/vocabulary'
import { readsPublicOnly } from '~/domain/tenancy/roles'
import { sharedListPath, sharedPath } from '~/http/paths'
import { tenantLoader } from '~/http/tenant-loader.server'
import { Downloads, EmptyState, Fictief, PageHead, Stack, Table, type Column } from '~/ui'
import { longDate, periodText } from '~/ui/dates'
import { planKindWord, planStatusWord, readableBy } from '~/ui/nl'
import { FilterBar, FilterSelect } from '~/ui/patterns/FilterBar'
import { ownersOf, SharedQuery, shown, sortedSearch } from './view'

const text = {
  title: 'Met ons gedeeld',
  lead: 'Plannen en strategieën van anderen die u mag lezen. Zij delen een vaste versie.',
  publicOnly: 'U ziet wat anderen openbaar hebben gemaakt.',
  filter: 'Filter wat gedeeld is',
  from: 'Van',
  document: 'Plan',
  kind: 'Soort',
  period: 'Looptijd',
  status: 'Status',
  shared: 'Gedeeld op',
  visibility: 'Wie kan het lezen?',
  all: 'Alle',
  none: 'Er past niets bij dit filter.',
  empty: 'Nog niemand heeft een plan met u gedeeld. Zodra dat gebeurt, staat het hier.',
  version: (version: number) => `versie ${version}`,
}

export const loader = tenantLoader(
  { may: 'shared:read', query: SharedQuery },
  ({ scope, query }) => {
    const all = sharedWithUs(scope)
    return {
      tenant: { slug: scope.tenant, name: scope.name },
      query,
      owners: ownersOf(all),
      total: all.length,
      rows: shown(all, query),
      publicOnly: readsPublicOnly(scope.role),
    }
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.title} – ${data.tenant.name} – Kompas De Copen` : '' },
]

const columns = (mine: string): Column<SharedHead>[] => [
  {
    key: 'title',
    header: text.document,
    sortKey: 'titel',
    cell: ({ owner, planId, version, title, fictitious }) => (
      <>
        <a href={sharedPath(mine, owner, planId, version)}>
          {title}, {text.version(version)}
        </a>{' '}
        {fictitious ? <Fictief /> : null}
      </>
    ),
  },
  { key: 'owner', header: text.from, sortKey: 'van', cell: ({ ownerName }) => ownerName },
  { key: 'kind', header: text.kind, cell: ({ kind }) => planKindWord[kind] },
  {
    key: 'period',
    header: text.period,
    sortKey: 'looptijd',
    cell: ({ period }) => periodText(period),
  },
  { key: 'status', header: text.status, cell: ({ status }) => planStatusWord[status] },
  {
    key: 'shared',
    header: text.shared,
    sortKey: 'gedeeld',
    cell: ({ sharedOn }) => <time dateTime={sharedOn}>{longDate(sharedOn)}</time>,
  },
  {
    key: 'visibility',
    header: text.visibility,
    cell: readableBy,
  },
]

export default function Shared() {
  const { tenant, query, owners, total, rows, publicOnly } = useLoaderData<typeof loader>()
  const path = sharedListPath(tenant.slug)
  return (
    <>
      <PageHead
        title={text.title}
        lead={publicOnly ? text.publicOnly : text.lead}
        aside={<Downloads path={path} />}
      />
      {total === 0 ? (
        <EmptyState>{text.empty}</EmptyState>
      ) : (
        <Stack>
          <FilterBar
            label={text.filter}
            action={path}
            active={query.van !== undefined || query.soort !== undefined}
          >
            <FilterSelect
              name="van"
              label={text.from}
              value={query.van ?? null}
              all={text.all}
              options={owners}
            />
            <FilterSelect
              name="soort"
              label={text.kind}
              value={query.soort ?? null}
              all={text.all}
              options={planKinds.map((value) => ({ value, label: planKindWord[value] }))}
            />
          </FilterBar>
          {rows.length === 0 ? (
            <p className="utrecht-paragraph">{text.none}</p>
          ) : (
            <Table
              caption={text.title}
              columns={columns(tenant.slug)}
              rows={rows}
              rowKey={({ owner, planId, version }) => `${owner}/${planId}/${version}`}
              sort={{
                by: query.sorteer,
                direction: query.richting,
                href: (by, direction) => path + sortedSearch(query, by, direction),
              }}
            />
          )}
        </Stack>
      )}
    </>
  )
}
