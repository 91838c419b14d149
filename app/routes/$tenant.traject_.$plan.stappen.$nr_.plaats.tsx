import { useForm } from '@conform-to/react'
import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { knownStep, knownTraject } from '~/commands/known-traject.server'
import { moveStep } from '~/commands/move-step.server'
import { MoveForm, StepParams } from '~/domain/trajects/forms'
import { mayRemove, neighbour } from '~/domain/trajects/places'
import { stepPath, trajectOfPlanPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { writesTraject } from '~/http/traject-access'
import { useSubmission } from '~/http/use-submission'
import { ErrorSummary, PageHead, Stack } from '~/ui'
import { TrajectCrumbs } from '~/ui/trajects/TrajectCrumbs'
import { PlaceForms } from './$tenant.traject_.$plan.stappen.$nr/PlaceForms'
import { stepPageText as text } from './$tenant.traject_.$plan.stappen.$nr/text'

const access = { ...writesTraject, params: StepParams }

/** Where a step can go; also where one lands when it can go no further. */
export const loader = tenantLoader(access, ({ scope, params }) => {
  const traject = knownTraject(scope, params.plan)
  const step = knownStep(traject, params.nr)
  const removal = mayRemove(step, traject)
  return {
    tenant: { slug: scope.tenant, name: scope.name },
    traject: { planId: traject.planId, title: traject.title },
    step: { nr: step.nr, title: step.title },
    up: neighbour(traject.steps, step.nr, 'op') !== undefined,
    down: neighbour(traject.steps, step.nr, 'neer') !== undefined,
    stays: removal.ok ? null : removal.message,
  }
})

export const action = tenantAction({ ...access, form: MoveForm }, ({ scope, params, form }) => {
  moveStep(scope, { planId: params.plan, nr: params.nr, direction: form.direction })
  return redirect(`${trajectOfPlanPath(scope.tenant, params.plan)}&gelukt=plaats`)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.place} – ${data.tenant.name} – Kompas De Copen` : '' },
]

export default function StepPlace() {
  const { tenant, traject, step, up, down, stays } = useLoaderData<typeof loader>()
  const [form] = useForm({ id: 'plaats', lastResult: useSubmission() })
  const path = (page?: string) => stepPath(tenant.slug, traject.planId, step.nr, page)
  return (
    <Stack gap="loose">
      <ErrorSummary problems={[]} messages={form.errors} />
      <TrajectCrumbs
        tenant={tenant.slug}
        traject={traject}
        between={[{ label: text.crumb(step.nr), href: path() }]}
        here={text.place}
      />
      <PageHead title={text.place} lead={text.title(step)} />
      <PlaceForms path={path} up={up} down={down} stays={stays} />
    </Stack>
  )
}
