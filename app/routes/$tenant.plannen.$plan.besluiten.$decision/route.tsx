import { useForm } from '@conform-to/react'
import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { decisionsOf, findPlanVersion } from 'db/queries/plans.server'
import { found } from '~/commands/refusals'
import { canTakeBack } from '~/commands/take-back-decision.server'
import { dateDecision } from '~/commands/set-decision-date.server'
import { DecisionDateForm, lacksDate } from '~/domain/decisions/decision-date'
import { PlanParams } from '~/domain/plans/forms'
import { may } from '~/domain/tenancy/roles'
import { decisionPath, planPath, plansPath, takingBackPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { useSubmission } from '~/http/use-submission'
import { z } from 'zod'
import {
  Breadcrumb,
  Button,
  ButtonGroup,
  DateField,
  ErrorSummary,
  Fictief,
  Notice,
  PageHead,
  Stack,
  problemsOf,
} from '~/ui'
import { DecisionFacts } from '~/ui/plans/DecisionFacts'
import { effectWords } from '~/ui/plans/decisionWords'
import { plansTitle } from '../$tenant.plannen._index/text'

const text = {
  title: 'Besluit',
  mistaken: 'Per ongeluk vastgelegd? U kunt het vandaag nog terugnemen.',
  takeBack: 'Neem dit besluit terug',
  asks: 'In het document staat niet op welke dag dit besluit is genomen. Kijk in de besluitenlijst en vul de datum in. Het portaal verzint geen datum.',
  field: 'Op welke dag is dit besloten?',
  hint: 'Een datum vult u één keer in. De geldigheid van het plan volgt eruit.',
  submit: 'Bewaar de datum',
  cancel: 'Toch niet',
}

const DecisionParams = PlanParams.extend({ decision: z.string().min(1).max(80) })
const kind = ['gemeente', 'driehoek', 'regio'] as const

export const loader = tenantLoader(
  { may: 'plan:read', kind, params: DecisionParams },
  ({ scope, params }) => {
    const plan = found(findPlanVersion(scope, params.plan))
    const decision = found(decisionsOf(scope, plan.id).find(({ id }) => id === params.decision))
    return {
      tenant: { slug: scope.tenant, name: scope.name, kind: scope.kind },
      plan: { id: plan.id, title: plan.title },
      decision,
      asks: lacksDate(decision) && may(scope.role, 'decision:date'),
      mayTakeBack: canTakeBack(scope, { planId: plan.id, decisionId: decision.id }).ok,
      today: scope.today,
    }
  },
)

export const action = tenantAction(
  { may: 'decision:date', kind, params: DecisionParams, form: DecisionDateForm },
  ({ scope, params, form }) => {
    dateDecision(scope, { planId: params.plan, decisionId: params.decision, date: form.date })
    return redirect(`${planPath(scope.tenant, params.plan)}?gelukt=datum`)
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.title} – ${data.tenant.name} – Kompas De Copen` : '' },
]

export default function DecisionPage() {
  const { tenant, plan, decision, asks, mayTakeBack, today } = useLoaderData<typeof loader>()
  const [form, fields] = useForm<{ date: string }>({ id: 'datum', lastResult: useSubmission() })
  return (
    <Stack gap="loose">
      <ErrorSummary problems={problemsOf([fields.date])} messages={form.errors} />
      <Breadcrumb
        crumbs={[
          { label: plansTitle(tenant.kind), href: plansPath(tenant.slug) },
          { label: plan.title, href: planPath(tenant.slug, plan.id) },
          { label: text.title },
        ]}
      />
      <PageHead
        title={`${text.title}: ${effectWords(decision)}`}
        facts={decision.fictitious ? [<Fictief key="fictief" />] : undefined}
      />
      <DecisionFacts decision={decision} />
      {mayTakeBack ? (
        <p className="utrecht-paragraph kdc-no-print">
          {text.mistaken}{' '}
          <a href={takingBackPath(tenant.slug, plan.id, decision.id)}>{text.takeBack}</a>
        </p>
      ) : null}
      {asks ? (
        <form
          method="post"
          id={form.id}
          action={decisionPath(tenant.slug, plan.id, decision.id)}
          className="kdc-stack"
          data-keep
          noValidate
        >
          <Notice>{text.asks}</Notice>
          <DateField
            id={fields.date.id}
            name={fields.date.name}
            defaultValue={fields.date.initialValue}
            errors={fields.date.errors}
            label={text.field}
            hint={text.hint}
            max={today}
            required
          />
          <ButtonGroup>
            <Button>{text.submit}</Button>
            <a href={planPath(tenant.slug, plan.id)}>{text.cancel}</a>
          </ButtonGroup>
        </form>
      ) : null}
    </Stack>
  )
}
