import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { planPath, sharedPath, timelinePath, trajectsPath } from '~/http/paths'
import { tenantLoader } from '~/http/tenant-loader.server'
import { planKinds } from '~/domain/plans/vocabulary'
import { Columns, Downloads, Fictief, Note, PageHead, Section, Stack } from '~/ui'
import { FilterBar, FilterSelect } from '~/ui/patterns/FilterBar'
import { Signals, numbered } from '~/ui/patterns/Signals'
import { Timeline } from '~/ui/patterns/Timeline'
import { TimelineTable } from '~/ui/patterns/TimelineTable'
import { timelinePage as text } from './text'
import { periodNotes } from './period-notes.server'
import { TimelineQuery, readTimeline } from './timeline.server'
import { addressOf, figureRows, nextEnd, signalLines, sortedBars, statusText } from './view'

export const loader = tenantLoader(
  { may: 'timeline:read', kind: ['driehoek', 'regio'], query: TimelineQuery },
  ({ scope, query }) => {
    const { owners, allOwners, bars, allBars, alarms } = readTimeline(scope, query)
    const mine = scope.tenant
    return {
      tenant: { slug: mine, name: scope.name },
      today: scope.today,
      query,
      owners: allOwners.map(({ slug, name }) => ({ slug, name })),
      end: nextEnd(bars, scope.today),
      rows: figureRows(owners, bars),
      signals: signalLines(owners, { bars: allBars, alarms }),
      periods: periodNotes(scope, owners),
      table: sortedBars(bars, query.sorteer, query.richting).map((bar) => ({
        id: `${bar.owner.slug}/${bar.planId}`,
        owner: bar.owner.name,
        title: bar.title,
        fictitious: bar.fictitious,
        href:
          bar.owner.slug === mine
            ? planPath(mine, bar.planId, bar.version)
            : sharedPath(mine, bar.owner.slug, bar.planId, bar.version),
        from: bar.from,
        to: bar.to,
        extendedTo: bar.extendedTo,
        decision: bar.decision?.date ?? null,
        fourYears: bar.goals?.fourYears ?? null,
        status: statusText(bar),
      })),
    }
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.title} – ${data.tenant.name} – Kompas De Copen` : '' },
]

export default function TimelinePage() {
  const { tenant, today, query, owners, end, rows, signals, table, periods } =
    useLoaderData<typeof loader>()
  const path = timelinePath(tenant.slug)
  const shown = numbered(signals)
  return (
    <div className="kdc-page--liggend">
      <PageHead
        title={text.title}
        lead={`${end ? text.ends(end.on, end.count, end.total) : text.noneHolds} ${text.signals(shown.length)}`}
        aside={<Downloads path={path} search={addressOf(query, {})} />}
      />
      <Stack gap="loose">
        <FilterBar
          label={text.filter}
          action={path}
          active={query.wie !== undefined || query.soort !== undefined}
        >
          <FilterSelect
            name="wie"
            label={text.who}
            value={query.wie ?? null}
            all={text.all}
            options={owners.map(({ slug, name }) => ({ value: slug, label: name }))}
          />
          <FilterSelect
            name="soort"
            label={text.kind}
            value={query.soort ?? null}
            all={text.all}
            options={planKinds.map((value) => ({ value, label: text.kinds[value] }))}
          />
        </FilterBar>
        <Columns>
          <Section id="tijdlijn" title={text.figure} aside={text.figureAside}>
            <Timeline rows={rows} signals={shown} today={today} />
          </Section>
          <Section id="signalen" title={text.signalsTitle} aside={text.signalsAside}>
            {shown.length > 0 ? (
              <Signals signals={shown} />
            ) : (
              <p className="utrecht-paragraph kdc-muted">{text.noSignals}</p>
            )}
          </Section>
        </Columns>
      </Stack>
      <Section id="tabel" title={text.table} aside={text.tableAside}>
        {table.length > 0 ? (
          <>
            <TimelineTable
              labelledBy="tabel"
              rows={table.map(({ title, href, fictitious, ...row }) => ({
                ...row,
                title: (
                  <>
                    <a href={href}>{title}</a> {fictitious ? <Fictief /> : null}
                  </>
                ),
              }))}
              sort={{
                by: query.sorteer,
                direction: query.richting,
                href: (by, direction) =>
                  `${path}${addressOf(query, { sorteer: by, richting: direction })}#tabel`,
              }}
            />
            <div className="kdc-after-table">
              <Note>{text.decision}</Note>
              <Note icon="kalender">
                <a href={trajectsPath(tenant.slug)}>{text.trajects}</a>
              </Note>
              {periods.map(({ id, href, line, link }) => (
                <Note key={id}>
                  {line} <a href={href}>{link}</a>
                </Note>
              ))}
            </div>
          </>
        ) : (
          <p className="utrecht-paragraph kdc-muted">
            {query.wie || query.soort ? text.noBarsHere : text.noBars}
          </p>
        )}
      </Section>
    </div>
  )
}
