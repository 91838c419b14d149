import { redirect, type MetaFunction } from '@remix-run/node'
import { z } from 'zod'
import { keepDocument } from '~/commands/keep-document.server'
import { Upload } from '~/domain/documents/upload'
import { importPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { useSubmission } from '~/http/use-submission'
import { Button, ErrorSummary, FileField, PageHead, TextareaField } from '~/ui'
import { readUpload } from './read-upload.server'

export const loader = tenantLoader({ may: 'document:import', kind: 'gemeente' }, ({ scope }) => ({
  name: scope.name,
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Document inlezen – ${data?.name ?? ''} – Kompas De Copen` },
]

export const action = tenantAction(
  { may: 'document:import', kind: 'gemeente', params: z.object({}), form: Upload },
  async ({ scope, form }) => {
    const document = await readUpload(form)
    return redirect(importPath(scope.tenant, keepDocument(scope, document)))
  },
)

export default function NewDocument() {
  const result = useSubmission()
  const errors = result?.error ?? {}
  const text = result?.initialValue?.['text']
  return (
    <>
      <PageHead
        title="Lees een document in"
        lead="Het portaal zoekt in een raadsvoorstel, raadsbesluit of startnotitie naar besluiten, data en stappen. U beslist daarna wat u overneemt."
      />
      <ErrorSummary
        messages={errors[''] ?? []}
        problems={['file', 'text'].flatMap((fieldId) =>
          (errors[fieldId] ?? []).map((message) => ({ fieldId, message })),
        )}
      />
      <form
        method="post"
        encType="multipart/form-data"
        className="kdc-stack kdc-measure"
        id="document"
        data-keep=""
        data-busy="Het document wordt gelezen. Dit duurt meestal een paar seconden, ten hoogste twintig."
      >
        <FileField
          id="file"
          name="file"
          label="Bestand"
          hint="Word (.docx), OpenDocument (.odt), PDF, of platte tekst (.txt, .md). Ten hoogste 20 MB."
          accept=".docx,.odt,.pdf,.txt,.md"
          errors={errors['file']}
        />
        <TextareaField
          id="text"
          name="text"
          label="Of plak hier de tekst"
          rows={8}
          defaultValue={typeof text === 'string' ? text : ''}
          errors={errors['text']}
        />
        <p className="kdc-muted">
          Het bestand en zijn naam worden niet bewaard. Namen van personen die het portaal herkent,
          laat het weg. Controleer de gevonden zinnen voordat u ze overneemt.
        </p>
        <div>
          <Button>Lees het document</Button>
        </div>
      </form>
    </>
  )
}
