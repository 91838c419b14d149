import { useForm } from '@conform-to/react'
import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { postponeStep } from '~/commands/postpone-step.server'
import { PostponementForm, StepParams } from '~/domain/trajects/forms'
import { stepPath, trajectOfPlanPath } from '~/http/paths'
import { queryOf } from '~/http/query-fields'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { writesTraject } from '~/http/traject-access'
import { useSubmission } from '~/http/use-submission'
import {
  Button,
  ButtonGroup,
  DateField,
  ErrorSummary,
  Notice,
  PageHead,
  Section,
  Stack,
  TextareaField,
  problemsOf,
} from '~/ui'
import { fieldProps } from '~/ui/trajects/fieldProps'
import { TrajectCrumbs } from '~/ui/trajects/TrajectCrumbs'
import { plannedText } from '~/ui/trajects/words'
import { Preview } from './Preview'
import { readPostponement } from './read.server'
import { postponementText as text } from './text'

const access = { ...writesTraject, params: StepParams }
const Query = z.object({ tot: z.string().max(40).optional() })

export const loader = tenantLoader({ ...access, query: Query }, ({ scope, params, query }) => ({
  tenant: { slug: scope.tenant, name: scope.name },
  ...readPostponement(scope, params.plan, params.nr, query.tot),
}))

export const action = tenantAction(
  { ...access, form: PostponementForm },
  ({ scope, params, form }) => {
    postponeStep(scope, { planId: params.plan, nr: params.nr, ...form })
    return redirect(`${trajectOfPlanPath(scope.tenant, params.plan)}&gelukt=uitgesteld`)
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.title(data.step.nr)} – ${data.tenant.name} – Kompas De Copen` : '' },
]

type Page = ReturnType<typeof useLoaderData<typeof loader>>

/** Asks for the new day; answers with the preview. It changes nothing, so the address keeps it. */
const DayForm = ({ path, page }: { path: string; page: Page }) => (
  <form method="get" action={path} className="kdc-stack">
    <DateField
      id="tot"
      name="tot"
      label={text.to}
      required
      defaultValue={page.asked}
      errors={page.problem === null ? undefined : [page.problem]}
    />
    <ButtonGroup>
      <Button emphasis={page.preview ? 'secondary' : 'primary'}>
        {page.preview ? text.previewAgain : text.preview}
      </Button>
    </ButtonGroup>
  </form>
)

export default function PostponementPage() {
  const page = useLoaderData<typeof loader>()
  const { tenant, traject, step, to, seen, problem } = page
  const path = stepPath(tenant.slug, traject.planId, step.nr, 'uitstel')
  const [form, fields] = useForm<Record<'to' | 'reason', string>>({
    id: 'uitstel',
    lastResult: useSubmission(path),
  })
  return (
    <Stack gap="loose">
      <ErrorSummary
        problems={[
          ...(problem === null ? [] : [{ fieldId: 'tot', message: problem }]),
          ...problemsOf([fields.reason, { id: 'tot', errors: fields.to.errors }]),
        ]}
        messages={form.errors}
      />
      <TrajectCrumbs
        tenant={tenant.slug}
        traject={traject}
        between={[
          { label: `Stap ${step.nr}`, href: stepPath(tenant.slug, traject.planId, step.nr) },
        ]}
        here={text.crumb}
      />
      <PageHead
        title={text.title(step.nr)}
        lead={text.lead}
        facts={[step.title, text.now(plannedText(step.planned))]}
      />
      {step.status === 'klaar' ? <Notice>{text.done}</Notice> : <DayForm path={path} page={page} />}
      <Preview page={page} />
      {to === null ? null : (
        <Section id="bevestig" title={text.confirm}>
          <form
            method="post"
            id={form.id}
            action={path + queryOf({ tot: to })}
            className="kdc-stack"
            data-keep
            noValidate
          >
            <input type="hidden" name="to" value={to} />
            <input type="hidden" name="seen" value={seen} />
            <TextareaField
              {...fieldProps(fields.reason)}
              label={text.reason}
              hint={text.reasonHint}
              rows={4}
              maxLength={1000}
              required
            />
            <ButtonGroup>
              <Button>{text.submit}</Button>
              <a href={trajectOfPlanPath(tenant.slug, traject.planId)}>{text.cancel}</a>
            </ButtonGroup>
          </form>
        </Section>
      )}
    </Stack>
  )
}
