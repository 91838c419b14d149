import type { ReactNode } from 'react'
import { PageHead } from '../primitives/Page'

type InfoPageProps = { title: string; lead: ReactNode; children: ReactNode }

/** A page of the portal itself, to read: one column, headings and paragraphs. */
export function InfoPage({ title, lead, children }: InfoPageProps) {
  return (
    <>
      <PageHead title={title} lead={lead} />
      <div className="kdc-doc kdc-stack">{children}</div>
    </>
  )
}

/** A heading with what stands below it. */
export function InfoPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="kdc-stack kdc-stack--tight">
      <h2 className="utrecht-heading-2">{title}</h2>
      {children}
    </section>
  )
}

/** One paragraph. */
export function P({ children }: { children: ReactNode }) {
  return <p className="utrecht-paragraph">{children}</p>
}

/** A list of points. */
export function List({ items }: { items: readonly ReactNode[] }) {
  return (
    <ul className="utrecht-unordered-list">
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  )
}
