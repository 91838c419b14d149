import { useForm } from '@conform-to/react'
import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { takeOverPractice } from '~/commands/take-over-practice.server'
import { TakeOverForm } from '~/domain/neighbours/practice'
import { nextUvpPath, practicePath, practicesPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { useSubmission } from '~/http/use-submission'
import {
  Breadcrumb,
  Button,
  ButtonGroup,
  EmptyState,
  ErrorSummary,
  Notice,
  PageHead,
  Stack,
  problemsOf,
} from '~/ui'
import { GroupedSelectField } from '~/ui/primitives/GroupedSelectField'
import { fieldProps } from '~/ui/trajects/fieldProps'
import { PracticeParams } from '../$tenant.buren.goede-praktijken.$owner.$practice/read.server'
import { practiceText } from '../$tenant.buren.goede-praktijken._index/text'
import { readTakeOver, type TakeOverPage } from './read.server'
import { takeOverText as text } from './text'

const access = { may: 'plan:write', kind: 'gemeente', params: PracticeParams } as const

export const loader = tenantLoader(access, ({ scope, params }) => readTakeOver(scope, params))

export const action = tenantAction(
  { ...access, form: TakeOverForm },
  ({ scope, params, form: { place } }) => {
    takeOverPractice(scope, { ...params, ...place })
    return redirect(
      `${practicePath(scope.tenant, params.owner, params.practice)}?gelukt=overgenomen`,
    )
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.title} – ${data.tenant.name} – Kompas De Copen` : '' },
]

function Form({ page: { tenant, practice, drafts, proposed } }: { page: TakeOverPage }) {
  const path = practicePath(tenant.slug, practice.owner, practice.id, 'overname')
  const [form, { place }] = useForm<{ place: string }>({
    id: 'overname',
    lastResult: useSubmission(path),
    defaultValue: { place: proposed ?? '' },
  })
  return (
    <form method="post" id={form.id} action={path} className="kdc-stack" noValidate>
      <ErrorSummary problems={problemsOf([place])} messages={form.errors} />
      <GroupedSelectField
        {...fieldProps(place)}
        label={text.place}
        hint={text.placeHint}
        empty={text.choose}
        groups={drafts}
        required
      />
      <ButtonGroup>
        <Button>{text.submit}</Button>
        <a href={practicePath(tenant.slug, practice.owner, practice.id)}>{text.cancel}</a>
      </ButtonGroup>
    </form>
  )
}

export default function TakeOver() {
  const page = useLoaderData<typeof loader>()
  const { tenant, practice, drafts } = page
  return (
    <Stack gap="loose">
      <Breadcrumb
        crumbs={[
          { label: practiceText.title, href: practicesPath(tenant.slug) },
          {
            label: practice.title,
            href: practicePath(tenant.slug, practice.owner, practice.id),
          },
          { label: text.title },
        ]}
      />
      <PageHead title={text.title} lead={text.lead(practice.ownerName, practice.title)} />
      {drafts.length === 0 ? (
        <EmptyState action={{ href: nextUvpPath(tenant.slug), label: text.start }}>
          {text.none}
        </EmptyState>
      ) : (
        <>
          <Notice>{text.explained(practice.ownerName)}</Notice>
          <Form page={page} />
        </>
      )}
    </Stack>
  )
}
