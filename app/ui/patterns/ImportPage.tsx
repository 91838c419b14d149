import { importWords as text } from '../nl/imports'
import { ErrorSummary } from '../primitives/ErrorSummary'
import { Notice } from '../primitives/Notice'
import { PageHead, Section } from '../primitives/Page'
import { ImportForm } from './ImportForm'
import { ImportPreview, type ImportPreviewData } from './ImportPreview'

type ImportPageProps = {
  title: string
  lead: string
  back: { href: string; label: string }
  tableHref: string
  /** Where the file is sent to, and where the chosen rows. */
  fileAction: string
  rowsAction: string
  /** What was recorded just now. */
  done?: string | undefined
  preview?: ImportPreviewData | undefined
  fileErrors?: string[] | undefined
  messages?: string[]
}

/** Reading a table in: the file, what it would change, and the choice of rows. */
export function ImportPage({ preview, fileErrors, messages = [], ...page }: ImportPageProps) {
  const form = (
    <ImportForm
      action={page.fileAction}
      tableHref={page.tableHref}
      {...(fileErrors ? { errors: fileErrors } : {})}
    />
  )
  return (
    <>
      <PageHead
        title={page.title}
        lead={page.lead}
        pre={<a href={page.back.href}>{page.back.label}</a>}
      />
      <ErrorSummary
        problems={(fileErrors ?? []).map((message) => ({ fieldId: 'file', message }))}
        messages={messages}
      />
      {page.done && !preview ? <Notice>{page.done}</Notice> : null}
      {preview ? (
        <Section id="voorbeeld" title={text.previewTitle}>
          <ImportPreview preview={preview} action={page.rowsAction} />
        </Section>
      ) : null}
      {preview ? (
        <Section id="ander-bestand" title={text.another}>
          {form}
        </Section>
      ) : (
        form
      )}
    </>
  )
}
