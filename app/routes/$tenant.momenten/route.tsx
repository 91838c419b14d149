import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { momentKinds } from '~/domain/alignment/between/moment'
import { alignmentPath, comparedMomentsPath, momentsPath } from '~/http/paths'
import { queryOf } from '~/http/query-fields'
import { tenantLoader } from '~/http/tenant-loader.server'
import {
  Button,
  Downloads,
  EmptyState,
  Fictief,
  Note,
  PageHead,
  Section,
  Stack,
  Table,
  type Column,
} from '~/ui'
import { longDate } from '~/ui/dates'
import { FilterBar, FilterSelect } from '~/ui/patterns/FilterBar'
import { MomentsQuery, readMoments } from './read.server'
import { momentsText as text } from './text'

export const loader = tenantLoader(
  { may: 'alignment:read', kind: ['gemeente', 'driehoek', 'regio'], query: MomentsQuery },
  ({ scope, query }) => {
    const { total, owners, days } = readMoments(scope, query)
    return {
      tenant: { slug: scope.tenant, name: scope.name, kind: scope.kind },
      today: scope.today,
      query,
      total,
      owners,
      days,
    }
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${text.title} – ${data?.tenant.name ?? ''} – Kompas De Copen` },
]

type Page = ReturnType<typeof useLoaderData<typeof loader>>
type Day = Page['days'][number]

/** One of the two days of a comparison; the label says which day, for who hears one field at a time. */
function Pick({ name, on, checked }: { name: 'van' | 'tot'; on: string; checked: boolean }) {
  return (
    <input
      className="utrecht-radio-button"
      type="radio"
      name={name}
      value={on}
      defaultChecked={checked}
      aria-label={name === 'van' ? text.fromOn(on) : text.toOn(on)}
    />
  )
}

function columnsOf({ tenant, today, days }: Page): Column<Day>[] {
  const first = days.find(({ on }) => on < today)?.on
  const stand = tenant.kind === 'driehoek' ? text.matrix : text.gaps
  return [
    {
      key: 'dag',
      header: text.day,
      cell: ({ on }) => <time dateTime={on}>{on === today ? text.today : longDate(on)}</time>,
    },
    {
      key: 'wat',
      header: text.happened,
      cell: ({ on, lines }) => (
        <>
          <ul className="kdc-plainlist">
            {lines.map(({ sentence, fictitious }) => (
              <li key={sentence}>
                {sentence} {fictitious ? <Fictief /> : null}
              </li>
            ))}
          </ul>
          {lines.length === 0 ? text.nothingYet : null}
          {tenant.kind === 'regio' || on === today ? null : (
            <a className="kdc-small" href={alignmentPath(tenant.slug) + queryOf({ op: on })}>
              {stand} <span className="kdc-visually-hidden">({longDate(on)})</span>
            </a>
          )}
        </>
      ),
    },
    {
      key: 'van',
      header: text.from,
      cell: ({ on }) => (on === today ? '–' : <Pick name="van" on={on} checked={on === first} />),
    },
    {
      key: 'tot',
      header: text.to,
      cell: ({ on }) => <Pick name="tot" on={on} checked={on === today} />,
    },
  ]
}

function Filter({ query, owners, tenant }: Page) {
  return (
    <FilterBar
      label={text.filter}
      action={momentsPath(tenant.slug)}
      active={query.soort !== undefined || query.wie !== undefined}
    >
      <FilterSelect
        name="soort"
        label={text.kind}
        value={query.soort ?? null}
        all={text.all}
        options={momentKinds.map((value) => ({ value, label: text.kinds[value] }))}
      />
      <FilterSelect
        name="wie"
        label={text.who}
        value={query.wie ?? null}
        all={text.all}
        options={owners}
      />
    </FilterBar>
  )
}

/** Every day with what happened; two of them make a was–wordt. */
function Days({ page }: { page: Page }) {
  const { days, today, tenant } = page
  const rows = days.some(({ on }) => on === today) ? days : [{ on: today, lines: [] }, ...days]
  return (
    <Section id="momenten" title={text.choose} intro={text.chooseIntro}>
      <form action={comparedMomentsPath(tenant.slug)} method="get" aria-labelledby="momenten">
        <Stack>
          <div>
            <Button>{text.compare}</Button>
          </div>
          <Table
            labelledBy="momenten"
            columns={columnsOf(page)}
            rows={rows}
            rowKey={({ on }) => on}
          />
          <Note>{text.undated}</Note>
        </Stack>
      </form>
    </Section>
  )
}

export default function Moments() {
  const page = useLoaderData<typeof loader>()
  const { tenant, query, days, total } = page
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        facts={[text.counted(days.length)]}
        aside={<Downloads path={momentsPath(tenant.slug)} search={queryOf(query)} />}
      />
      <Stack gap="loose">
        <Filter {...page} />
        {total === 0 ? (
          <EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>
        ) : days.length === 0 ? (
          <EmptyState>{text.nothing}</EmptyState>
        ) : (
          <Days page={page} />
        )}
      </Stack>
    </>
  )
}
