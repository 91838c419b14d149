import { useForm } from '@conform-to/react'
import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findStatement } from 'db/queries/statements.server'
import { z } from 'zod'
import { found } from '~/commands/refusals'
import { endStatement } from '~/commands/state-divergence.server'
import { StatementEnd } from '~/domain/alignment/statement'
import { divergencesPath, statementEndPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { useSubmission } from '~/http/use-submission'
import {
  Breadcrumb,
  Button,
  ButtonGroup,
  ErrorSummary,
  PageHead,
  Stack,
  TextareaField,
  problemsOf,
} from '~/ui'
import { divergenceKindWord } from '~/ui/nl'
import { voiceText as words } from '~/ui/nl/voices'
import { Voice } from '~/ui/patterns/History'
import { fieldProps } from '~/ui/trajects/fieldProps'

const text = words.end
const rule = {
  may: 'divergence:state',
  kind: ['gemeente', 'driehoek', 'regio'],
  params: z.object({ statement: z.string().max(80) }),
} as const

export const loader = tenantLoader(rule, ({ scope, params }) => {
  const { id, kind, evidence, recordedOn } = found(findStatement(scope, params.statement))
  return { tenant: { slug: scope.tenant, name: scope.name }, id, kind, evidence, on: recordedOn }
})

export const action = tenantAction({ ...rule, form: StatementEnd }, ({ scope, params, form }) => {
  endStatement(scope, { id: params.statement, reason: form.reason })
  return redirect(`${divergencesPath(scope.tenant)}?klaar=einde`)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${text.title} – ${data?.tenant.name ?? ''} – Kompas De Copen` },
]

export default function EndStatement() {
  const page = useLoaderData<typeof loader>()
  const [form, { reason }] = useForm<{ reason: string }>({
    id: 'einde',
    lastResult: useSubmission(),
  })
  return (
    <Stack gap="loose">
      <ErrorSummary problems={problemsOf([reason])} messages={form.errors} />
      <Breadcrumb
        crumbs={[
          { label: words.list, href: divergencesPath(page.tenant.slug) },
          { label: text.title },
        ]}
      />
      <PageHead title={text.title} pre={divergenceKindWord[page.kind]} lead={text.lead} />
      <Voice owner={page.tenant} on={page.on}>
        {page.evidence}
      </Voice>
      <form
        method="post"
        id={form.id}
        action={statementEndPath(page.tenant.slug, page.id)}
        className="kdc-stack"
        data-keep
        noValidate
      >
        <TextareaField
          {...fieldProps(reason)}
          label={text.reason}
          rows={3}
          maxLength={4000}
          required
        />
        <ButtonGroup>
          <Button>{text.submit}</Button>
          <a href={divergencesPath(page.tenant.slug)}>{words.back}</a>
        </ButtonGroup>
      </form>
    </Stack>
  )
}
