import { useForm } from '@conform-to/react'
import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { discussDivergence } from '~/commands/discuss-divergence.server'
import { NotFound } from '~/commands/refusals'
import { DiscussionForm } from '~/domain/alignment/discussion'
import { discussionOutcomes } from '~/domain/alignment/vocabulary'
import { divergencesPath, sharedDivergencePath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { useSubmission } from '~/http/use-submission'
import {
  Breadcrumb,
  Button,
  ButtonGroup,
  ChoiceField,
  DateField,
  ErrorSummary,
  FormGrid,
  Notice,
  PageHead,
  Stack,
  TextField,
  TextareaField,
  problemsOf,
} from '~/ui'
import { outcomeWord } from '~/ui/nl'
import { voiceText as words } from '~/ui/nl/voices'
import { fieldProps } from '~/ui/trajects/fieldProps'
import { SharedKey } from '../$tenant.afwijkingen_.$id/key'
import { divergenceAt, headOf } from '../$tenant.afwijkingen_.$id/read.server'

const text = words.discussion
const rule = {
  may: 'divergence:discuss',
  kind: 'driehoek',
  params: z.object({ id: SharedKey }),
} as const

export const loader = tenantLoader(rule, ({ scope, params }) => {
  const row = divergenceAt(scope, params.id.join('.'))
  if (row.goneOn !== null) throw new NotFound()
  const { number, title, sentence, sides } = headOf(scope, row)
  return {
    tenant: { slug: scope.tenant, name: scope.name },
    today: scope.today,
    municipality: { slug: row.municipality, name: sides.local },
    id: row.id,
    number,
    title,
    sentence,
  }
})

export const action = tenantAction({ ...rule, form: DiscussionForm }, ({ scope, params, form }) => {
  const [municipality, id] = params.id
  discussDivergence(scope, { ...form, municipality, id })
  return redirect(`${sharedDivergencePath(scope.tenant, municipality, id)}?klaar=bespreking`)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${text.title} – ${data?.tenant.name ?? ''} – Kompas De Copen` },
]

type Fields = Record<'on' | 'outcome' | 'note' | 'owner' | 'dueOn' | 'reviewOn', string>

export default function DiscussionPage() {
  const page = useLoaderData<typeof loader>()
  const [form, fields] = useForm<Fields>({
    id: 'bespreking',
    lastResult: useSubmission(),
    defaultValue: { on: page.today },
  })
  const { on, outcome, note, owner, dueOn, reviewOn } = fields
  const here = sharedDivergencePath(page.tenant.slug, page.municipality.slug, page.id)
  return (
    <Stack gap="loose">
      <ErrorSummary
        problems={problemsOf([on, outcome, note, owner, dueOn, reviewOn])}
        messages={form.errors}
      />
      <Breadcrumb
        crumbs={[
          { label: words.list, href: divergencesPath(page.tenant.slug) },
          { label: `${page.municipality.name} ${page.number}`, href: here },
          { label: text.title },
        ]}
      />
      <PageHead
        title={text.title}
        pre={`${page.municipality.name} ${page.number} – ${page.title}`}
        lead={text.lead(page.municipality.name)}
      />
      <Notice>{page.sentence}</Notice>
      <form method="post" id={form.id} className="kdc-stack" data-keep noValidate>
        <DateField {...fieldProps(on)} label={text.on} max={page.today} required />
        <ChoiceField
          {...fieldProps(outcome)}
          label={text.outcome}
          required
          columns={2}
          choices={discussionOutcomes.map((value) => ({
            value,
            label: outcomeWord[value],
            text: text.meaning[value],
          }))}
        />
        <TextareaField
          {...fieldProps(note)}
          label={text.note}
          hint={text.noteHint}
          rows={4}
          maxLength={4000}
          required
        />
        <FormGrid>
          <TextField
            {...fieldProps(owner)}
            label={text.owner}
            hint={text.ownerHint}
            maxLength={120}
          />
          <DateField {...fieldProps(dueOn)} label={text.dueOn} />
          <DateField {...fieldProps(reviewOn)} label={text.reviewOn} hint={text.reviewHint} />
        </FormGrid>
        <ButtonGroup>
          <Button>{text.submit}</Button>
          <a href={here}>{words.back}</a>
        </ButtonGroup>
      </form>
    </Stack>
  )
}
