import { useForm } from '@conform-to/react'
import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findPlanVersion, listVersions } from 'db/queries/plans.server'
import { found } from '~/commands/refusals'
import { withdrawPlan } from '~/commands/withdraw-plan.server'
import { PlanParams, VersionQuery, WithdrawalForm } from '~/domain/plans/forms'
import { mayWithdraw } from '~/domain/plans/sharing'
import { planPath, plansPath, withdrawalPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { useSubmission } from '~/http/use-submission'
import { Breadcrumb, Button, ButtonGroup, ErrorSummary, Notice, PageHead, Stack } from '~/ui'
import { visibilityInline } from '~/ui/nl'
import { planText } from '~/ui/plans/text'
import { plansTitle } from '../$tenant.plannen._index/text'

const text = {
  title: 'Trek een gedeeld concept in',
  now: 'Nu:',
  explained:
    'Daarna leest alleen uw eigen organisatie deze versie nog. Wie al iets zei over deze tekst, houdt zijn eigen aantekening.',
  submit: 'Trek de deling in',
  cancel: 'Toch niet',
}

const access = {
  may: 'plan:share',
  kind: ['gemeente', 'driehoek', 'regio'],
  params: PlanParams,
} as const

export const loader = tenantLoader(
  { ...access, query: VersionQuery },
  ({ scope, params, query }) => {
    const version = found(
      listVersions(scope, params.plan).find(
        (one) => one.version === query.versie && one.visibility !== 'concept',
      ),
    )
    const plan = found(findPlanVersion(scope, params.plan, version.version))
    const ruling = mayWithdraw(plan.status)
    return {
      tenant: { slug: scope.tenant, name: scope.name, kind: scope.kind },
      plan: { id: plan.id, title: plan.title },
      version,
      refusal: ruling.ok ? null : ruling.message,
    }
  },
)

export const action = tenantAction(
  { ...access, form: WithdrawalForm },
  ({ scope, params, form }) => {
    withdrawPlan(scope, { planId: params.plan, version: form.version })
    return redirect(`${planPath(scope.tenant, params.plan, form.version)}&gelukt=ingetrokken`)
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.title} – ${data.tenant.name} – Kompas De Copen` : '' },
]

export default function Withdrawal() {
  const { tenant, plan, version, refusal } = useLoaderData<typeof loader>()
  const [form] = useForm({ id: 'intrekking', lastResult: useSubmission() })
  return (
    <Stack gap="loose">
      <ErrorSummary problems={[]} messages={form.errors} />
      <Breadcrumb
        crumbs={[
          { label: plansTitle(tenant.kind), href: plansPath(tenant.slug) },
          { label: plan.title, href: planPath(tenant.slug, plan.id, version.version) },
          { label: text.title },
        ]}
      />
      <PageHead
        title={text.title}
        lead={`${plan.title}, ${planText.version(version.version)}`}
        facts={[`${text.now} ${visibilityInline(version.visibility)}`]}
      />
      {refusal ? (
        <Notice>{refusal}</Notice>
      ) : (
        <form
          method="post"
          id={form.id}
          action={withdrawalPath(tenant.slug, plan.id, version.version)}
          className="kdc-stack"
        >
          <input type="hidden" name="version" value={version.version} />
          <p className="utrecht-paragraph">{text.explained}</p>
          <ButtonGroup>
            <Button>{text.submit}</Button>
            <a href={planPath(tenant.slug, plan.id, version.version)}>{text.cancel}</a>
          </ButtonGroup>
        </form>
      )}
    </Stack>
  )
}
