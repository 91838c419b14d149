import { importWords as text } from '../nl/imports'
import { Button } from '../primitives/Button'
import { FileField } from '../primitives/TextField'

type ImportFormProps = {
  action: string
  /** Where the table comes from that one works in. */
  tableHref: string
  errors?: string[]
}

/** Choosing the table to read. */
export function ImportForm({ action, tableHref, errors }: ImportFormProps) {
  return (
    <form
      method="post"
      action={action}
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
        required
        {...(errors === undefined ? {} : { errors })}
      />
      <p>
        <a href={tableHref}>{text.fetch}</a>
      </p>
      <div>
        <Button>{text.read}</Button>
      </div>
    </form>
  )
}
