import { json, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { z } from 'zod'
import { TableUpload } from '~/domain/documents/upload'
import { divergencesPath, positionsImportPath, positionsImportRowsPath } from '~/http/paths'
import { choice } from '~/http/query-fields'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { useSubmission } from '~/http/use-submission'
import { ImportPage } from '~/ui/patterns/ImportPage'
import type { ImportPreviewData } from '~/ui/patterns/ImportPreview'
import { previewOfFile } from './preview.server'
import { importText as text } from './text'

const access = { may: 'divergence:explain', kind: 'gemeente' } as const

const Query = z.object({ ingelezen: choice(z.coerce.number().int().positive()) })

export const loader = tenantLoader({ ...access, query: Query }, ({ scope, query }) => ({
  name: scope.name,
  drafted: query.ingelezen ?? null,
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${text.title} – ${data?.name ?? ''} – Kompas De Copen` },
]

/** Answers with the preview itself: the file is not kept, and nothing is written. */
export const action = tenantAction(
  { ...access, params: z.object({}), form: TableUpload },
  async ({ scope, form }) =>
    json(
      { preview: await previewOfFile(scope, form.file) },
      { headers: { 'Cache-Control': 'no-store' } },
    ),
)

export default function ImportPositions() {
  const { drafted } = useLoaderData<typeof loader>()
  const { tenant = '' } = useParams()
  const answered = useActionData<{ preview?: ImportPreviewData }>()
  const result = useSubmission()
  return (
    <ImportPage
      title={text.title}
      lead={text.lead}
      done={drafted === null ? undefined : text.drafted(drafted)}
      back={{ href: divergencesPath(tenant), label: text.back }}
      tableHref={`${divergencesPath(tenant)}.xlsx`}
      fileAction={positionsImportPath(tenant)}
      rowsAction={positionsImportRowsPath(tenant)}
      preview={answered?.preview}
      fileErrors={answered?.preview ? undefined : (result?.error?.['file'] ?? undefined)}
    />
  )
}
