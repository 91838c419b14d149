import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { happenings } from '~/domain/alignment/between/divergences'
import { alignmentPath, comparedMomentsPath, momentsPath } from '~/http/paths'
import { queryOf } from '~/http/query-fields'
import { tenantLoader } from '~/http/tenant-loader.server'
import { Downloads, EmptyState, Note, Notice, PageHead, Section, Stack } from '~/ui'
import { asOfText } from '~/ui/nl/as-of'
import { betweenCounts } from '~/ui/nl/between'
import { FilterBar, FilterDate, FilterSelect } from '~/ui/patterns/FilterBar'
import { WasWordt } from '~/ui/patterns/WasWordt'
import { Municipality, Papers } from './Municipality'
import { BetweenQuery, daysOf, readBetween } from './read.server'
import { betweenText as text } from './text'
import { betweenView, type BetweenView } from './view'

export const loader = tenantLoader(
  { may: 'alignment:read', kind: ['gemeente', 'driehoek', 'regio'], query: BetweenQuery },
  ({ scope, query }) => {
    const days = daysOf(query, scope.today)
    return {
      tenant: { slug: scope.tenant, name: scope.name, kind: scope.kind },
      today: scope.today,
      municipality: query.gemeente ?? null,
      days,
      view: betweenView(readBetween(scope, days, query)),
    }
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${text.title} – ${data?.tenant.name ?? ''} – Kompas De Copen` },
]

type Page = ReturnType<typeof useLoaderData<typeof loader>>

function head({ tenant, days, view, municipality }: Page) {
  const { van, tot } = days
  const search = queryOf({ van, tot, gemeente: municipality ?? undefined })
  const { counts } = view
  return (
    <PageHead
      pre={text.title}
      title={text.heading(van, tot)}
      lead={text.lead}
      facts={[
        <b key="cells">{betweenCounts.cells(counts.cells, counts.municipalities)}</b>,
        ...happenings
          .filter((what) => counts[what] > 0)
          .map((what) => betweenCounts.happened[what](counts[what])),
        ...(tenant.kind === 'regio'
          ? []
          : [van, tot].map((on) => (
              <a key={on} href={alignmentPath(tenant.slug) + queryOf({ op: on })}>
                {text.stand(on)}
              </a>
            ))),
      ]}
      aside={<Downloads path={comparedMomentsPath(tenant.slug)} search={search} />}
    />
  )
}

function Days({ tenant, days, view, municipality }: Page) {
  return (
    <>
      {days.problems.map((problem) => (
        <Notice key={problem.asked} kind="attention">
          {asOfText.problem(problem)}
        </Notice>
      ))}
      <FilterBar
        label={text.filter}
        action={comparedMomentsPath(tenant.slug)}
        active={municipality !== null}
      >
        <FilterDate name="van" label={text.from} value={days.van} />
        <FilterDate name="tot" label={text.to} value={days.tot} />
        <FilterSelect
          name="gemeente"
          label={text.municipality}
          value={municipality}
          all={text.allMunicipalities}
          options={view.names}
        />
        <a className="kdc-more" href={momentsPath(tenant.slug)}>
          {text.moments}
        </a>
      </FilterBar>
      {days.swapped ? <Note>{text.swapped}</Note> : null}
      {view.knownSince ? <Note>{text.before(view.knownSince)}</Note> : null}
    </>
  )
}

function Strategies({ strategies }: Pick<BetweenView, 'strategies'>) {
  if (strategies.length === 0) return null
  return (
    <Section id="strategieen" title={text.strategies}>
      <Stack gap="loose">
        {strategies.map(({ id, title, was, wordt, papers, lines }) => (
          <Stack key={id}>
            <h3 className="utrecht-heading-3" id={`strategie-${id}`}>
              {title}
            </h3>
            <Papers papers={papers} />
            {lines.length > 0 ? (
              <WasWordt labelledBy={`strategie-${id}`} before={was} after={wordt} rows={lines} />
            ) : null}
          </Stack>
        ))}
      </Stack>
    </Section>
  )
}

export default function Compared() {
  const page = useLoaderData<typeof loader>()
  const { tenant, today, days, view } = page
  const reader = { slug: tenant.slug, kind: tenant.kind, leads: days.tot === today }
  const nothing = view.municipalities.length === 0 && view.strategies.length === 0
  return (
    <>
      {head(page)}
      <Stack gap="loose">
        <Days {...page} />
        {nothing ? <EmptyState title={text.nothingTitle}>{text.nothing}</EmptyState> : null}
        <Strategies strategies={view.strategies} />
        {view.municipalities.map((part) => (
          <Municipality key={part.slug} part={part} reader={reader} />
        ))}
      </Stack>
    </>
  )
}
