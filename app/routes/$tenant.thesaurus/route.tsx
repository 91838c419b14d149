import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { themeName } from '~/domain/strategies/kernbeleid'
import { suggestionQualityPath, thesaurusActPath, thesaurusPath } from '~/http/paths'
import { queryOf } from '~/http/query-fields'
import { tenantLoader } from '~/http/tenant-loader.server'
import {
  Button,
  Downloads,
  EmptyState,
  LinkButton,
  Notice,
  PageHead,
  Section,
  Stack,
  Table,
  type Column,
} from '~/ui'
import { longDate } from '~/ui/dates'
import { qualityText } from '~/ui/nl/suggestion-quality'
import { thesaurusText as text } from '~/ui/nl/thesaurus'
import { FilterBar, FilterSelect, FilterWord } from '~/ui/patterns/FilterBar'
import { readThesaurus } from './read.server'
import { ThesaurusQuery, type ConceptLine } from './view'

export const loader = tenantLoader(
  { may: 'alignment:read', query: ThesaurusQuery },
  ({ scope, query }) => ({
    tenant: { slug: scope.tenant, name: scope.name },
    query,
    ...readThesaurus(scope, query),
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${text.title} – ${data?.tenant.name ?? ''} – Kompas De Copen` },
]

const columnsFor = (tenant: string, mayWrite: boolean): Column<ConceptLine>[] => [
  {
    key: 'begrip',
    header: text.concept,
    cell: ({ id, preferred }) =>
      mayWrite ? <a href={thesaurusPath(tenant, id)}>{preferred}</a> : preferred,
  },
  { key: 'woorden', header: text.alternatives, cell: (line) => line.alternatives.join(', ') },
  { key: 'thema', header: text.theme, cell: ({ theme }) => (theme ? themeName(theme) : '–') },
  { key: 'onder', header: text.broader, cell: ({ broader }) => broader ?? '–' },
  {
    key: 'gewijzigd',
    header: text.editedOn,
    cell: ({ edited }) =>
      edited ? `${longDate(edited.on)}, ${text.edited(edited.version)}` : text.asBrought,
  },
]

export default function ThesaurusPage() {
  const { tenant, query, version, count, lines, dropped, mayWrite, themes } =
    useLoaderData<typeof loader>()
  const { woord, thema } = query
  return (
    <Stack gap="loose">
      {query.klaar ? <Notice kind="done">{text.done[query.klaar]}</Notice> : null}
      <PageHead
        title={text.title}
        lead={text.lead}
        facts={[text.version(version), text.count(lines.length, count)]}
        aside={
          mayWrite ? (
            <LinkButton href={thesaurusPath(tenant.slug, 'nieuw')}>{text.add}</LinkButton>
          ) : null
        }
      />
      <FilterBar
        label={text.filter}
        action={thesaurusPath(tenant.slug)}
        active={woord !== undefined || thema !== undefined}
      >
        <FilterWord name="woord" label={text.search} value={woord ?? null} />
        <FilterSelect
          name="thema"
          label={text.theme}
          value={thema ?? null}
          all={text.allThemes}
          options={themes.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </FilterBar>
      {lines.length === 0 ? (
        <EmptyState title={text.none}>{text.noneText}</EmptyState>
      ) : (
        <Table
          caption={text.title}
          columns={columnsFor(tenant.slug, mayWrite)}
          rows={lines}
          rowKey={({ id }) => id}
        />
      )}
      <Downloads path={thesaurusPath(tenant.slug)} search={queryOf({ woord, thema })} />
      <p>
        <a href={suggestionQualityPath(tenant.slug)}>{qualityText.title}</a>
      </p>
      {mayWrite && dropped.length > 0 ? (
        <Section id="weg" title={text.dropped} intro={text.droppedLead}>
          <ul>
            {dropped.map(({ id, preferred }) => (
              <li key={id}>
                <form method="post" action={thesaurusActPath(tenant.slug, id, 'herstel')}>
                  <Button emphasis="subtle">{text.putBack(preferred)}</Button>
                </form>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </Stack>
  )
}
