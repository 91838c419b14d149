import { useForm } from '@conform-to/react'
import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { replyToDivergence } from '~/commands/reply-to-divergence.server'
import { NotFound } from '~/commands/refusals'
import { ReplyForm } from '~/domain/alignment/reply'
import { replyAnswers } from '~/domain/alignment/vocabulary'
import { divergencePath, divergencesPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { useSubmission } from '~/http/use-submission'
import {
  Breadcrumb,
  Button,
  ButtonGroup,
  CheckboxField,
  ChoiceField,
  ErrorSummary,
  Notice,
  PageHead,
  Stack,
  TextareaField,
  problemsOf,
} from '~/ui'
import { voiceText as words } from '~/ui/nl/voices'
import { fieldProps } from '~/ui/trajects/fieldProps'
import { divergenceAt, headOf } from '../$tenant.afwijkingen_.$id/read.server'

const text = words.reply
const Params = z.object({ id: z.string().regex(/^aw-\d{1,9}$/) })
const rule = { may: 'divergence:reply', kind: 'gemeente', params: Params } as const

export const loader = tenantLoader(rule, ({ scope, params }) => {
  const row = divergenceAt(scope, params.id)
  if (row.goneOn !== null) throw new NotFound()
  const { number, title, sentence } = headOf(scope, row)
  const { reply } = row
  return {
    tenant: { slug: scope.tenant, name: scope.name },
    id: row.id,
    number,
    title,
    sentence,
    filled: reply && { answer: reply.answer, evidence: reply.evidence },
  }
})

export const action = tenantAction({ ...rule, form: ReplyForm }, ({ scope, params, form }) => {
  replyToDivergence(scope, { id: params.id, answer: form.answer, evidence: form.evidence })
  return redirect(`${divergencePath(scope.tenant, params.id)}?klaar=reactie`)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${text.title} – ${data?.tenant.name ?? ''} – Kompas De Copen` },
]

export default function ReplyPage() {
  const page = useLoaderData<typeof loader>()
  const [form, fields] = useForm<Record<'answer' | 'evidence' | 'notPersonal', string>>({
    id: 'reactie',
    lastResult: useSubmission(),
    defaultValue: page.filled ?? {},
  })
  const { answer, evidence, notPersonal } = fields
  const here = divergencePath(page.tenant.slug, page.id)
  return (
    <Stack gap="loose">
      <ErrorSummary problems={problemsOf([answer, evidence, notPersonal])} messages={form.errors} />
      <Breadcrumb
        crumbs={[
          { label: words.list, href: divergencesPath(page.tenant.slug) },
          { label: page.number, href: here },
          { label: text.title },
        ]}
      />
      <PageHead title={text.title} pre={`${page.number} – ${page.title}`} lead={text.lead} />
      <Notice>{page.sentence}</Notice>
      <form method="post" id={form.id} className="kdc-stack" data-keep noValidate>
        <ChoiceField
          {...fieldProps(answer)}
          label={text.answer}
          required
          columns={2}
          choices={replyAnswers.map((value) => ({ value, ...text.choices[value] }))}
        />
        <TextareaField
          {...fieldProps(evidence)}
          label={text.evidence}
          hint={text.hint}
          rows={5}
          maxLength={4000}
        />
        {notPersonal.errors ? (
          <CheckboxField {...fieldProps(notPersonal)} label={words.notPersonal} required />
        ) : null}
        <ButtonGroup>
          <Button>{text.submit}</Button>
          <a href={here}>{words.back}</a>
        </ButtonGroup>
      </form>
    </Stack>
  )
}
