import type { ReactNode } from 'react'
import { classes } from './classes'
import {
  FieldError,
  FieldHint,
  LabelText,
  errorId,
  fieldClass,
  hintId,
  type FieldProps,
} from './FieldFrame'

export type Choice = { value: string; label: string; text?: ReactNode }
export type ChoiceFieldProps = FieldProps & {
  choices: Choice[]
  columns?: 1 | 2
}

/** Frame of a group of radio buttons: legend, hint, error, and the choices inside. */
export function ChoiceFrame({ children, ...field }: FieldProps & { children: ReactNode }) {
  const { id, hint, errors } = field
  const described = classes(Boolean(hint) && hintId(id), Boolean(errors?.length) && errorId(id))
  return (
    <fieldset
      className={classes('utrecht-form-fieldset', fieldClass(field))}
      id={id}
      aria-describedby={described || undefined}
      tabIndex={errors?.length ? -1 : undefined}
    >
      <legend className="utrecht-form-fieldset__legend">
        <LabelText {...field} />
      </legend>
      <FieldHint {...field} />
      <FieldError {...field} />
      {children}
    </fieldset>
  )
}

/** Radio buttons as cards, each with a name and one sentence. */
export function ChoiceField(props: ChoiceFieldProps) {
  return (
    <ChoiceFrame {...props}>
      <div className={props.columns === 2 ? 'kdc-choices kdc-choices--2' : 'kdc-choices'}>
        {props.choices.map(({ value, label, text }) => (
          <label className="kdc-choice" key={value}>
            <input
              className="utrecht-radio-button"
              type="radio"
              name={props.name}
              value={value}
              defaultChecked={props.defaultValue === value}
            />
            <span>
              <b>{label}</b>
              {text}
            </span>
          </label>
        ))}
      </div>
    </ChoiceFrame>
  )
}

/** Radio buttons in one row, for two to four short words. */
export function SegmentedField(props: ChoiceFieldProps) {
  return (
    <ChoiceFrame {...props}>
      <div className="kdc-segmented">
        {props.choices.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name={props.name}
              value={value}
              defaultChecked={props.defaultValue === value}
            />
            {label}
          </label>
        ))}
      </div>
    </ChoiceFrame>
  )
}
