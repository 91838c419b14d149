import type { ReactNode } from 'react'
import { ChoiceFrame, type Choice } from './ChoiceField'
import type { FieldProps } from './FieldFrame'

type CheckGroupProps = Omit<FieldProps, 'defaultValue'> & {
  /** `extra` stands below its choice: a field that belongs to it alone. */
  choices: (Choice & { extra?: ReactNode })[]
  /** Values that are ticked at first. */
  ticked: readonly string[]
}

/** Any number of a list; sends the name once for each that is ticked. */
export function CheckGroup({ choices, ticked, ...field }: CheckGroupProps) {
  return (
    <ChoiceFrame {...field}>
      <div className="kdc-choices">
        {choices.map(({ value, label, text, extra }) => (
          <div className="kdc-stack kdc-stack--tight" key={value}>
            <label className="kdc-choice">
              <input
                className="utrecht-checkbox"
                type="checkbox"
                name={field.name}
                value={value}
                defaultChecked={ticked.includes(value)}
              />
              <span>
                <b>{label}</b>
                {text}
              </span>
            </label>
            {extra ? <div className="kdc-choice__extra">{extra}</div> : null}
          </div>
        ))}
      </div>
    </ChoiceFrame>
  )
}
