import type { ReactNode } from 'react'
import { Icon } from './Icon'
import { classes } from './classes'
import { fieldText } from '../nl/frame'

/**
 * What every field takes. `id`, `name`, `defaultValue` and `errors` fit the metadata of Conform:
 * `<TextField {...fieldProps(fields.title)} label="Titel" />` or spread by hand.
 */
export type FieldProps = {
  id: string
  name: string
  label: ReactNode
  hint?: ReactNode
  defaultValue?: string | null
  errors?: string[] | null
  required?: boolean
  /** Takes the whole width in a two-column form grid. */
  wide?: boolean
}

export const hintId = (id: string) => `${id}-uitleg`
export const errorId = (id: string) => `${id}-melding`

/** The attributes that tie a control to its label, hint and error. */
export function control({ id, name, hint, errors, required }: FieldProps) {
  const invalid = Boolean(errors?.length)
  return {
    id,
    name,
    'aria-describedby': classes(Boolean(hint) && hintId(id), invalid && errorId(id)) || undefined,
    'aria-invalid': invalid || undefined,
    'aria-required': required || undefined,
  }
}

export function FieldError({ id, errors }: Pick<FieldProps, 'id' | 'errors'>) {
  if (!errors?.length) return null
  return (
    <p className="utrecht-form-field-error-message" id={errorId(id)}>
      <Icon name="info" />
      <span>{errors.join(' ')}</span>
    </p>
  )
}

export function FieldHint({ id, hint }: Pick<FieldProps, 'id' | 'hint'>) {
  if (!hint) return null
  return (
    <p className="utrecht-form-field-description" id={hintId(id)}>
      {hint}
    </p>
  )
}

export function LabelText({ label, required }: Pick<FieldProps, 'label' | 'required'>) {
  return (
    <>
      {label}
      {required ? null : <span className="kdc-fieldnote"> {fieldText.optional}</span>}
    </>
  )
}

export const fieldClass = ({ errors, wide }: Pick<FieldProps, 'errors' | 'wide'>) =>
  classes(
    'utrecht-form-field',
    Boolean(errors?.length) && 'utrecht-form-field--invalid',
    wide && 'kdc-form-grid__wide',
  )

/** Label, hint, control and error of one field, in this order. */
export function FieldFrame({ children, ...field }: FieldProps & { children: ReactNode }) {
  return (
    <div className={fieldClass(field)}>
      <label className="utrecht-form-label" htmlFor={field.id}>
        <LabelText {...field} />
      </label>
      <FieldHint {...field} />
      <FieldError {...field} />
      {children}
    </div>
  )
}
