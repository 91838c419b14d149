import { useForm } from '@conform-to/react'
import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listTemplates } from 'db/queries/traject-file.server'
import { found } from '~/commands/refusals'
import { startTraject } from '~/commands/start-traject.server'
import { NoFields, StartForm } from '~/domain/trajects/forms'
import { newPlan } from '~/domain/trajects/plan-id'
import { standardSteps } from '~/domain/trajects/standard-steps'
import { newTrajectPath, trajectOfPlanPath, trajectPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { writesTraject } from '~/http/traject-access'
import { useSubmission } from '~/http/use-submission'
import {
  Button,
  ButtonGroup,
  ChoiceField,
  DateField,
  ErrorSummary,
  FormGrid,
  PageHead,
  Stack,
  TextField,
  problemsOf,
} from '~/ui'
import { fieldProps } from '~/ui/trajects/fieldProps'
import { TrajectCrumbs } from '~/ui/trajects/TrajectCrumbs'

import { newTrajectText as text } from './text'

export const loader = tenantLoader(writesTraject, ({ scope }) => ({
  tenant: { slug: scope.tenant, name: scope.name, kind: scope.kind },
  today: scope.today,
  standard: standardSteps(scope.kind).map(({ title }) => title),
  templates: listTemplates(scope).map(({ id, title, steps }) => ({
    id,
    title,
    steps: steps.map((step) => step.title),
  })),
}))

export const action = tenantAction(
  { ...writesTraject, params: NoFields, form: StartForm },
  ({ scope, form }) => {
    const plan = found(newPlan(scope.kind, form))
    startTraject(scope, {
      planId: plan.id,
      title: form.title ?? plan.title,
      start: form.start,
      template: form.template,
    })
    return redirect(`${trajectOfPlanPath(scope.tenant, plan.id)}&gelukt=begonnen`)
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.title} – ${data.tenant.name} – Kompas De Copen` : '' },
]

type Fields = Record<'fromYear' | 'toYear' | 'title' | 'start' | 'template', string>

export default function NewTraject() {
  const { tenant, today, standard, templates } = useLoaderData<typeof loader>()
  const year = Number(today.slice(0, 4)) + 1
  const [form, fields] = useForm<Fields>({
    id: 'traject',
    lastResult: useSubmission(),
    defaultValue: {
      fromYear: String(year),
      toYear: String(year + 3),
      start: today,
      template: 'standaard',
    },
  })
  const { fromYear, toYear, title, start, template } = fields
  return (
    <Stack gap="loose">
      <ErrorSummary
        problems={problemsOf([fromYear, toYear, title, start, template])}
        messages={form.errors}
      />
      <TrajectCrumbs tenant={tenant.slug} traject={null} here={text.title} />
      <PageHead title={text.title} lead={text.lead} />
      <form
        method="post"
        id={form.id}
        action={newTrajectPath(tenant.slug)}
        className="kdc-stack"
        data-keep
        noValidate
      >
        <FormGrid>
          <TextField
            {...fieldProps(fromYear)}
            label={text.fromYear}
            inputMode="numeric"
            maxLength={4}
            required
          />
          <TextField
            {...fieldProps(toYear)}
            label={text.toYear}
            inputMode="numeric"
            maxLength={4}
            required
          />
          <TextField
            {...fieldProps(title)}
            label={text.name}
            hint={text.nameHint}
            maxLength={200}
          />
          <DateField {...fieldProps(start)} label={text.start} hint={text.startHint} required />
        </FormGrid>
        <ChoiceField
          {...fieldProps(template)}
          label={text.template}
          required
          choices={[
            { value: 'standaard', label: text.standard, text: standard.join(' · ') },
            ...templates.map(({ id, title: name, steps }) => ({
              value: id,
              label: name,
              text: steps.join(' · '),
            })),
            { value: 'leeg', label: text.byHand, text: text.byHandText },
          ]}
        />
        <ButtonGroup>
          <Button>{text.submit}</Button>
          <a href={trajectPath(tenant.slug)}>{text.cancel}</a>
        </ButtonGroup>
      </form>
    </Stack>
  )
}
