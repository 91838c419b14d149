import { FieldFrame, control, type FieldProps } from './FieldFrame'

export type Option = { value: string; label: string }
type SelectFieldProps = FieldProps & {
  options: Option[]
  /** Text of a first option with an empty value. */
  empty?: string
}

/** One of a list. */
export function SelectField(props: SelectFieldProps) {
  return (
    <FieldFrame {...props}>
      <select
        {...control(props)}
        className="utrecht-select"
        defaultValue={props.defaultValue ?? undefined}
      >
        {props.empty === undefined ? null : <option value="">{props.empty}</option>}
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

/** `{stored: 'Word'}` → options in the order of the record. */
export const optionsOf = (words: Record<string, string>): Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }))
