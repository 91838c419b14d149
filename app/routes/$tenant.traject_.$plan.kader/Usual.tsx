import { CheckboxField } from '~/ui'
import { frameText as text } from './text'

type Props = {
  name: string
  title: string
  options: { value: string; hint: string }[]
  ticked: readonly string[]
}

/** What others usually name and is not named here yet; a tick adds it. */
export function Usual({ name, title, options, ticked }: Props) {
  if (options.length === 0) return null
  return (
    <fieldset className="utrecht-form-fieldset utrecht-form-field">
      <legend className="utrecht-form-fieldset__legend">{title}</legend>
      <p className="utrecht-form-field-description">{text.usualHint}</p>
      {options.map(({ value, hint }, index) => (
        <CheckboxField
          key={value}
          id={`${name}-${index}`}
          name={name}
          label={value}
          hint={hint}
          value={value}
          required
          defaultChecked={ticked.includes(value)}
        />
      ))}
    </fieldset>
  )
}
