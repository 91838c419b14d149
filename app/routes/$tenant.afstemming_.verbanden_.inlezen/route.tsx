import { json, type MetaFunction } from '@remix-run/node'
import { useActionData, useParams } from '@remix-run/react'
import { z } from 'zod'
import { linksPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { useSubmission } from '~/http/use-submission'
import { ErrorSummary, PageHead, Section } from '~/ui'
import { Preview } from './Preview'
import { previewOfFile, type Preview as PreviewData } from './preview.server'
import { importText as text } from './text'
import { UploadForm } from './UploadForm'

const access = { may: 'link:write', kind: ['gemeente', 'driehoek'] } as const

const TableUpload = z.object({
  file: z.instanceof(File, { error: text.unknown }).refine((file) => file.size > 0, text.unknown),
})

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
  const answered = useActionData<{ preview?: PreviewData }>()
  const result = useSubmission()
  const errors = answered?.preview ? undefined : result?.error?.['file']
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        pre={<a href={linksPath(tenant)}>{text.back}</a>}
      />
      <ErrorSummary problems={(errors ?? []).map((message) => ({ fieldId: 'file', message }))} />
      {answered?.preview ? (
        <Section id="voorbeeld" title={text.previewTitle}>
          <Preview preview={answered.preview} tenant={tenant} />
        </Section>
      ) : null}
      <UploadForm tenant={tenant} {...(errors ? { errors } : {})} />
    </>
  )
}
