import { linksImportPath, linksPath } from '~/http/paths'
import { Button, FileField } from '~/ui'
import { importText as text } from './text'

/** Choosing the file to read. */
export function UploadForm({ tenant, errors }: { tenant: string; errors?: string[] }) {
  return (
    <form
      method="post"
      action={linksImportPath(tenant)}
      encType="multipart/form-data"
      className="kdc-stack kdc-measure"
      id="tabel"
      data-busy={text.busy}
    >
      <FileField
        id="file"
        name="file"
        label={text.file}
        hint={text.hint}
        accept=".xlsx,.csv"
        {...(errors === undefined ? {} : { errors })}
      />
      <p>
        <a href={`${linksPath(tenant)}.xlsx`}>{text.fetch}</a>
      </p>
      <div>
        <Button>{text.read}</Button>
      </div>
    </form>
  )
}
