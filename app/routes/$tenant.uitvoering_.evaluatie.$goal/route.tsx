import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { z } from 'zod'
import { evaluateGoal } from '~/commands/evaluate-goal.server'
import { found } from '~/commands/refusals'
import { EvaluationForm } from '~/domain/execution/forms'
import { ItemId, type Indicator } from '~/domain/plans/plan'
import { doneBefore } from '~/http/done-before.server'
import { evaluationPath, executionPath, goalEvaluationPath } from '~/http/paths'
import { choice, queryOf } from '~/http/query-fields'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { Breadcrumb, Columns, Fictief, Notice, PageHead, Section } from '~/ui'
import { valueInYear } from '~/ui/plans/text'
import { executionText } from '../$tenant.uitvoering/text'
import { readEvaluated } from '../$tenant.uitvoering_.evaluatie._index/read.server'
import { evaluationText } from '../$tenant.uitvoering_.evaluatie._index/text'
import { Before, Measures } from './Beside'
import { GoalForm } from './GoalForm'
import { readGoal } from './read.server'
import { goalText as text } from './text'

const Params = z.object({ goal: ItemId })

export const loader = tenantLoader(
  {
    may: 'plan:read',
    kind: 'gemeente',
    params: Params,
    query: z.object({ gelukt: choice(z.enum(['vastgelegd', 'stond-er-al'])) }),
  },
  ({ scope, params, query }) => ({
    ...readGoal(scope, params.goal),
    done: query.gelukt ?? null,
  }),
)

export const action = tenantAction(
  { may: 'measure:report', kind: 'gemeente', params: Params, form: EvaluationForm },
  ({ scope, params, form }) => {
    const { plan } = found(readEvaluated(scope))
    const before = doneBefore(() =>
      evaluateGoal(scope, { planId: plan.id, goalId: params.goal, ...form }),
    )
    return redirect(
      goalEvaluationPath(scope.tenant, params.goal) +
        queryOf({ gelukt: before ? 'stond-er-al' : 'vastgelegd' }),
    )
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: `${text.pre(data?.goal.number ?? '')} – ${data?.name ?? ''} – Kompas De Copen`,
  },
]

/** `Meldingen: 120 (2022), doel 90 (2026)` */
const indicatorText = (indicator: Indicator): string => {
  const { name, baseline, baselineYear, target, targetYear } = indicator
  const from = valueInYear(baseline, baselineYear, indicator)
  return `${name}: ${from}, ${text.target} ${valueInYear(target, targetYear, indicator)}`
}

export default function GoalEvaluation() {
  const page = useLoaderData<typeof loader>()
  const { tenant = '' } = useParams()
  const { goal, plan } = page
  return (
    <>
      {page.done ? (
        <Notice kind="done">{page.done === 'vastgelegd' ? text.done : text.doneBefore}</Notice>
      ) : null}
      <Breadcrumb
        crumbs={[
          { label: executionText.title, href: executionPath(tenant) },
          { label: evaluationText.title, href: evaluationPath(tenant) },
          { label: text.pre(goal.number) },
        ]}
      />
      <PageHead
        title={goal.text}
        pre={text.pre(goal.number)}
        facts={[
          ...(plan.fictitious ? [<Fictief key="fictief" />] : []),
          page.priority,
          plan.title,
          ...(goal.indicator ? [indicatorText(goal.indicator)] : []),
        ]}
      />
      <Columns>
        <Section id="nu" title={text.questions}>
          {page.mayEvaluate ? <GoalForm /> : <p>{text.reader}</p>}
        </Section>
        <div>
          <Before page={page} tenant={tenant} />
          <Measures page={page} tenant={tenant} />
        </div>
      </Columns>
    </>
  )
}
