import { useForm } from '@conform-to/react'
import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { knownStep, knownTraject } from '~/commands/known-traject.server'
import { removeStep } from '~/commands/remove-step.server'
import { NoFields, StepParams } from '~/domain/trajects/forms'
import { stepPath, trajectOfPlanPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { writesTraject } from '~/http/traject-access'
import { useSubmission } from '~/http/use-submission'
import { ConfirmPage } from '~/ui/people/ConfirmPage'

const text = {
  title: (nr: number) => `Haal stap ${nr} weg`,
  intro: (title: string) =>
    `‘${title}’ verdwijnt uit het traject. De stappen erna krijgen een lager nummer. Terughalen kan niet.`,
  submit: 'Haal de stap weg',
  back: 'Toch niet',
}

const access = { ...writesTraject, params: StepParams }

export const loader = tenantLoader(access, ({ scope, params }) => {
  const traject = knownTraject(scope, params.plan)
  const { nr, title } = knownStep(traject, params.nr)
  return { tenant: { slug: scope.tenant, name: scope.name }, plan: traject.planId, nr, title }
})

export const action = tenantAction({ ...access, form: NoFields }, ({ scope, params }) => {
  removeStep(scope, { planId: params.plan, nr: params.nr })
  return redirect(`${trajectOfPlanPath(scope.tenant, params.plan)}&gelukt=verwijderd`)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.title(data.nr)} – ${data.tenant.name} – Kompas De Copen` : '' },
]

export default function StepRemoval() {
  const { tenant, plan, nr, title } = useLoaderData<typeof loader>()
  const [form] = useForm({ id: 'verwijdering', lastResult: useSubmission() })
  return (
    <ConfirmPage
      title={text.title(nr)}
      intro={text.intro(title)}
      submit={text.submit}
      back={{ href: stepPath(tenant.slug, plan, nr), label: text.back }}
      messages={form.errors}
    />
  )
}
