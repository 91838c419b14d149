import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { knownTraject } from '~/commands/known-traject.server'
import { recordMoment } from '~/commands/record-moment.server'
import { found } from '~/commands/refusals'
import { MomentForm as MomentFormFields, Part, TrajectParams } from '~/domain/trajects/forms'
import { inTrajectPath, trajectOfPlanPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { writesTraject } from '~/http/traject-access'
import { PageHead, Stack } from '~/ui'
import { MomentForm } from '~/ui/trajects/MomentForm'
import { TrajectCrumbs } from '~/ui/trajects/TrajectCrumbs'

const access = { ...writesTraject, params: TrajectParams.extend({ moment: Part }) }

export const loader = tenantLoader(access, ({ scope, params }) => {
  const traject = knownTraject(scope, params.plan)
  const moment = found(traject.moments.find(({ id }) => id === params.moment))
  return {
    tenant: { slug: scope.tenant, name: scope.name },
    traject: { planId: traject.planId, title: traject.title },
    steps: traject.steps.map((step) => ({ nr: step.nr, title: step.title })),
    moment,
  }
})

export const action = tenantAction(
  { ...access, form: MomentFormFields },
  ({ scope, params, form }) => {
    recordMoment(scope, { ...form, planId: params.plan, id: params.moment })
    return redirect(`${trajectOfPlanPath(scope.tenant, params.plan)}&gelukt=moment`)
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.moment.title} – ${data.tenant.name} – Kompas De Copen` : '' },
]

export default function MomentPage() {
  const { tenant, traject, steps, moment } = useLoaderData<typeof loader>()
  const list = inTrajectPath(tenant.slug, traject.planId, 'participatie')
  const { id, revision, nr, ...words } = moment
  return (
    <Stack gap="loose">
      <TrajectCrumbs
        tenant={tenant.slug}
        traject={traject}
        between={[{ label: 'Participatie', href: list }]}
        here={moment.title}
      />
      <PageHead title={moment.title} lead={traject.title} />
      <MomentForm
        path={`${list}/${id}`}
        back={list}
        steps={steps}
        now={{ ...words, nr: nr === null ? '' : String(nr) }}
        revision={revision}
      />
    </Stack>
  )
}
