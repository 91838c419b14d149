import { FieldFrame, control, type FieldProps } from './FieldFrame'
import type { Option } from './SelectField'

export type OptionGroup = { label: string; options: Option[] }
type GroupedSelectFieldProps = FieldProps & {
  groups: OptionGroup[]
  /** Text of a first option with an empty value. */
  empty: string
}

/** One of a long list that has parts of its own, such as a plan with its priorities. */
export function GroupedSelectField(props: GroupedSelectFieldProps) {
  return (
    <FieldFrame {...props}>
      <select
        {...control(props)}
        className="utrecht-select"
        defaultValue={props.defaultValue ?? undefined}
      >
        <option value="">{props.empty}</option>
        {props.groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </FieldFrame>
  )
}
