import { useForm } from '@conform-to/react'
import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { addStep } from '~/commands/add-step.server'
import { knownTraject } from '~/commands/known-traject.server'
import { NewStepForm, TrajectParams } from '~/domain/trajects/forms'
import { inTrajectPath, trajectOfPlanPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { writesTraject } from '~/http/traject-access'
import { useSubmission } from '~/http/use-submission'
import { Button, ButtonGroup, ErrorSummary, PageHead, SelectField, Stack, problemsOf } from '~/ui'
import { fieldProps } from '~/ui/trajects/fieldProps'
import { StepFields, type StepFieldName } from '~/ui/trajects/StepFields'
import { TrajectCrumbs } from '~/ui/trajects/TrajectCrumbs'
import { bodyOf } from '~/ui/trajects/words'

const text = {
  title: 'Voeg een stap toe',
  after: 'Waar komt de stap?',
  first: 'Als eerste',
  afterStep: (nr: number, title: string) => `Na stap ${nr}: ${title}`,
  submit: 'Voeg de stap toe',
  cancel: 'Toch niet',
}

const access = { ...writesTraject, params: TrajectParams }

export const loader = tenantLoader(access, ({ scope, params }) => {
  const { planId, title, steps } = knownTraject(scope, params.plan)
  return {
    tenant: { slug: scope.tenant, name: scope.name },
    traject: { planId, title },
    steps: steps.map(({ nr, title: name }) => ({ nr, title: name })),
  }
})

export const action = tenantAction(
  { ...access, form: NewStepForm },
  ({ scope, params, form: { from, to, plannedWords, body, ...form } }) => {
    addStep(scope, {
      ...form,
      planId: params.plan,
      planned: { from, to, words: plannedWords },
      body: bodyOf(body),
    })
    return redirect(`${trajectOfPlanPath(scope.tenant, params.plan)}&gelukt=toegevoegd`)
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.title} – ${data.tenant.name} – Kompas De Copen` : '' },
]

export default function NewStep() {
  const { tenant, traject, steps } = useLoaderData<typeof loader>()
  const [form, fields] = useForm<Record<StepFieldName | 'after', string>>({
    id: 'stap',
    lastResult: useSubmission(),
    defaultValue: { after: String(steps.at(-1)?.nr ?? 0) },
  })
  const { after, title, from, to, plannedWords, body, parties, note } = fields
  return (
    <Stack gap="loose">
      <ErrorSummary
        problems={problemsOf([after, title, from, to, plannedWords, body, parties, note])}
        messages={form.errors}
      />
      <TrajectCrumbs tenant={tenant.slug} traject={traject} here={text.title} />
      <PageHead title={text.title} lead={traject.title} />
      <form
        method="post"
        id={form.id}
        action={inTrajectPath(tenant.slug, traject.planId, 'stappen/nieuw')}
        className="kdc-stack"
        data-keep
        noValidate
      >
        <SelectField
          {...fieldProps(after)}
          label={text.after}
          required
          options={[
            { value: '0', label: text.first },
            ...steps.map(({ nr, title: name }) => ({
              value: String(nr),
              label: text.afterStep(nr, name),
            })),
          ]}
        />
        <StepFields
          fields={{
            title: fieldProps(title),
            from: fieldProps(from),
            to: fieldProps(to),
            plannedWords: fieldProps(plannedWords),
            body: fieldProps(body),
            parties: fieldProps(parties),
            note: fieldProps(note),
          }}
        />
        <ButtonGroup>
          <Button>{text.submit}</Button>
          <a href={trajectOfPlanPath(tenant.slug, traject.planId)}>{text.cancel}</a>
        </ButtonGroup>
      </form>
    </Stack>
  )
}
