import { ChoiceFrame } from '~/ui/primitives/ChoiceField'
import type { FieldProps } from '~/ui/primitives/FieldFrame'

type Group = { legend?: string; options: { value: string; label: string }[] }
type TickListProps = FieldProps & { ticked: string[]; groups: Group[] }

/** Some of a list, as plain boxes to tick; a long list has groups with a name. */
export function TickList({ ticked, groups, ...field }: TickListProps) {
  return (
    <ChoiceFrame {...field}>
      <div className="kdc-ticks">
        {groups.map(({ legend, options }) => (
          <div role={legend ? 'group' : undefined} aria-label={legend} key={legend ?? ''}>
            {legend ? (
              <p className="kdc-small kdc-muted" aria-hidden="true">
                {legend}
              </p>
            ) : null}
            {options.map(({ value, label }) => (
              <label className="kdc-tick" key={value}>
                <input
                  className="utrecht-checkbox"
                  type="checkbox"
                  name={field.name}
                  value={value}
                  defaultChecked={ticked.includes(value)}
                />
                <span>{label}</span>
              </label>
            ))}
          </div>
        ))}
      </div>
    </ChoiceFrame>
  )
}
