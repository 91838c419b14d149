import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DecisionBody } from '~/domain/decisions/decision'
import { may } from '~/domain/tenancy/roles'
import { currentStep, isOverdue, type TrajectStep } from '~/domain/plans/traject'
import { newDocumentPath, planPath, trajectPath } from '~/http/paths'
import { tenantLoader } from '~/http/tenant-loader.server'
import { Downloads, EmptyState, Notice, PageHead, Section, Table, type Column } from '~/ui'
import { longDate } from '~/ui/dates'
import { decisionBodyWord } from '~/ui/nl'
import { signalText } from '~/ui/nl/signals'
import { stepStatusWord } from '~/ui/nl/traject'
import { Steps, type Step } from '~/ui/patterns/Steps'
import { readTraject, TrajectQuery } from './read.server'
import { trajectText as text } from './text'

export const loader = tenantLoader(
  { may: 'traject:read', kind: 'gemeente', query: TrajectQuery },
  ({ scope, query }) => ({
    tenant: { slug: scope.tenant, name: scope.name },
    today: scope.today,
    asked: query.plan ?? null,
    mayImport: may(scope.role, 'document:import'),
    ...readTraject(scope, query.plan),
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.title} – ${data.tenant.name} – Kompas De Copen` : '' },
]

const plannedWords = ({ planned: { words, from, to } }: TrajectStep): string => {
  if (words !== null) return words
  if (from !== null && to !== null && from !== to)
    return `${longDate(from)} tot en met ${longDate(to)}`
  const day = to ?? from
  return day === null ? text.none : longDate(day)
}

/** A body as the law knows it, or the words of the document. */
function bodyWords(body: string | null): string {
  const known = DecisionBody.safeParse(body)
  return known.success ? decisionBodyWord[known.data] : (body ?? text.none)
}

const columns = (today: string, running: boolean): Column<TrajectStep>[] => [
  { key: 'title', header: text.what, cell: ({ nr, title }) => `${nr}. ${title}` },
  {
    key: 'planned',
    header: text.planned,
    cell: (step) => (
      <>
        {plannedWords(step)}{' '}
        {running && isOverdue(step, today) ? (
          <strong className="kdc-small">{text.overdue}</strong>
        ) : null}
      </>
    ),
  },
  {
    key: 'actual',
    header: text.actual,
    cell: ({ actual }) =>
      actual === null ? text.none : <time dateTime={actual}>{longDate(actual)}</time>,
  },
  { key: 'body', header: text.body, cell: ({ body }) => bodyWords(body) },
  { key: 'status', header: text.status, cell: ({ status }) => stepStatusWord[status] },
]

/** The steps on their way: done, current, ahead. */
function onTheWay(steps: TrajectStep[]): Step[] {
  const now = currentStep({ steps })
  return steps.map((step) => ({
    label: step.title,
    state: step.status === 'klaar' ? 'done' : step.nr === now?.nr ? 'current' : 'ahead',
    remark: step.planned.words ?? undefined,
  }))
}

export default function TrajectPage() {
  const { tenant, today, asked, mayImport, traject, running, planTitle, others, alarms } =
    useLoaderData<typeof loader>()
  if (!traject)
    return (
      <>
        <PageHead title={text.title} lead={text.lead} />
        <EmptyState
          action={mayImport ? { href: newDocumentPath(tenant.slug), label: text.start } : undefined}
        >
          {mayImport ? text.empty : text.emptyOnly}
        </EmptyState>
      </>
    )
  const search = asked === null ? '' : `?plan=${asked}`
  return (
    <>
      <PageHead
        title={text.of(traject.title)}
        lead={text.lead}
        facts={
          planTitle === null
            ? undefined
            : [
                <a key="plan" href={planPath(tenant.slug, traject.planId)}>
                  {text.plan}
                </a>,
              ]
        }
        aside={<Downloads path={trajectPath(tenant.slug)} search={search} />}
      />
      {running ? (
        <Steps label={text.route} steps={onTheWay(traject.steps)} />
      ) : (
        <Notice>{text.over}</Notice>
      )}
      <Section id="stappen" title={text.steps}>
        <Table
          labelledBy="stappen"
          columns={columns(today, running)}
          rows={traject.steps}
          rowKey={({ nr }) => String(nr)}
        />
      </Section>
      <Section id="signalen" title={text.signals} intro={text.signalsIntro}>
        {alarms.length === 0 ? (
          <p>{text.noSignals}</p>
        ) : (
          <ul className="utrecht-unordered-list">
            {alarms.map((alarm, index) => (
              <li key={index}>
                <strong>{alarm.on === null ? text.noDate : longDate(alarm.on)}</strong>:{' '}
                {signalText(alarm)} {alarm.basis ? `(${alarm.basis})` : null}
              </li>
            ))}
          </ul>
        )}
      </Section>
      {others.length > 0 ? (
        <Section id="andere" title={text.others}>
          <ul className="utrecht-unordered-list">
            {others.map(({ planId, title }) => (
              <li key={planId}>
                <a href={`${trajectPath(tenant.slug)}?plan=${planId}`}>{title}</a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}
