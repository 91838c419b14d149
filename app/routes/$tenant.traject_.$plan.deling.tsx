import { useForm } from '@conform-to/react'
import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { knownTraject } from '~/commands/known-traject.server'
import { shareTraject } from '~/commands/share-traject.server'
import type { Visibility } from '~/domain/plans/vocabulary'
import { TrajectParams, TrajectSharingForm } from '~/domain/trajects/forms'
import { trajectStages } from '~/domain/trajects/sharing'
import { inTrajectPath, trajectOfPlanPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { writesTraject } from '~/http/traject-access'
import { useSubmission } from '~/http/use-submission'
import {
  Button,
  ButtonGroup,
  ChoiceField,
  ErrorSummary,
  Notice,
  PageHead,
  Section,
  Stack,
  problemsOf,
} from '~/ui'
import { longDate } from '~/ui/dates'
import { readableBy } from '~/ui/nl'
import { fieldProps } from '~/ui/trajects/fieldProps'
import { TrajectCrumbs } from '~/ui/trajects/TrajectCrumbs'
import { stageText } from './$tenant.plannen.$plan.deling/text'

const text = {
  title: 'Deel de planning',
  now: (words: string, on: string | null) =>
    on === null ? `Nu: ${words}` : `Nu: ${words}, sinds ${longDate(on)}`,
  explained:
    'Anderen lezen de stappen met hun datums, wie besluit en hoe het ermee staat. Zij lezen altijd de planning van dat moment. Kernteam, budget, aantekeningen, documenten en participatie blijven van uw eigen organisatie.',
  withWhom: 'Wie mag de planning lezen?',
  submit: 'Deel de planning',
  cancel: 'Toch niet',
  withdraw: 'Deling intrekken',
  withdrawn: 'Daarna leest alleen uw eigen organisatie de planning nog.',
  withdrawSubmit: 'Trek de deling in',
}

const access = { ...writesTraject, params: TrajectParams }

export const loader = tenantLoader(access, ({ scope, params }) => {
  const { planId, title, visibility, sharedOn } = knownTraject(scope, params.plan)
  return {
    tenant: { slug: scope.tenant, name: scope.name, kind: scope.kind },
    traject: { planId, title },
    visibility,
    sharedOn,
    stages: trajectStages(scope.kind).filter((stage) => stage !== visibility),
  }
})

export const action = tenantAction(
  { ...access, form: TrajectSharingForm },
  ({ scope, params, form }) => {
    shareTraject(scope, { planId: params.plan, visibility: form.visibility })
    return redirect(`${trajectOfPlanPath(scope.tenant, params.plan)}&gelukt=gedeeld`)
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.title} – ${data.tenant.name} – Kompas De Copen` : '' },
]

type Page = ReturnType<typeof useLoaderData<typeof loader>>

function ShareForm({ page }: { page: Page }) {
  const { tenant, traject, stages } = page
  const [form, { visibility }] = useForm<{ visibility: Visibility }>({
    id: 'deling',
    lastResult: useSubmission(),
  })
  if (stages.length === 0) return null
  return (
    <form
      method="post"
      id={form.id}
      action={inTrajectPath(tenant.slug, traject.planId, 'deling')}
      className="kdc-stack"
      noValidate
    >
      <ErrorSummary problems={problemsOf([visibility])} messages={form.errors} />
      <ChoiceField
        {...fieldProps(visibility)}
        label={text.withWhom}
        required
        choices={stages.map((stage) => ({ value: stage, ...stageText(tenant.kind)[stage] }))}
      />
      <ButtonGroup>
        <Button>{text.submit}</Button>
        <a href={trajectOfPlanPath(tenant.slug, traject.planId)}>{text.cancel}</a>
      </ButtonGroup>
    </form>
  )
}

export default function TrajectSharing() {
  const page = useLoaderData<typeof loader>()
  const { tenant, traject, visibility, sharedOn } = page
  const layer = tenant.kind === 'regio' ? 'rvs' : 'gemeente'
  return (
    <Stack gap="loose">
      <TrajectCrumbs tenant={tenant.slug} traject={traject} here={text.title} />
      <PageHead
        title={text.title}
        lead={traject.title}
        facts={[text.now(readableBy({ visibility, layer }), sharedOn)]}
      />
      <Notice>{text.explained}</Notice>
      <ShareForm page={page} />
      {visibility === 'concept' ? null : (
        <Section id="intrekken" title={text.withdraw}>
          <form
            method="post"
            action={inTrajectPath(tenant.slug, traject.planId, 'intrekking')}
            className="kdc-stack"
          >
            <p className="utrecht-paragraph">{text.withdrawn}</p>
            <Button emphasis="secondary">{text.withdrawSubmit}</Button>
          </form>
        </Section>
      )}
    </Stack>
  )
}
