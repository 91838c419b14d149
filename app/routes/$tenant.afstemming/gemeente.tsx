import {
  alignmentPath,
  comparedMomentsPath,
  divergencePath,
  linkPath,
  linksPath,
  momentsPath,
  planPath,
  plansPath,
  toConfirmPath,
} from '~/http/paths'
import { queryOf } from '~/http/query-fields'
import { Downloads, EmptyState, Fictief, Notice, PageHead, Section, Stack, Table } from '~/ui'
import { alignmentText, layerWord, levelWord, planStatusWord, relationWord } from '~/ui/nl'
import { periodText } from '~/ui/dates'
import { asOfText } from '~/ui/nl/as-of'
import { AsOfNotice } from '~/ui/patterns/AsOfNotice'
import { Coverage } from '~/ui/patterns/Coverage'
import { FilterBar, FilterDate } from '~/ui/patterns/FilterBar'
import { RelationVenn } from '~/ui/patterns/RelationVenn'
import { DepthBar, LevelBox, StateWord } from '~/ui/patterns/StateWord'
import { Note } from '~/ui/primitives/Notice'
import { gapText as text } from './gap-text'
import { BenchLinks } from './BenchLinks'
import { LinkCandidates } from './LinkCandidates'
import { NeighbourList, SharedCount } from './Neighbours'
import type { GapLayer, GapRow, GapView } from './gap-view'
import type { readGemeente } from './read-gemeente.server'

type Page = ReturnType<typeof readGemeente>
type Filled = Extract<Page, { view: GapView }>
/** `past`: nothing leads to a page about now. */
type At = { tenant: string; plan: GapView['plan']; past: boolean }

const linkHref = ({ tenant, plan }: At, row: GapRow) =>
  `${linkPath(tenant, row.owner, row.priorityId)}${queryOf({ plan: plan.id, versie: plan.version })}`

const regional = (row: GapRow, at: At, layer: string) => (
  <>
    {at.past ? row.title : <a href={linkHref(at, row)}>{row.title}</a>}
    <br />
    <span className="kdc-small">
      <LevelBox level={row.level} /> {layer} {row.number}
    </span>
  </>
)

function Beside({ row }: { row: GapRow }) {
  return (
    <>
      <SharedCount shared={row.shared} />
      <details className="kdc-small">
        <summary>{text.neighboursOf}</summary>
        <NeighbourList neighbours={row.neighbours} />
      </details>
    </>
  )
}

function Answer({ row, at }: { row: GapRow; at: At }) {
  return (
    <>
      <StateWord state={row.state} />
      {row.relation && row.relation !== 'geen' ? (
        <>
          <br />
          <RelationVenn relation={row.relation} />
        </>
      ) : null}
      {row.derived ? (
        <small>
          {' '}
          {row.certain ? alignmentText.derived : `${alignmentText.derived}, ${text.toJudge}`}
          {row.path ? `: ${row.path}` : null}
        </small>
      ) : null}
      {row.nominal ? <small> {alignmentText.nominal}</small> : null}
      {row.conflict ? (
        <Note>
          {text.conflict(
            relationWord[row.conflict.asserted].toLowerCase(),
            relationWord[row.conflict.derived].toLowerCase(),
            row.conflict.path,
          )}
        </Note>
      ) : null}
      {row.divergences
        .filter(({ open }) => open)
        .map(({ id }) => (
          <span key={id} className="kdc-small">
            <br />
            {at.past ? (
              <span className="kdc-reason kdc-reason--open">
                {id.toUpperCase()}: {alignmentText.openUnit}
              </span>
            ) : (
              <a className="kdc-reason kdc-reason--open" href={divergencePath(at.tenant, id)}>
                {id.toUpperCase()}: {alignmentText.openUnit}
              </a>
            )}
          </span>
        ))}
    </>
  )
}

const local = (row: GapRow) =>
  row.local.length === 0 ? (
    <span className="kdc-muted">{text.nothing}</span>
  ) : (
    <>
      {row.local.join('; ')}
      {row.localLevel ? (
        <>
          <br />
          <span className="kdc-small">
            <LevelBox level={row.localLevel} words />
          </span>
        </>
      ) : null}
    </>
  )

function LayerTable({ layer, at }: { layer: GapLayer; at: At }) {
  const id = `laag-${layer.layer}`
  const name = layerWord[layer.layer]
  return (
    <>
      <Coverage
        id={id}
        title={`${name} ${periodText(layer.period)}`}
        assessed={layer.assessed}
        total={layer.rows.length}
        fictitious={layer.fictitious}
      />
      <Table
        labelledBy={id}
        rows={layer.rows}
        rowKey={(row) => row.priorityId}
        columns={[
          { key: 'regio', header: text.priority, cell: (row) => regional(row, at, name) },
          { key: 'lokaal', header: text.local, cell: local },
          { key: 'stand', header: text.state, cell: (row) => <Answer row={row} at={at} /> },
          {
            key: 'diepte',
            header: text.depth,
            cell: (row) => (row.depth === null ? '–' : <DepthBar depth={row.depth} />),
          },
          { key: 'buren', header: text.neighbours, cell: (row) => <Beside row={row} /> },
        ]}
      />
    </>
  )
}

function Missing({ view, at }: { view: GapView; at: At }) {
  if (view.missing.length === 0) return <p>{text.noMissing}</p>
  const layerOf = (row: GapRow) => view.layers.find(({ owner }) => owner === row.owner)
  return (
    <Table
      labelledBy="regionaal-niet-lokaal"
      rows={view.missing}
      rowKey={(row) => `${row.owner}.${row.priorityId}`}
      columns={[
        {
          key: 'regio',
          header: text.priority,
          cell: (row) => regional(row, at, layerWord[layerOf(row)?.layer ?? 'rvs']),
        },
        { key: 'stand', header: text.answer, cell: (row) => <Answer row={row} at={at} /> },
        { key: 'buren', header: text.neighbours, cell: (row) => <Beside row={row} /> },
      ]}
    />
  )
}

