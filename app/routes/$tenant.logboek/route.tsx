import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { logPath } from '~/http/paths'
import { tenantLoader } from '~/http/tenant-loader.server'
import { Badge, Downloads, EmptyState, PageHead, Pagination, Stack, VisuallyHidden } from '~/ui'
import { instantText } from '~/ui/dates'
import { auditVerb } from '~/ui/nl'
import { FilterBar, FilterDate, FilterSelect } from '~/ui/patterns/FilterBar'
import { readLogPage } from './read.server'
import { LogQuery, searchOf } from './view'

const text = {
  title: 'Logboek',
  lead: 'Wat er gebeurde, met wie en wanneer. Een regel in het logboek verandert nooit meer.',
  filter: 'Filter het logboek',
  action: 'Handeling',
  who: 'Wie',
  others: 'Andere organisaties',
  from: 'Vanaf',
  until: 'Tot en met',
  all: 'Alle',
  count: (total: number) => (total === 1 ? '1 regel' : `${total} regels`),
  none: 'Er staat niets in het logboek dat bij dit filter past.',
  elsewhere: 'over u',
  look: 'Bekijk',
}

export const loader = tenantLoader({ may: 'log:read', query: LogQuery }, ({ scope, query }) => ({
  tenant: { slug: scope.tenant, name: scope.name },
  query,
  ...readLogPage(scope, query),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.title} – ${data.tenant.name} – Kompas De Copen` : '' },
]

export default function Log() {
  const { tenant, query, total, page, pages, choices, rows } = useLoaderData<typeof loader>()
  const path = logPath(tenant.slug)
  const people = [
    ...choices.people.map(({ id, name }) => ({ value: id, label: name })),
    { value: 'anderen', label: text.others },
  ]
  const { actie, wie, van, tot } = query
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        facts={[text.count(total)]}
        aside={<Downloads path={path} search={searchOf(query)} />}
      />
      <Stack>
        <FilterBar
          label={text.filter}
          action={path}
          active={[actie, wie, van, tot].some((value) => value !== undefined)}
        >
          <FilterSelect
            name="actie"
            label={text.action}
            value={actie ?? null}
            all={text.all}
            options={choices.actions.map((value) => ({ value, label: auditVerb[value] }))}
          />
          <FilterSelect
            name="wie"
            label={text.who}
            value={wie ?? null}
            all={text.all}
            options={people}
          />
          <FilterDate name="van" label={text.from} value={van ?? null} />
          <FilterDate name="tot" label={text.until} value={tot ?? null} />
        </FilterBar>
        {rows.length === 0 ? (
          <EmptyState>{text.none}</EmptyState>
        ) : (
          <ol className="kdc-history">
            {rows.map(({ seq, at, sentence, href, fromElsewhere }) => (
              <li className="kdc-history__item" key={seq}>
                <time dateTime={new Date(at).toISOString()}>{instantText(at)}</time>
                <span>
                  {sentence}{' '}
                  {href ? (
                    <a href={href}>
                      {text.look}
                      <VisuallyHidden>: {sentence}</VisuallyHidden>
                    </a>
                  ) : null}{' '}
                  {fromElsewhere ? <Badge>{text.elsewhere}</Badge> : null}
                </span>
              </li>
            ))}
          </ol>
        )}
        <Pagination page={page} pages={pages} href={(to) => path + searchOf(query, to)} />
      </Stack>
    </>
  )
}
