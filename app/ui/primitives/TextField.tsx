import { FieldFrame, control, type FieldProps } from './FieldFrame'

type TextFieldProps = FieldProps & {
  type?: 'text' | 'email' | 'password' | 'url' | 'number' | 'search'
  autoComplete?: string
  maxLength?: number
  inputMode?: 'text' | 'numeric' | 'email' | 'url'
  spellCheck?: boolean
}

/** One line of text. A password is never sent back, so it has no default value. */
export function TextField(props: TextFieldProps) {
  const { type = 'text', autoComplete = 'off', maxLength, inputMode, spellCheck } = props
  return (
    <FieldFrame {...props}>
      <input
        {...control(props)}
        className="utrecht-textbox"
        type={type}
        defaultValue={type === 'password' ? undefined : (props.defaultValue ?? undefined)}
        autoComplete={autoComplete}
        maxLength={maxLength}
        inputMode={inputMode}
        spellCheck={spellCheck}
      />
    </FieldFrame>
  )
}

/** A calendar date; the browser's own field, its value is `YYYY-MM-DD`. */
export function DateField(props: FieldProps & { min?: string; max?: string }) {
  return (
    <FieldFrame {...props}>
      <input
        {...control(props)}
        className="utrecht-textbox"
        type="date"
        defaultValue={props.defaultValue ?? undefined}
        min={props.min}
        max={props.max}
        autoComplete="off"
      />
    </FieldFrame>
  )
}

/** A file to read; `accept` lists extensions: `.docx,.pdf`. */
export function FileField(props: FieldProps & { accept?: string }) {
  return (
    <FieldFrame {...props}>
      <input {...control(props)} className="utrecht-textbox" type="file" accept={props.accept} />
    </FieldFrame>
  )
}

type TextareaFieldProps = FieldProps & {
  rows?: number
  maxLength?: number
  /** The text is part of a plan or reaction, so it is set in the voice of documents. */
  document?: boolean
}

/** Several lines of text. */
export function TextareaField(props: TextareaFieldProps) {
  const { rows = 5, maxLength, document } = props
  return (
    <FieldFrame {...props}>
      <textarea
        {...control(props)}
        className={document ? 'utrecht-textarea utrecht-textarea--document' : 'utrecht-textarea'}
        rows={rows}
        maxLength={maxLength}
        defaultValue={props.defaultValue ?? undefined}
      />
    </FieldFrame>
  )
}
