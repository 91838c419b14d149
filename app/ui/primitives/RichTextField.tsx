import { richTextWords } from '../nl/rich-text'
import { FieldFrame, control, type FieldProps } from './FieldFrame'

type RichTextFieldProps = FieldProps & {
  /** The same text as JSON, for the editor; `shownText()` gives both. */
  doc?: string
  rows?: number
}

/**
 * A text with little form. `defaultValue` is Markdown, so the field works without JavaScript; on a page
 * with `handle = { editor: true }` an editor takes its place and puts JSON in it.
 */
export function RichTextField(props: RichTextFieldProps) {
  const { doc, rows = 6, ...field } = props
  const hint = (
    <>
      {field.hint} <span data-rich-text-hint="">{richTextWords.typing}</span>
    </>
  )
  return (
    <FieldFrame {...field} hint={hint}>
      <textarea
        {...control({ ...field, hint })}
        className="utrecht-textarea utrecht-textarea--document"
        rows={rows}
        defaultValue={field.defaultValue ?? undefined}
        data-rich-text=""
        data-doc={doc}
      />
    </FieldFrame>
  )
}
