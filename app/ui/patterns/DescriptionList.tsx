import type { ReactNode } from 'react'

export type Description = { term: string; value: ReactNode }

/** Terms and what holds for them, in two columns. */
export function DescriptionList({ items }: { items: Description[] }) {
  return (
    <dl className="kdc-dl">
      {items.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
