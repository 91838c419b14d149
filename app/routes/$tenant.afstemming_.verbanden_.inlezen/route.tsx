import { json, type MetaFunction } from '@remix-run/node'
import { useActionData, useParams } from '@remix-run/react'
import { z } from 'zod'
import { TableUpload } from '~/domain/documents/upload'
import { linksImportPath, linksImportRowsPath, linksPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { useSubmission } from '~/http/use-submission'
import { ImportPage } from '~/ui/patterns/ImportPage'
import type { ImportPreviewData } from '~/ui/patterns/ImportPreview'
import { previewOfFile } from './preview.server'
import { importText as text } from './text'

const access = { may: 'link:write', kind: ['gemeente', 'driehoek'] } as const

export const loader = tenantLoader(access, ({ scope }) => ({ name: scope.name }))

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

export default function ImportLinks() {
  const { tenant = '' } = useParams()
  const answered = useActionData<{ preview?: ImportPreviewData }>()
  const result = useSubmission()
  return (
    <ImportPage
      title={text.title}
      lead={text.lead}
      back={{ href: linksPath(tenant), label: text.back }}
      tableHref={`${linksPath(tenant)}.xlsx`}
      fileAction={linksImportPath(tenant)}
      rowsAction={linksImportRowsPath(tenant)}
      preview={answered?.preview}
      fileErrors={answered?.preview ? undefined : (result?.error?.['file'] ?? undefined)}
    />
  )
}
