import { useForm } from '@conform-to/react'
import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ownPractices, shareableMeasures } from 'db/queries/good-practices.server'
import { listPlans } from 'db/queries/plans.server'
import { z } from 'zod'
import { sharePractice } from '~/commands/share-practice.server'
import { PracticeForm } from '~/domain/neighbours/practice'
import { newPracticePath, plansPath, practicesPath } from '~/http/paths'
import { choice } from '~/http/query-fields'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { useSubmission } from '~/http/use-submission'
import {
  Breadcrumb,
  Button,
  ButtonGroup,
  EmptyState,
  ErrorSummary,
  PageHead,
  Stack,
  TextareaField,
  TextField,
  problemsOf,
} from '~/ui'
import { GroupedSelectField } from '~/ui/primitives/GroupedSelectField'
import { fieldProps } from '~/ui/trajects/fieldProps'
import { practiceText } from '../$tenant.buren.goede-praktijken._index/text'
import { newPracticeText as text } from './text'

const access = { may: 'practice:share', kind: 'gemeente' } as const

export const loader = tenantLoader(
  { ...access, query: z.object({ maatregel: choice(z.string().max(200)) }) },
  ({ scope, query }) => {
    const offered = ownPractices(scope).filter(({ withdrawnOn }) => withdrawnOn === null)
    const free = shareableMeasures(scope).filter(
      ({ planId, measureId }) =>
        !offered.some((one) => one.planId === planId && one.measureId === measureId),
    )
    return {
      tenant: { slug: scope.tenant, name: scope.name },
      chosen: query.maatregel ?? null,
      groups: listPlans(scope)
        .filter(({ id }) => free.some(({ planId }) => planId === id))
        .map(({ id, title }) => ({
          label: title,
          options: free
            .filter(({ planId }) => planId === id)
            .map(({ measureId, number, title: what }) => ({
              value: `${id}/${measureId}`,
              label: `${number} ${what}`,
            })),
        })),
    }
  },
)

export const action = tenantAction(
  { ...access, params: z.object({}), form: PracticeForm },
  ({ scope, form: { measure, lesson, contact } }) => {
    sharePractice(scope, { ...measure, lesson, contact })
    return redirect(`${practicesPath(scope.tenant)}?gelukt=gedeeld`)
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.title} – ${data.tenant.name} – Kompas De Copen` : '' },
]

type Page = ReturnType<typeof useLoaderData<typeof loader>>
type Fields = Record<'measure' | 'lesson' | 'contact', string>

function ShareForm({ page: { tenant, chosen, groups } }: { page: Page }) {
  const path = newPracticePath(tenant.slug)
  const [form, { measure, lesson, contact }] = useForm<Fields>({
    id: 'praktijk',
    lastResult: useSubmission(path),
    defaultValue: { measure: chosen ?? '' },
  })
  return (
    <form method="post" id={form.id} action={path} className="kdc-stack" data-keep noValidate>
      <ErrorSummary problems={problemsOf([measure, lesson, contact])} messages={form.errors} />
      <GroupedSelectField
        {...fieldProps(measure)}
        label={text.measure}
        hint={text.measureHint}
        empty={text.choose}
        groups={groups}
        required
      />
      <TextareaField
        {...fieldProps(lesson)}
        label={text.lesson}
        hint={text.lessonHint}
        rows={6}
        maxLength={4000}
        required
      />
      <TextField
        {...fieldProps(contact)}
        label={text.contact}
        hint={text.contactHint}
        maxLength={300}
        required
      />
      <ButtonGroup>
        <Button>{text.submit}</Button>
        <a href={practicesPath(tenant.slug)}>{text.cancel}</a>
      </ButtonGroup>
    </form>
  )
}

export default function NewPractice() {
  const page = useLoaderData<typeof loader>()
  const { tenant, groups } = page
  return (
    <Stack gap="loose">
      <Breadcrumb
        crumbs={[
          { label: practiceText.title, href: practicesPath(tenant.slug) },
          { label: text.title },
        ]}
      />
      <PageHead title={text.title} lead={text.lead} />
      {groups.length === 0 ? (
        <EmptyState action={{ href: plansPath(tenant.slug), label: text.toPlans }}>
          {text.none}
        </EmptyState>
      ) : (
        <ShareForm page={page} />
      )}
    </Stack>
  )
}
