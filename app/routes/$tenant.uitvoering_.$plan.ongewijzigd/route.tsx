import { useForm } from '@conform-to/react'
import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { z } from 'zod'
import { reportUnchanged } from '~/commands/report-unchanged.server'
import { found } from '~/commands/refusals'
import { UnchangedForm } from '~/domain/execution/forms'
import { PlanParams } from '~/domain/plans/forms'
import { doneBefore } from '~/http/done-before.server'
import { executionPath, measurePath } from '~/http/paths'
import { queryOf } from '~/http/query-fields'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { useSubmission } from '~/http/use-submission'
import {
  Breadcrumb,
  Button,
  ButtonGroup,
  CheckGroup,
  EmptyState,
  ErrorSummary,
  Fictief,
  PageHead,
  Section,
  problemsOf,
} from '~/ui'
import { longDate } from '~/ui/dates'
import { reportPeriodText, reportStateWord } from '~/ui/nl/execution'
import { Refusal } from '../$tenant.uitvoering/Refusal'
import { executionText } from '../$tenant.uitvoering/text'
import { readUvp } from '../$tenant.uitvoering/uvp.server'
import { linesOf } from '../$tenant.uitvoering/view'
import { unchangedText as text } from './text'

const access = { may: 'measure:report', kind: 'gemeente', params: PlanParams } as const

/** `terug`: the query of the list that one came from. */
const Form = UnchangedForm.extend({ terug: z.string().max(500).optional() })

export const loader = tenantLoader(access, ({ scope, params }) => {
  const file = found(readUvp(scope, params.plan))
  const [period] = file.periods
  const lines = linesOf(file).map(({ measure, report, lacking, repeatable }) => ({
    id: measure.id,
    title: `${measure.number} ${measure.title}`,
    was: report && { state: report.state, on: report.on },
    repeatable,
    lacking,
  }))
  return {
    name: scope.name,
    plan: { id: file.plan.id, title: file.plan.title, fictitious: file.plan.fictitious },
    period: period ?? null,
    same: lines.filter(({ repeatable }) => repeatable),
    first: lines.filter(({ lacking, repeatable }) => lacking && !repeatable),
  }
})

export const action = tenantAction({ ...access, form: Form }, ({ scope, params, form }) => {
  const { measures, period, terug } = form
  let count = 0
  const before = doneBefore(() => {
    count = reportUnchanged(scope, { planId: params.plan, period, measureIds: measures })
  })
  const list = Object.fromEntries(new URLSearchParams(terug))
  const done = before ? { gelukt: 'stond-er-al' } : { gelukt: 'ongewijzigd', aantal: count }
  return redirect(executionPath(scope.tenant) + queryOf({ plan: params.plan, ...list, ...done }))
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${text.title} – ${data?.name ?? ''} – Kompas De Copen` },
]

type Page = ReturnType<typeof useLoaderData<typeof loader>>

function Same({ page, back }: { page: Page; back: string }) {
  const [form, fields] = useForm<{ measures: string[]; period: string }>({
    id: 'ongewijzigd',
    lastResult: useSubmission(),
  })
  if (page.period === null || page.same.length === 0)
    return (
      <>
        <Refusal />
        <EmptyState title={text.noneTitle} action={{ href: back, label: text.back }}>
          {text.none}
        </EmptyState>
      </>
    )
  return (
    <form className="kdc-stack" method="post" id={form.id} noValidate>
      <ErrorSummary
        problems={problemsOf([fields.measures, fields.period])}
        messages={form.errors}
      />
      <input type="hidden" name={fields.period.name} value={page.period} />
      <CheckGroup
        id={fields.measures.id}
        name={fields.measures.name}
        errors={fields.measures.errors}
        label={text.measures}
        hint={text.hint}
        required
        ticked={page.same.map(({ id }) => id)}
        choices={page.same.map(({ id, title, was }) => ({
          value: id,
          label: title,
          text: was ? text.was(reportStateWord[was.state], longDate(was.on)) : undefined,
        }))}
      />
      <ButtonGroup>
        <Button>{text.submit}</Button>
        <a href={back}>{text.cancel}</a>
      </ButtonGroup>
    </form>
  )
}

export default function Unchanged() {
  const page = useLoaderData<typeof loader>()
  const { tenant = '' } = useParams()
  const back = executionPath(tenant) + queryOf({ plan: page.plan.id })
  return (
    <>
      <Breadcrumb crumbs={[{ label: executionText.title, href: back }, { label: text.title }]} />
      <PageHead
        title={text.title}
        pre={page.plan.title}
        lead={page.period ? text.lead(reportPeriodText(page.period)) : undefined}
        facts={page.plan.fictitious ? [<Fictief key="fictief" />] : undefined}
      />
      <Same page={page} back={back} />
      {page.first.length === 0 ? null : (
        <Section id="eerst" title={text.first} intro={text.firstIntro}>
          <ul>
            {page.first.map(({ id, title }) => (
              <li key={id}>
                <a href={measurePath(tenant, page.plan.id, id)}>{title}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
