import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { z } from 'zod'
import { reportMeasure } from '~/commands/report-measure.server'
import { ReportForm } from '~/domain/execution/forms'
import { ItemId, PlanId } from '~/domain/plans/plan'
import { doneBefore } from '~/http/done-before.server'
import {
  executionPath,
  measurePath,
  newPracticePath,
  practicePath,
  writingPath,
} from '~/http/paths'
import { choice, queryOf } from '~/http/query-fields'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { Breadcrumb, Columns, Fictief, Notice, PageHead, Section } from '~/ui'
import { municipalityName } from '~/ui/nl/tenancy'
import { quarterSpan, reportPeriodText, reportStateWord } from '~/ui/nl/execution'
import { DescriptionList, type Description } from '~/ui/patterns/DescriptionList'
import { History } from '~/ui/patterns/History'
import { ProgressWord } from '~/ui/patterns/ProgressWord'
import { Refusal } from '../$tenant.uitvoering/Refusal'
import { executionText } from '../$tenant.uitvoering/text'
import { readMeasure, type MeasurePage } from './read.server'
import { ReportFields } from './ReportFields'
import { measureText as text } from './text'

const Params = z.object({ plan: PlanId, measure: ItemId })

export const loader = tenantLoader(
  {
    may: 'plan:read',
    kind: 'gemeente',
    params: Params,
    query: z.object({ gelukt: choice(z.enum(['gemeld', 'stond-er-al'])) }),
  },
  ({ scope, params, query }) => ({
    ...readMeasure(scope, params.plan, params.measure),
    done: query.gelukt ?? null,
  }),
)

export const action = tenantAction(
  { may: 'measure:report', kind: 'gemeente', params: Params, form: ReportForm },
  ({ scope, params, form }) => {
    const before = doneBefore(() =>
      reportMeasure(scope, { planId: params.plan, measureId: params.measure, ...form }),
    )
    return redirect(
      measurePath(scope.tenant, params.plan, params.measure) +
        queryOf({ gelukt: before ? 'stond-er-al' : 'gemeld' }),
    )
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.measure.title ?? ''} – ${data?.name ?? ''} – Kompas De Copen` },
]

function Practice({ page, tenant }: { page: MeasurePage; tenant: string }) {
  const { practice, plan, measure } = page
  if (!practice?.id && !practice?.mayOffer) return null
  return (
    <p className="kdc-no-print">
      {practice.id ? (
        <a href={practicePath(tenant, tenant, practice.id)}>{text.practice}</a>
      ) : (
        <a href={newPracticePath(tenant, { planId: plan.id, measureId: measure.id })}>
          {text.offer}
        </a>
      )}
    </p>
  )
}

function About({ page, tenant }: { page: MeasurePage; tenant: string }) {
  const { measure, origin } = page
  const from = measure.quarterFrom ?? measure.quarterTo
  const to = measure.quarterTo ?? measure.quarterFrom
  const values: [string, string | null][] = [
    [text.facts.priority, page.priority],
    [text.facts.goal, page.goal],
    [text.facts.instrument, measure.instrument],
    [text.facts.result, measure.result],
    [text.facts.owner, measure.owner],
    [text.facts.partners, measure.partners.join(', ') || null],
    [text.facts.means, measure.means],
    [text.facts.budget, measure.budget],
    [text.facts.planning, measure.planning],
    [text.facts.quarters, from && to ? quarterSpan({ from, to }) : null],
  ]
  const items: Description[] = values.map(([term, value]) => ({ term, value: value ?? text.none }))
  if (origin)
    items.push({
      term: text.facts.origin,
      value: <a href={measurePath(tenant, origin.planId, origin.measureId)}>{origin.title}</a>,
    })
  if (page.takenFrom)
    items.push({ term: text.facts.takenFrom, value: municipalityName(page.takenFrom) })
  return (
    <>
      <DescriptionList items={items} />
      <Practice page={page} tenant={tenant} />
      {page.mayWrite ? (
        <p className="kdc-no-print">
          <a href={writingPath(tenant, page.plan.id, measure.priorityId, measure.id)}>
            {text.edit}
          </a>
        </p>
      ) : null}
    </>
  )
}

const overText = (period: string): string =>
  period.includes('-') ? text.over(reportPeriodText(period)) : text.overYear(period)

function Reports({ reports }: Pick<MeasurePage, 'reports'>) {
  if (reports.length === 0) return <p>{text.noReports}</p>
  return (
    <History
      items={reports.map(({ id, on, period, state, unchanged, text: words }) => ({
        id,
        on,
        sentence: (
          <>
            <b>{reportStateWord[state]}</b> ({overText(period)})
            {unchanged ? `: ${text.same}` : words === '' ? null : `: ${words}`}
          </>
        ),
      }))}
    />
  )
}

function Form({ page, tenant }: { page: MeasurePage; tenant: string }) {
  if (!page.mayReport) return <p>{text.reader}</p>
  if (page.periods.length === 0)
    return (
      <>
        <Refusal />
        <p>{text.notNow}</p>
      </>
    )
  return <ReportFields tenant={tenant} page={page} />
}

export default function MeasureReports() {
  const page = useLoaderData<typeof loader>()
  const { tenant = '' } = useParams()
  const { plan, measure } = page
  return (
    <>
      {page.done ? <Notice kind="done">{executionText.done[page.done]}</Notice> : null}
      <Breadcrumb
        crumbs={[
          { label: executionText.title, href: executionPath(tenant) + queryOf({ plan: plan.id }) },
          { label: measure.title },
        ]}
      />
      <PageHead
        title={measure.title}
        pre={text.pre(measure.number)}
        facts={[
          ...(plan.fictitious ? [<Fictief key="fictief" />] : []),
          <ProgressWord key="stand" state={page.state} />,
          plan.title,
        ]}
      />
      <Columns>
        <Section id="hoe-ver" title={text.report} intro={text.reportIntro}>
          <Form page={page} tenant={tenant} />
        </Section>
        <div>
          <Section id="meldingen" title={text.reports}>
            <Reports reports={page.reports} />
          </Section>
          <Section id="maatregel" title={text.about}>
            <About page={page} tenant={tenant} />
          </Section>
        </div>
      </Columns>
    </>
  )
}
