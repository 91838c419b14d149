import { useForm } from '@conform-to/react'
import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listTemplates } from 'db/queries/traject-file.server'
import { knownTraject } from '~/commands/known-traject.server'
import { saveTemplate } from '~/commands/save-template.server'
import { TemplateForm, TrajectParams } from '~/domain/trajects/forms'
import { inTrajectPath, trajectOfPlanPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { writesTraject } from '~/http/traject-access'
import { useSubmission } from '~/http/use-submission'
import {
  Button,
  ButtonGroup,
  ErrorSummary,
  PageHead,
  Section,
  Stack,
  TextField,
  problemsOf,
} from '~/ui'
import { fieldProps } from '~/ui/trajects/fieldProps'
import { TrajectCrumbs } from '~/ui/trajects/TrajectCrumbs'

const text = {
  title: 'Bewaar als sjabloon',
  lead: 'De stappen, met wie besluit, wie meedoet en hoeveel maanden ze duren. Zonder datums, aantekeningen en documenten.',
  name: 'Naam van het sjabloon',
  submit: 'Bewaar het sjabloon',
  cancel: 'Toch niet',
  own: 'Sjablonen van de eigen organisatie',
}

const access = { ...writesTraject, params: TrajectParams }

export const loader = tenantLoader(access, ({ scope, params }) => {
  const { planId, title } = knownTraject(scope, params.plan)
  return {
    tenant: { slug: scope.tenant, name: scope.name },
    traject: { planId, title },
    templates: listTemplates(scope).map((template) => template.title),
  }
})

export const action = tenantAction({ ...access, form: TemplateForm }, ({ scope, params, form }) => {
  saveTemplate(scope, { planId: params.plan, title: form.title })
  return redirect(`${trajectOfPlanPath(scope.tenant, params.plan)}&gelukt=sjabloon`)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.title} – ${data.tenant.name} – Kompas De Copen` : '' },
]

export default function TemplatePage() {
  const { tenant, traject, templates } = useLoaderData<typeof loader>()
  const [form, { title }] = useForm<{ title: string }>({
    id: 'sjabloon',
    lastResult: useSubmission(),
    defaultValue: { title: `Zoals ${traject.title}` },
  })
  return (
    <Stack gap="loose">
      <ErrorSummary problems={problemsOf([title])} messages={form.errors} />
      <TrajectCrumbs tenant={tenant.slug} traject={traject} here={text.title} />
      <PageHead title={text.title} lead={text.lead} />
      <form
        method="post"
        id={form.id}
        action={inTrajectPath(tenant.slug, traject.planId, 'sjabloon')}
        className="kdc-stack"
        noValidate
      >
        <TextField {...fieldProps(title)} label={text.name} required maxLength={200} />
        <ButtonGroup>
          <Button>{text.submit}</Button>
          <a href={trajectOfPlanPath(tenant.slug, traject.planId)}>{text.cancel}</a>
        </ButtonGroup>
      </form>
      {templates.length > 0 ? (
        <Section id="sjablonen" title={text.own}>
          <ul className="utrecht-unordered-list">
            {templates.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Section>
      ) : null}
    </Stack>
  )
}
