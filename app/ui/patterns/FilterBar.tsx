import type { ReactNode } from 'react'
import { frameText } from '../nl/frame'
import { Button } from '../primitives/Button'

type FilterBarProps = {
  /** What is filtered: `Filter de matrix`. */
  label: string
  /** Address of the list without query; where "Toon alles" leads. */
  action: string
  /** Whether a filter is on, so that there is something to clear. */
  active: boolean
  children: ReactNode
}

/** Filters of a list as a GET form, so that a filtered list has an address that can be shared. */
export function FilterBar({ label, action, active, children }: FilterBarProps) {
  return (
    <form className="kdc-filter kdc-dense" action={action} method="get" aria-label={label}>
      {children}
      <Button>{frameText.show}</Button>
      {active ? (
        <a className="kdc-more" href={action}>
          {frameText.clearFilter}
        </a>
      ) : null}
    </form>
  )
}

type FilterSelectProps = {
  name: string
  label: string
  value: string | null
  /** Word for no choice: `Alle`. */
  all: string
  options: { value: string; label: string }[]
}

/** One choice of a filter bar. It is never obligatory, so its label says nothing about that. */
export function FilterSelect({ name, label, value, all, options }: FilterSelectProps) {
  return (
    <div className="utrecht-form-field">
      <label className="utrecht-form-label" htmlFor={`filter-${name}`}>
        {label}
      </label>
      <select
        className="utrecht-select"
        id={`filter-${name}`}
        name={name}
        defaultValue={value ?? ''}
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

/** A word to look for. */
export function FilterWord({ name, label, value }: Omit<FilterSelectProps, 'all' | 'options'>) {
  return (
    <div className="utrecht-form-field">
      <label className="utrecht-form-label" htmlFor={`filter-${name}`}>
        {label}
      </label>
      <input
        className="utrecht-textbox"
        type="search"
        id={`filter-${name}`}
        name={name}
        maxLength={80}
        defaultValue={value ?? undefined}
        autoComplete="off"
      />
    </div>
  )
}

/** A date of a filter bar: "gewijzigd sinds". */
export function FilterDate({ name, label, value }: Omit<FilterSelectProps, 'all' | 'options'>) {
  return (
    <div className="utrecht-form-field">
      <label className="utrecht-form-label" htmlFor={`filter-${name}`}>
        {label}
      </label>
      <input
        className="utrecht-textbox"
        type="date"
        id={`filter-${name}`}
        name={name}
        defaultValue={value ?? undefined}
      />
    </div>
  )
}

/** A yes or no of a filter bar. */
export function FilterCheck({
  name,
  label,
  checked,
}: {
  name: string
  label: string
  checked: boolean
}) {
  return (
    <div className="utrecht-form-field--checkbox">
      <input
        className="utrecht-checkbox"
        type="checkbox"
        id={`filter-${name}`}
        name={name}
        value="ja"
        defaultChecked={checked}
      />
      <label className="utrecht-form-label kdc-small" htmlFor={`filter-${name}`}>
        {label}
      </label>
    </div>
  )
}
