import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { knownStep, knownTraject } from '~/commands/known-traject.server'
import { saveStep } from '~/commands/save-step.server'
import { StepForm as StepFormFields, StepParams } from '~/domain/trajects/forms'
import { mayRemove, neighbour } from '~/domain/trajects/places'
import { stepPath, trajectOfPlanPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { writesTraject } from '~/http/traject-access'
import { LinkButton, PageHead, Section, Stack } from '~/ui'
import { TrajectCrumbs } from '~/ui/trajects/TrajectCrumbs'
import { bodyOf, plannedText } from '~/ui/trajects/words'
import { PlaceForms } from './PlaceForms'
import { StepForm } from './StepForm'
import { stepPageText as text } from './text'

const access = { ...writesTraject, params: StepParams }

export const loader = tenantLoader(access, ({ scope, params }) => {
  const traject = knownTraject(scope, params.plan)
  const step = knownStep(traject, params.nr)
  const { planId, title, steps, documents } = traject
  const removal = mayRemove(step, traject)
  return {
    tenant: { slug: scope.tenant, name: scope.name },
    traject: { planId, title },
    step,
    today: scope.today,
    documents: documents.filter(({ nr }) => nr === step.nr).length,
    up: neighbour(steps, step.nr, 'op') !== undefined,
    down: neighbour(steps, step.nr, 'neer') !== undefined,
    stays: removal.ok ? null : removal.message,
  }
})

export const action = tenantAction(
  { ...access, form: StepFormFields },
  ({ scope, params, form: { from, to, plannedWords, body, ...form } }) => {
    saveStep(scope, {
      ...form,
      planId: params.plan,
      nr: params.nr,
      planned: { from, to, words: plannedWords },
      body: bodyOf(body),
    })
    return redirect(`${trajectOfPlanPath(scope.tenant, params.plan)}&gelukt=stap`)
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.title(data.step)} – ${data.tenant.name} – Kompas De Copen` : '' },
]

export default function StepPage() {
  const { tenant, traject, step, today, documents, up, down, stays } =
    useLoaderData<typeof loader>()
  const path = (page?: string) => stepPath(tenant.slug, traject.planId, step.nr, page)
  return (
    <Stack gap="loose">
      <TrajectCrumbs tenant={tenant.slug} traject={traject} here={text.crumb(step.nr)} />
      <PageHead
        title={text.title(step)}
        lead={text.planned(plannedText(step.planned))}
        facts={[
          <a key="documenten" href={path('documenten')}>
            {text.documents(documents)}
          </a>,
        ]}
        aside={
          step.status === 'klaar' ? undefined : (
            <LinkButton href={path('uitstel')} emphasis="secondary">
              {text.postpone}
            </LinkButton>
          )
        }
      />
      <StepForm tenant={tenant.slug} traject={traject} step={step} today={today} />
      <Section id="plaats" title={text.place}>
        <PlaceForms path={path} up={up} down={down} stays={stays} />
      </Section>
    </Stack>
  )
}
