import { useForm } from '@conform-to/react'
import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listImports } from 'db/queries/imports.server'
import { z } from 'zod'
import { knownStep, knownTraject } from '~/commands/known-traject.server'
import { linkDocument } from '~/commands/link-document.server'
import { DocumentForm, StepParams } from '~/domain/trajects/forms'
import { inTrajectPath, stepPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { writesTraject } from '~/http/traject-access'
import { useSubmission } from '~/http/use-submission'
import {
  Button,
  ButtonGroup,
  ErrorSummary,
  FormGrid,
  Notice,
  PageHead,
  Section,
  SelectField,
  Stack,
  Table,
  TextField,
  problemsOf,
} from '~/ui'
import { fieldProps } from '~/ui/trajects/fieldProps'
import { TrajectCrumbs } from '~/ui/trajects/TrajectCrumbs'
import { nothing } from '~/ui/trajects/words'
import { documentsText as text } from './text'

const access = { ...writesTraject, params: StepParams }
const Query = z.object({ gelukt: z.enum(['toegevoegd', 'weggehaald']).optional().catch(undefined) })

export const loader = tenantLoader({ ...access, query: Query }, ({ scope, params, query }) => {
  const traject = knownTraject(scope, params.plan)
  const { nr, title } = knownStep(traject, params.nr)
  return {
    tenant: { slug: scope.tenant, name: scope.name },
    traject: { planId: traject.planId, title: traject.title },
    step: { nr, title },
    documents: traject.documents.filter((document) => document.nr === nr),
    imports: listImports(scope).map((one) => ({ value: one.id, label: one.title })),
    success: query.gelukt ? text[query.gelukt] : null,
  }
})

export const action = tenantAction({ ...access, form: DocumentForm }, ({ scope, params, form }) => {
  linkDocument(scope, { ...form, planId: params.plan, nr: params.nr })
  return redirect(
    `${stepPath(scope.tenant, params.plan, params.nr, 'documenten')}?gelukt=toegevoegd`,
  )
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.title(data.step.nr)} – ${data.tenant.name} – Kompas De Copen` : '' },
]

type Page = ReturnType<typeof useLoaderData<typeof loader>>

function Linked({ tenant, traject, documents }: Page) {
  if (documents.length === 0) return <p className="utrecht-paragraph kdc-muted">{text.none}</p>
  return (
    <Table
      labelledBy="documenten"
      rows={documents}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          header: text.name,
          cell: ({ title, url }) =>
            url ? (
              <a href={url} rel="noreferrer noopener">
                {title}
              </a>
            ) : (
              title
            ),
        },
        { key: 'kenmerk', header: text.kenmerk, cell: ({ kenmerk }) => kenmerk ?? nothing },
        {
          key: 'away',
          header: text.away,
          cell: ({ id, title }) => (
            <form
              method="post"
              action={inTrajectPath(tenant.slug, traject.planId, `documenten/${id}/verwijdering`)}
            >
              <Button emphasis="subtle" small>
                {text.remove(title)}
              </Button>
            </form>
          ),
        },
      ]}
    />
  )
}

function AddForm({ tenant, traject, step, imports }: Page) {
  const path = stepPath(tenant.slug, traject.planId, step.nr, 'documenten')
  const [form, fields] = useForm<Record<'title' | 'url' | 'kenmerk' | 'importId', string>>({
    id: 'document',
    lastResult: useSubmission(path),
  })
  const { title, url, kenmerk, importId } = fields
  return (
    <form method="post" id={form.id} action={path} className="kdc-stack" data-keep noValidate>
      <ErrorSummary problems={problemsOf([title, url, kenmerk, importId])} messages={form.errors} />
      <FormGrid>
        <TextField {...fieldProps(title)} label={text.name} required maxLength={200} />
        <TextField
          {...fieldProps(url)}
          label={text.url}
          hint={text.urlHint}
          type="url"
          inputMode="url"
        />
        <TextField {...fieldProps(kenmerk)} label={text.kenmerk} maxLength={100} />
        {imports.length > 0 ? (
          <SelectField
            {...fieldProps(importId)}
            label={text.imported}
            empty={text.noImport}
            options={imports}
          />
        ) : null}
      </FormGrid>
      <ButtonGroup>
        <Button>{text.submit}</Button>
        <a href={stepPath(tenant.slug, traject.planId, step.nr)}>{text.back}</a>
      </ButtonGroup>
    </form>
  )
}

export default function StepDocuments() {
  const page = useLoaderData<typeof loader>()
  const { tenant, traject, step, success } = page
  return (
    <Stack gap="loose">
      {success ? <Notice kind="done">{success}</Notice> : null}
      <TrajectCrumbs
        tenant={tenant.slug}
        traject={traject}
        between={[
          { label: `Stap ${step.nr}`, href: stepPath(tenant.slug, traject.planId, step.nr) },
        ]}
        here={text.crumb}
      />
      <PageHead title={text.title(step.nr)} lead={step.title} />
      <Section id="documenten" title={text.linked}>
        <Linked {...page} />
      </Section>
      <Section id="toevoegen" title={text.add}>
        <AddForm {...page} />
      </Section>
    </Stack>
  )
}
