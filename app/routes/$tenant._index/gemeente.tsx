import {
  alignmentPath,
  divergencePath,
  divergencesPath,
  newDocumentPath,
  planPath,
} from '~/http/paths'
import { EmptyState, Fictief, PageHead, Section, Stack, Table, type Column } from '~/ui'
import { fromToday, longDate, weekdayDate } from '~/ui/dates'
import { divergenceKindWord, visibilityInline } from '~/ui/nl'
import { AttentionList, DatesRail } from '~/ui/patterns/AttentionList'
import { Validity } from '~/ui/patterns/Validity'
import { CohesionTable } from './CohesionTable'
import type { GemeenteStart as Start } from './gemeente.server'
import { startText as text } from './text'
import type { OpenDivergence } from './view'

/** What the page shows, as it comes from the server. */
export type GemeenteStartProps = { start: Start }

const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1)

function leadOf({ attention, owner, today }: Start): string {
  const first = attention.find(({ on }) => on !== null)?.on
  const lead = text.lead(attention.length, owner.name)
  return first ? `${lead} ${text.first(fromToday(first, today))}` : lead
}

const columns = (tenant: string): Column<OpenDivergence>[] => [
  {
    key: 'title',
    header: text.saw,
    cell: ({ id, title }) => <a href={divergencePath(tenant, id)}>{title}</a>,
  },
  { key: 'kind', header: text.kind, cell: ({ kind }) => divergenceKindWord[kind] },
  {
    key: 'since',
    header: text.since,
    cell: ({ since }) => <time dateTime={since}>{longDate(since)}</time>,
  },
]

function Ahead({ dates, today }: Pick<Start, 'dates' | 'today'>) {
  return (
    <aside className="kdc-panel kdc-start-dates" aria-labelledby="data">
      <h2 className="utrecht-heading-2" id="data">
        {text.dates}
      </h2>
      {dates.length === 0 ? (
        <p className="kdc-small kdc-muted">{text.noDates}</p>
      ) : (
        <>
          <p className="kdc-small kdc-muted">{text.datesKey}</p>
          <DatesRail dates={dates} today={today} />
        </>
      )}
    </aside>
  )
}

function Open({ start }: GemeenteStartProps) {
  const { owner, open, total } = start
  return (
    <Section
      id="zonder-toelichting"
      title={text.open}
      intro={open.length > 0 ? text.openIntro : undefined}
      aside={
        total > 0 ? (
          <a href={divergencesPath(owner.slug)}>{text.all(total, open.length)}</a>
        ) : undefined
      }
    >
      {open.length === 0 ? (
        <p>{text.openNone}</p>
      ) : (
        <Table
          labelledBy="zonder-toelichting"
          columns={columns(owner.slug)}
          rows={open}
          rowKey={({ id }) => id}
        />
      )}
    </Section>
  )
}

/** The start page of a municipality: what waits, until when the plan holds, how it fits the region. */
export function GemeenteStart({ start }: GemeenteStartProps) {
  const { owner, today, plan, attention, validity, cohesion } = start
  return (
    <>
      <PageHead
        title={text.title}
        lead={leadOf(start)}
        aside={
          <p className="kdc-muted">
            <time dateTime={today}>{capital(weekdayDate(today))}</time>
          </p>
        }
      />
      <div className="kdc-columns kdc-columns--8-4">
        <Section
          id="aandacht"
          title={text.now}
          aside={attention.length > 1 ? text.byDate : undefined}
        >
          {attention.length === 0 ? (
            <p>{text.nothing}</p>
          ) : (
            <AttentionList items={attention} today={today} />
          )}
        </Section>
        <Ahead dates={start.dates} today={today} />
      </div>
      <Section
        id="geldigheid"
        title={text.validity}
        aside={
          plan ? (
            <p>
              <a href={planPath(owner.slug, plan.id, plan.version)}>
                {text.planLink(plan.title, plan.version, visibilityInline(plan.visibility))}
              </a>{' '}
              {plan.fictitious ? <Fictief /> : null}
            </p>
          ) : undefined
        }
      >
        {validity ? (
          <Validity {...validity} />
        ) : (
          <EmptyState
            title={text.noPlan}
            action={
              start.mayImport
                ? { href: newDocumentPath(owner.slug), label: text.readDocument }
                : undefined
            }
          >
            {text.noPlanText}
          </EmptyState>
        )}
      </Section>
      {plan ? (
        <>
          <Section
            id="samenhang"
            title={text.cohesion}
            aside={<a href={alignmentPath(owner.slug)}>{text.toAlignment}</a>}
          >
            {cohesion.length === 0 ? (
              <p>{text.noStrategies}</p>
            ) : (
              <Stack gap="loose">
                {cohesion.map((one) => (
                  <CohesionTable
                    key={`${one.owner}/${one.planId}`}
                    tenant={owner.slug}
                    cohesion={one}
                  />
                ))}
              </Stack>
            )}
          </Section>
          <Open start={start} />
        </>
      ) : null}
    </>
  )
}
