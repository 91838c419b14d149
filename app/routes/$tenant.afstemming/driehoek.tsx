import {
  alignmentPath,
  comparedMomentsPath,
  linksPath,
  momentsPath,
  strategyLinksPath,
} from '~/http/paths'
import { queryOf } from '~/http/query-fields'
import { Downloads, EmptyState, PageHead } from '~/ui'
import { levelWord, stateWord } from '~/ui/nl'
import { asOfText } from '~/ui/nl/as-of'
import { AsOfNotice } from '~/ui/patterns/AsOfNotice'
import { FilterBar, FilterCheck, FilterDate, FilterSelect } from '~/ui/patterns/FilterBar'
import { Matrix } from '~/ui/patterns/Matrix'
import { MatrixDetail } from '~/ui/patterns/MatrixDetail'
import { MatrixLegend } from '~/ui/patterns/MatrixLegend'
import { Note } from '~/ui/primitives/Notice'
import { optionsOf } from '~/ui/primitives/SelectField'
import { filtersCells } from './matrix-rows'
import type { readDriehoek } from './read-driehoek.server'
import { matrixText as text } from './text'

type Page = ReturnType<typeof readDriehoek>

const layers = [
  { value: 'rvs', label: 'RVS' },
  { value: 'de_copen', label: 'De Copen' },
]

function Filter({ tenant, query, municipalities, themes }: Page & { tenant: string }) {
  const active = Object.entries(query).some(
    ([name, value]) => name !== 'cel' && value !== undefined,
  )
  return (
    <FilterBar label={text.filter} action={alignmentPath(tenant)} active={active}>
      <FilterSelect
        name="laag"
        label={text.layer}
        value={query.laag ?? null}
        all={text.bothLayers}
        options={layers}
      />
      <FilterSelect
        name="gemeente"
        label={text.municipality}
        value={query.gemeente ?? null}
        all={text.allMunicipalities}
        options={municipalities}
      />
      <FilterSelect
        name="thema"
        label={text.theme}
        value={query.thema ?? null}
        all={text.all}
        options={themes}
      />
      <FilterSelect
        name="stand"
        label={text.state}
        value={query.stand ?? null}
        all={text.all}
        options={optionsOf(stateWord)}
      />
      <FilterSelect
        name="niveau"
        label={text.level}
        value={query.niveau ?? null}
        all={text.all}
        options={optionsOf(levelWord)}
      />
      <FilterDate name="sinds" label={text.since} value={query.sinds ?? null} />
      <FilterDate name="op" label={asOfText.field} value={query.op ?? null} />
      <FilterCheck name="open" label={text.onlyOpen} checked={query.open === 'ja'} />
    </FilterBar>
  )
}

function head({ view, asOf, municipalities, query }: Page, tenant: string) {
  return (
    <PageHead
      title={text.heading(municipalities.length)}
      titleId="matrix"
      facts={[
        <b key="assessed">{text.assessed(view.assessed.done, view.assessed.total)}</b>,
        <span key="open">
          {text.inMatrix} <b>{text.open(view.open)}</b> {text.and}{' '}
          <b>{text.explained(view.explained)}</b>
        </span>,
        text.asOf(asOf.on),
        <a key="verbanden" href={linksPath(tenant)}>
          {text.allLinks}
        </a>,
      ]}
      aside={
        <Downloads path={alignmentPath(tenant)} search={queryOf({ ...query, cel: undefined })} />
      }
    />
  )
}

/** No strategy yet: today, or on the day that is looked at. */
function Empty({ page, tenant }: { page: Page; tenant: string }) {
  const { asOf, knownSince } = page
  if (!asOf.past) return <EmptyState title={text.noStrategyTitle}>{text.noStrategy}</EmptyState>
  return (
    <EmptyState
      {...(knownSince
        ? {
            action: {
              href: alignmentPath(tenant) + queryOf({ op: knownSince }),
              label: asOfText.earliest(knownSince),
            },
          }
        : {})}
    >
      {asOfText.nothingYet(asOf.on)} {asOfText.nothing(knownSince)}
    </EmptyState>
  )
}

/** Priorities of both layers × the municipalities of the driehoek. */
export function DriehoekPage({ page, tenant }: { page: Page; tenant: string }) {
  const { view, detail, query } = page
  return (
    <>
      {head(page, tenant)}
      <AsOfNotice
        asOf={page.asOf}
        backHref={alignmentPath(tenant) + queryOf({ ...query, op: undefined })}
        compareHref={comparedMomentsPath(tenant, { van: page.asOf.on, tot: page.today })}
      />
      <Filter {...page} tenant={tenant} />
      {page.hasStrategies ? null : <Empty page={page} tenant={tenant} />}
      {page.hasStrategies && view.layers.length === 0 ? (
        <EmptyState title={text.nothingTitle}>{text.nothing}</EmptyState>
      ) : null}
      {view.layers.length === 0 ? null : (
        <div className="kdc-matrix-layout kdc-page--liggend">
          <div className="kdc-stack">
            <Matrix labelledBy="matrix" municipalities={view.municipalities} layers={view.layers} />
            {filtersCells(query) ? <Note>{text.blank}</Note> : null}
            <MatrixLegend />
            <a href={momentsPath(tenant)}>{asOfText.moments}</a>
            {page.mayLink ? <a href={strategyLinksPath(tenant)}>{text.linkToRvs}</a> : null}
          </div>
          {detail ? <MatrixDetail {...detail} /> : null}
        </div>
      )}
    </>
  )
}