function Alone({ view, at }: { view: GapView; at: At }) {
  if (view.alone.length === 0) return <p>{text.noAlone}</p>
  return (
    <Table
      labelledBy="lokaal-niet-regionaal"
      rows={view.alone}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'prioriteit',
          header: text.local,
          cell: ({ number, title, id }) => (
            <a href={`${planPath(at.tenant, at.plan.id, at.plan.version)}#${id}`}>
              {number} {title}
            </a>
          ),
        },
        { key: 'niveau', header: text.niveau, cell: ({ level }) => levelWord[level] },
        {
          key: 'afwijking',
          header: alignmentText.divergences,
          cell: ({ divergenceId }) =>
            divergenceId && !at.past ? (
              <a href={divergencePath(at.tenant, divergenceId)}>
                {text.openDivergence} {divergenceId.toUpperCase()}
              </a>
            ) : (
              (divergenceId?.toUpperCase() ?? '–')
            ),
        },
      ]}
    />
  )
}

function Versions({ page, tenant }: { page: Filled; tenant: string }) {
  const { plan } = page.view
  const others = page.versions.filter((one) => one.plan !== plan.id || one.version !== plan.version)
  if (others.length === 0) return null
  return (
    <details>
      <summary>{text.otherVersion}</summary>
      <ul className="kdc-plainlist">
        {others.map(({ plan: id, title, version, status }) => (
          <li key={`${id}.${version}`}>
            <a href={alignmentPath(tenant) + queryOf({ plan: id, versie: version })}>
              {text.version(title, version, planStatusWord[status])}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Which day this is, another day by choice, and what became of it. */
function Day({ page, tenant }: { page: Page; tenant: string }) {
  const { plan, versie, op } = page.query
  return (
    <>
      <AsOfNotice
        asOf={page.asOf}
        backHref={alignmentPath(tenant) + queryOf({ plan, versie })}
        compareHref={comparedMomentsPath(tenant, { van: page.asOf.on, tot: page.today })}
      />
      <FilterBar label={asOfText.field} action={alignmentPath(tenant)} active={page.asOf.past}>
        <FilterDate name="op" label={asOfText.field} value={op ?? null} />
        {plan ? <input type="hidden" name="plan" value={plan} /> : null}
        {versie ? <input type="hidden" name="versie" value={versie} /> : null}
        <a className="kdc-more" href={momentsPath(tenant)}>
          {asOfText.moments}
        </a>
      </FilterBar>
    </>
  )
}

/** Both gap lists of a municipality, and every regional priority with its local counterpart. */
export function GemeentePage({ page, name, tenant }: { page: Page; name: string; tenant: string }) {
  const day = <Day page={page} tenant={tenant} />
  if (!page.view && page.asOf.past) {
    return (
      <>
        <PageHead title={text.title} />
        {day}
        <EmptyState>
          {text.notThen} {asOfText.nothing(page.knownSince)}
        </EmptyState>
      </>
    )
  }
  if (!page.view) {
    return (
      <>
        <PageHead title={text.title} />
        {day}
        <EmptyState
          title={text.noPlanTitle}
          action={{ href: plansPath(tenant), label: text.plans }}
        >
          {text.noPlan}
        </EmptyState>
      </>
    )
  }
  const { view } = page
  const { plan } = view
  const at = { tenant, plan, past: page.asOf.past }
  const shown = page.versions.find((one) => one.plan === plan.id && one.version === plan.version)
  return (
    <>
      <PageHead
        title={text.heading(name)}
        lead={text.lead}
        facts={[
          <a key="plan" href={planPath(tenant, plan.id, plan.version)}>
            {text.plan(plan.title, plan.version)}
          </a>,
          planStatusWord[plan.status],
          <a key="te-bevestigen" href={toConfirmPath(tenant)}>
            {text.toConfirm}
          </a>,
          <a
            key="verbanden"
            href={`${linksPath(tenant)}${queryOf({ plan: page.query.plan, versie: page.query.versie })}`}
          >
            {text.allLinks}
          </a>,
          ...(plan.fictitious ? [<Fictief key="fictief" />] : []),
        ]}
        aside={
          <Downloads
            path={alignmentPath(tenant)}
            search={queryOf({
              plan: page.query.plan,
              versie: page.query.versie,
              op: page.query.op,
            })}
          />
        }
      />
      {day}
      {shown?.shared ? null : <Notice>{text.draft}</Notice>}
      <BenchLinks tenant={tenant} standing={page.bench} />
      <Versions page={page} tenant={tenant} />
      {view.layers.length === 0 ? (
        <EmptyState title={text.noStrategiesTitle}>{text.noStrategies}</EmptyState>
      ) : null}
      <Section
        id="regionaal-niet-lokaal"
        title={text.missing}
        aside={String(view.missing.length)}
        intro={text.missingIntro}
      >
        <Missing view={view} at={at} />
      </Section>
      <Section
        id="lokaal-niet-regionaal"
        title={text.alone}
        aside={String(view.alone.length)}
        intro={text.aloneIntro}
      >
        <Alone view={view} at={at} />
      </Section>
      <Section
        id="prioriteiten"
        title={text.all(view.layers.map(({ layer }) => layerWord[layer]).join(' en '))}
      >
        <Stack gap="loose">
          {view.layers.map((layer) => (
            <div key={layer.owner}>
              <LayerTable layer={layer} at={at} />
            </div>
          ))}
        </Stack>
      </Section>
      <LinkCandidates candidates={page.candidates} />
    </>
  )
}
