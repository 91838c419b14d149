import { useForm } from '@conform-to/react'
import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { knownTraject } from '~/commands/known-traject.server'
import { withdrawTraject } from '~/commands/withdraw-traject.server'
import { NoFields, TrajectParams } from '~/domain/trajects/forms'
import { inTrajectPath, trajectOfPlanPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { writesTraject } from '~/http/traject-access'
import { useSubmission } from '~/http/use-submission'
import { ConfirmPage } from '~/ui/people/ConfirmPage'

const text = {
  title: 'Trek de deling van de planning in',
  intro: (plan: string) => `Daarna leest alleen uw eigen organisatie de planning van ${plan} nog.`,
  submit: 'Trek de deling in',
  back: 'Toch niet',
}

const access = { ...writesTraject, params: TrajectParams }

export const loader = tenantLoader(access, ({ scope, params }) => {
  const { planId, title } = knownTraject(scope, params.plan)
  return { tenant: { slug: scope.tenant, name: scope.name }, planId, title }
})

export const action = tenantAction({ ...access, form: NoFields }, ({ scope, params }) => {
  withdrawTraject(scope, { planId: params.plan })
  return redirect(`${trajectOfPlanPath(scope.tenant, params.plan)}&gelukt=ingetrokken`)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.title} – ${data.tenant.name} – Kompas De Copen` : '' },
]

export default function TrajectWithdrawal() {
  const { tenant, planId, title } = useLoaderData<typeof loader>()
  const [form] = useForm({ id: 'intrekking', lastResult: useSubmission() })
  return (
    <ConfirmPage
      title={text.title}
      intro={text.intro(title)}
      submit={text.submit}
      back={{ href: inTrajectPath(tenant.slug, planId, 'deling'), label: text.back }}
      messages={form.errors}
    />
  )
}
