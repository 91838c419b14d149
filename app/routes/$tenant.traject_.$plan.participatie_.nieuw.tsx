import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { knownTraject } from '~/commands/known-traject.server'
import { recordMoment } from '~/commands/record-moment.server'
import { MomentForm as MomentFormFields, TrajectParams } from '~/domain/trajects/forms'
import { inTrajectPath, trajectOfPlanPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { writesTraject } from '~/http/traject-access'
import { PageHead, Stack } from '~/ui'
import { MomentForm } from '~/ui/trajects/MomentForm'
import { TrajectCrumbs } from '~/ui/trajects/TrajectCrumbs'

const title = 'Leg een moment vast'
const access = { ...writesTraject, params: TrajectParams }

export const loader = tenantLoader(access, ({ scope, params }) => {
  const traject = knownTraject(scope, params.plan)
  return {
    tenant: { slug: scope.tenant, name: scope.name },
    traject: { planId: traject.planId, title: traject.title },
    steps: traject.steps.map((step) => ({ nr: step.nr, title: step.title })),
  }
})

export const action = tenantAction(
  { ...access, form: MomentFormFields },
  ({ scope, params, form }) => {
    recordMoment(scope, { ...form, planId: params.plan, id: null })
    return redirect(`${trajectOfPlanPath(scope.tenant, params.plan)}&gelukt=moment`)
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${title} – ${data.tenant.name} – Kompas De Copen` : '' },
]

export default function NewMoment() {
  const { tenant, traject, steps } = useLoaderData<typeof loader>()
  const list = inTrajectPath(tenant.slug, traject.planId, 'participatie')
  return (
    <Stack gap="loose">
      <TrajectCrumbs
        tenant={tenant.slug}
        traject={traject}
        between={[{ label: 'Participatie', href: list }]}
        here={title}
      />
      <PageHead title={title} lead={traject.title} />
      <MomentForm path={`${list}/nieuw`} back={list} steps={steps} now={{}} revision={0} />
    </Stack>
  )
}
