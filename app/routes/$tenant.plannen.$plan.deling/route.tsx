import { useForm } from '@conform-to/react'
import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findPlanVersion, listVersions } from 'db/queries/plans.server'
import { found } from '~/commands/refusals'
import { sharePlan } from '~/commands/share-plan.server'
import { PlanParams, SharingForm, VersionQuery, widerStages } from '~/domain/plans/forms'
import { planPath, plansPath, sharingPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { useSubmission } from '~/http/use-submission'
import {
  Breadcrumb,
  Button,
  ButtonGroup,
  ChoiceField,
  ErrorSummary,
  Fictief,
  Notice,
  PageHead,
  Stack,
  problemsOf,
} from '~/ui'
import { visibilityInline } from '~/ui/nl'
import { planText } from '~/ui/plans/text'
import { plansTitle } from '../$tenant.plannen._index/text'
import { sharingText as text, stageText } from './text'

const access = {
  may: 'plan:share',
  kind: ['gemeente', 'driehoek', 'regio'],
  params: PlanParams,
} as const

export const loader = tenantLoader(
  { ...access, query: VersionQuery },
  ({ scope, params, query }) => {
    const versions = listVersions(scope, params.plan)
    const version = found(
      query.versie === undefined ? versions[0] : versions.find((v) => v.version === query.versie),
    )
    const plan = found(findPlanVersion(scope, params.plan, version.version))
    return {
      tenant: { slug: scope.tenant, name: scope.name, kind: scope.kind },
      plan: { id: plan.id, title: plan.title, fictitious: plan.fictitious },
      version,
      stages: widerStages(scope.kind, version.visibility),
    }
  },
)

export const action = tenantAction({ ...access, form: SharingForm }, ({ scope, params, form }) => {
  sharePlan(scope, { planId: params.plan, version: form.version, visibility: form.visibility })
  return redirect(`${planPath(scope.tenant, params.plan, form.version)}&gelukt=gedeeld`)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.title} – ${data.tenant.name} – Kompas De Copen` : '' },
]

export default function Sharing() {
  const { tenant, plan, version, stages } = useLoaderData<typeof loader>()
  const [form, fields] = useForm<{ version: string; visibility: string }>({
    id: 'deling',
    lastResult: useSubmission(),
  })
  return (
    <Stack gap="loose">
      <ErrorSummary problems={problemsOf([fields.visibility])} messages={form.errors} />
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
        facts={[
          `${text.now} ${visibilityInline(version.visibility)}`,
          ...(plan.fictitious ? [<Fictief key="fictief" />] : []),
        ]}
      />
      <Notice>{text.freezes}</Notice>
      {stages.length === 0 ? (
        <p className="utrecht-paragraph">{text.widest}</p>
      ) : (
        <form
          method="post"
          id={form.id}
          action={sharingPath(tenant.slug, plan.id, version.version)}
          className="kdc-stack"
          noValidate
        >
          <input type="hidden" name="version" value={version.version} />
          <ChoiceField
            id={fields.visibility.id}
            name={fields.visibility.name}
            label={text.withWhom}
            defaultValue={fields.visibility.initialValue}
            errors={fields.visibility.errors}
            required
            choices={stages.map((stage) => ({ value: stage, ...stageText(tenant.kind)[stage] }))}
          />
          <ButtonGroup>
            <Button>{text.submit}</Button>
            <a href={planPath(tenant.slug, plan.id, version.version)}>{text.cancel}</a>
          </ButtonGroup>
        </form>
      )}
    </Stack>
  )
}
