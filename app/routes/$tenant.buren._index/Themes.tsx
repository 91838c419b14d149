import { levels } from '~/domain/plans/vocabulary'
import { neighboursPath } from '~/http/paths'
import { EmptyState, Section, Stack, Table, tenantClass, type Column } from '~/ui'
import { alignmentText } from '~/ui/nl/alignment'
import { levelWord } from '~/ui/nl/plans'
import { FilterBar, FilterSelect } from '~/ui/patterns/FilterBar'
import { DepthBar, LevelBox } from '~/ui/patterns/StateWord'
import type { NeighbourPage } from './read.server'
import { neighbourText as text } from './text'
import type { ThemeLine } from './view'

type Head = NeighbourPage['heads'][number]

function Cell({ items, shared }: { items: ThemeLine['cells'][number]['items']; shared: boolean }) {
  if (!shared) return <span className="kdc-muted">{text.noPlan}</span>
  if (items.length === 0) return <span className="kdc-muted">{text.none}</span>
  return (
    <ul className="kdc-plainlist kdc-neighbours__items">
      {items.map(({ itemId, href, title, level, depth }) => (
        <li key={itemId}>
          <LevelBox level={level} /> <a href={href}>{title}</a> <DepthBar depth={depth} />
        </li>
      ))}
    </ul>
  )
}

const columnOf = ({ slug, name, years, draft }: Head, index: number): Column<ThemeLine> => ({
  key: slug,
  label: name,
  header: (
    <span className={tenantClass(slug)}>
      {name}
      <br />
      <span className="kdc-small kdc-muted">
        {years ?? text.noPlan}
        {draft ? `, ${text.draft}` : ''}
      </span>
    </span>
  ),
  cell: ({ cells }) => <Cell items={cells[index]?.items ?? []} shared={years !== null} />,
})

function Legend() {
  return (
    <div className="kdc-legend" role="group" aria-label={text.legend}>
      {levels.map((level) => (
        <span className="kdc-legend__item" key={level}>
          <LevelBox level={level} words />
        </span>
      ))}
      <span className="kdc-legend__item">
        <DepthBar depth={4} /> {text.legendDepth}
      </span>
    </div>
  )
}

/** Themes × municipalities, in words. */
export function Themes({ page }: { page: NeighbourPage }) {
  const { tenant, query, heads, plans, rows } = page
  return (
    <Section id="themas" title={text.themes} intro={text.themesIntro} className="kdc-page--liggend">
      <Stack>
        <FilterBar
          label={text.filter}
          action={neighboursPath(tenant.slug)}
          active={query.veld !== undefined || query.niveau !== undefined}
        >
          <FilterSelect
            name="veld"
            label={text.field}
            value={query.veld ?? null}
            all={text.all}
            options={[...text.fields]}
          />
          <FilterSelect
            name="niveau"
            label={text.level}
            value={query.niveau ?? null}
            all={text.all}
            options={levels.map((value) => ({ value, label: levelWord[value] }))}
          />
        </FilterBar>
        {rows.length === 0 ? (
          <EmptyState title={text.nothingTitle}>{text.nothing}</EmptyState>
        ) : (
          <>
            <Table
              labelledBy="themas"
              className="kdc-neighbours"
              rows={rows}
              rowKey={({ theme }) => theme}
              columns={[
                {
                  key: 'theme',
                  header: text.theme,
                  cell: ({ name, field }) => (
                    <>
                      {name}
                      <br />
                      <span className="kdc-small kdc-muted">{field}</span>
                    </>
                  ),
                },
                ...heads.map(columnOf),
                {
                  key: 'plans',
                  header: text.inPlans,
                  cell: ({ inPlans }) => alignmentText.inPlans(inPlans, plans),
                },
              ]}
            />
            <Legend />
          </>
        )}
      </Stack>
    </Section>
  )
}
