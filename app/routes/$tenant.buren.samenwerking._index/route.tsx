import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { newPartnershipPath, partnershipPath, partnershipsPath } from '~/http/paths'
import { queryOf } from '~/http/query-fields'
import { tenantLoader } from '~/http/tenant-loader.server'
import { Downloads, EmptyState, LinkButton, PageHead, Stack, Table } from '~/ui'
import { NeighbourViews } from '~/ui/neighbours/NeighbourViews'
import { FilterBar, FilterCheck, FilterSelect } from '~/ui/patterns/FilterBar'
import { PartnershipsQuery, readPartnershipsPage, type PartnershipLine } from './read.server'
import { partnershipStateWord, partnershipText as text, runsText } from './text'

export const loader = tenantLoader(
  {
    may: 'neighbour:read',
    kind: ['gemeente', 'driehoek', 'partner'],
    query: PartnershipsQuery,
  },
  ({ scope, query }) => readPartnershipsPage(scope, query),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.title} – ${data.tenant.name} – Kompas De Copen` : '' },
]

function List({ mine, lines }: { mine: string; lines: PartnershipLine[] }) {
  return (
    <Table
      labelledBy="titel"
      rows={lines}
      rowKey={({ owner, id }) => `${owner}/${id}`}
      columns={[
        {
          key: 'name',
          header: text.name,
          cell: ({ owner, ownerName, id, name }) => (
            <>
              <a href={partnershipPath(mine, owner, id)}>{name}</a>
              <br />
              <span className="kdc-small kdc-muted">{text.of(ownerName)}</span>
            </>
          ),
        },
        { key: 'theme', header: text.theme, cell: ({ theme }) => theme },
        { key: 'lead', header: text.trekker, cell: ({ lead }) => lead },
        { key: 'parties', header: text.parties, cell: ({ parties }) => parties.join(', ') },
        { key: 'period', header: text.period, cell: runsText },
        {
          key: 'state',
          header: text.state,
          cell: ({ state, sharedOn }) =>
            `${partnershipStateWord[state]}${sharedOn === null ? `, ${text.onlyOwn}` : ''}`,
        },
        { key: 'linked', header: text.linked, cell: ({ linked }) => text.linkedBy(linked) },
      ]}
    />
  )
}

export default function Partnerships() {
  const { tenant, query, total, mayWrite, themes, partnerships } = useLoaderData<typeof loader>()
  const path = partnershipsPath(tenant.slug)
  const { thema, alle } = query
  return (
    <>
      <PageHead
        title={text.title}
        titleId="titel"
        lead={text.lead}
        aside={<Downloads path={path} search={queryOf({ thema, alle })} />}
      />
      <Stack gap="loose">
        <NeighbourViews tenant={tenant} here="samenwerking" />
        {mayWrite ? (
          <p className="kdc-no-print">
            <LinkButton href={newPartnershipPath(tenant.slug)} emphasis="secondary">
              {text.add}
            </LinkButton>
          </p>
        ) : null}
        {total === 0 ? (
          <EmptyState>{text.empty}</EmptyState>
        ) : (
          <>
            <FilterBar
              label={text.filter}
              action={path}
              active={thema !== undefined || alle !== undefined}
            >
              <FilterSelect
                name="thema"
                label={text.theme}
                value={thema ?? null}
                all={text.all}
                options={themes}
              />
              <FilterCheck name="alle" label={text.alsoEnded} checked={alle !== undefined} />
            </FilterBar>
            {partnerships.length === 0 ? (
              <EmptyState>{text.nothing}</EmptyState>
            ) : (
              <List mine={tenant.slug} lines={partnerships} />
            )}
          </>
        )}
      </Stack>
    </>
  )
}
