import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { newPracticePath, practicePath, practicesPath } from '~/http/paths'
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
  tenantClass,
} from '~/ui'
import { NeighbourViews } from '~/ui/neighbours/NeighbourViews'
import { FilterBar, FilterSelect } from '~/ui/patterns/FilterBar'
import { PracticesQuery } from './filter'
import { readPracticesPage, type PracticeLine } from './read.server'
import { practiceText as text } from './text'

export const loader = tenantLoader(
  { may: 'neighbour:read', query: PracticesQuery },
  ({ scope, query }) => readPracticesPage(scope, query),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.title} – ${data.tenant.name} – Kompas De Copen` : '' },
]

function List({ mine, practices }: { mine: string; practices: PracticeLine[] }) {
  return (
    <Table
      labelledBy="titel"
      rows={practices}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'what',
          header: text.what,
          cell: ({ id, owner, title, fictitious }) => (
            <>
              <a href={practicePath(mine, owner, id)}>{title}</a> {fictitious ? <Fictief /> : null}
            </>
          ),
        },
        {
          key: 'owner',
          header: text.municipality,
          cell: ({ owner, ownerName }) => (
            <span className={`${tenantClass(owner)} kdc-owner`}>{ownerName}</span>
          ),
        },
        {
          key: 'theme',
          header: text.theme,
          cell: ({ themes }) => themes.join(', ') || text.noThemes,
        },
        { key: 'lesson', header: text.lesson, cell: ({ lesson }) => lesson },
        { key: 'contact', header: text.contact, cell: ({ contact }) => contact },
        { key: 'takers', header: text.takenOver, cell: ({ takers }) => text.takers(takers) },
      ]}
    />
  )
}

export default function Practices() {
  const { tenant, query, total, themes, municipalities, practices, mayShare } =
    useLoaderData<typeof loader>()
  const path = practicesPath(tenant.slug)
  const { thema, gemeente, gelukt } = query
  return (
    <>
      {gelukt ? <Notice kind="done">{text.done[gelukt]}</Notice> : null}
      <PageHead
        title={text.title}
        titleId="titel"
        lead={text.lead}
        aside={<Downloads path={path} search={queryOf({ thema, gemeente })} />}
      />
      <Stack gap="loose">
        <NeighbourViews tenant={tenant} here="praktijken" />
        {mayShare ? (
          <p className="kdc-no-print">
            <LinkButton href={newPracticePath(tenant.slug)} emphasis="secondary">
              {text.share}
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
              active={thema !== undefined || gemeente !== undefined}
            >
              <FilterSelect
                name="thema"
                label={text.theme}
                value={thema ?? null}
                all={text.all}
                options={themes}
              />
              <FilterSelect
                name="gemeente"
                label={text.municipality}
                value={gemeente ?? null}
                all={text.all}
                options={municipalities}
              />
            </FilterBar>
            {practices.length === 0 ? (
              <EmptyState>{text.nothing}</EmptyState>
            ) : (
              <List mine={tenant.slug} practices={practices} />
            )}
          </>
        )}
      </Stack>
    </>
  )
}
