import { classes } from './classes'
import { FieldError, FieldHint, control, type FieldProps } from './FieldFrame'

type CheckboxFieldProps = FieldProps & {
  value?: string
  defaultChecked?: boolean
}

/** A yes or no; sends `value` ("on") when it is ticked. */
export function CheckboxField(props: CheckboxFieldProps) {
  const { value = 'on', defaultChecked, errors, wide } = props
  return (
    <div className={classes('utrecht-form-field--checkbox', wide && 'kdc-form-grid__wide')}>
      <input
        {...control(props)}
        className="utrecht-checkbox"
        type="checkbox"
        value={value}
        defaultChecked={defaultChecked ?? props.defaultValue === value}
      />
      <div>
        <label className="utrecht-form-label" htmlFor={props.id}>
          {props.label}
        </label>
        <FieldHint {...props} />
        <FieldError id={props.id} errors={errors} />
      </div>
    </div>
  )
}
