import { useForm } from '@conform-to/react'
import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { lintOf } from 'db/queries/lint.server'
import { dismissLint } from '~/commands/dismiss-lint.server'
import { found } from '~/commands/refusals'
import { PlanParams } from '~/domain/plans/forms'
import { DismissalForm, LintKey, LintRule } from '~/domain/plans/lint/dismissal'
import { lintPath, lintPointPath, planPath, plansPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { useSubmission } from '~/http/use-submission'
import {
  Breadcrumb,
  Button,
  ButtonGroup,
  ErrorSummary,
  Notice,
  PageHead,
  Stack,
  TextareaField,
  problemsOf,
} from '~/ui'
import { lintText as text } from '~/ui/nl/lint'
import { pointsOf } from '~/ui/plans/lintPoints'
import { plansTitle } from './$tenant.plannen._index/text'

const Params = PlanParams.extend({ rule: LintRule, key: LintKey })
const kind = ['gemeente', 'driehoek', 'regio'] as const

export const loader = tenantLoader(
  { may: 'plan:write', kind, params: Params },
  ({ scope, params }) => {
    const { plan, open } = found(lintOf(scope, params.plan))
    const finding = open.find(({ rule, key }) => rule === params.rule && key === params.key)
    return {
      tenant: { slug: scope.tenant, name: scope.name, kind: scope.kind },
      plan: { id: plan.id, title: plan.title, version: plan.version },
      point: found(pointsOf([found(finding)])[0]),
    }
  },
)

export const action = tenantAction(
  { may: 'plan:write', kind, params: Params, form: DismissalForm },
  ({ scope, params, form }) => {
    const { plan: planId, rule, key } = params
    dismissLint(scope, { planId, rule, key, reason: form.reason })
    return redirect(`${lintPath(scope.tenant, planId)}?klaar=opzij`)
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.form.title} – ${data.tenant.name} – Kompas De Copen` : '' },
]

export default function PutAside() {
  const { tenant, plan, point } = useLoaderData<typeof loader>()
  const [form, { reason }] = useForm<{ reason: string }>({
    id: 'opzij',
    lastResult: useSubmission(),
  })
  return (
    <Stack gap="loose">
      <ErrorSummary problems={problemsOf([reason])} messages={form.errors} />
      <Breadcrumb
        crumbs={[
          { label: plansTitle(tenant.kind), href: plansPath(tenant.slug) },
          { label: plan.title, href: planPath(tenant.slug, plan.id, plan.version) },
          { label: text.title, href: lintPath(tenant.slug, plan.id) },
          { label: text.notNeeded },
        ]}
      />
      <PageHead title={text.form.title} pre={plan.title} lead={text.form.lead} />
      <Notice title={point.title}>
        <p>{point.text}</p>
        <p className="kdc-small">{text.source(point.weight, point.source)}</p>
      </Notice>
      <form
        method="post"
        id={form.id}
        action={lintPointPath(tenant.slug, plan.id, point)}
        className="kdc-stack"
        data-keep
        noValidate
      >
        <TextareaField
          id={reason.id}
          name={reason.name}
          defaultValue={reason.initialValue}
          errors={reason.errors}
          label={text.form.reason}
          rows={3}
          maxLength={1000}
          required
        />
        <ButtonGroup>
          <Button>{text.form.submit}</Button>
          <a href={lintPath(tenant.slug, plan.id)}>{text.form.back}</a>
        </ButtonGroup>
      </form>
    </Stack>
  )
}
