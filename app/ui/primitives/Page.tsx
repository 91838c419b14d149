import type { ReactNode } from 'react'
import { classes } from './classes'

type PageHeadProps = {
  title: ReactNode
  titleId?: string
  /** Small line above the title. */
  pre?: ReactNode
  lead?: ReactNode
  facts?: ReactNode[]
  /** What stands on the right: a date, downloads. */
  aside?: ReactNode
}

/** The one h1 of a page, with what one needs to know first. */
export function PageHead({ title, titleId, pre, lead, facts, aside }: PageHeadProps) {
  const head = (
    <>
      {pre ? <p className="utrecht-pre-heading">{pre}</p> : null}
      <h1 className="utrecht-heading-1" id={titleId}>
        {title}
      </h1>
      {lead ? <p className="utrecht-paragraph--lead">{lead}</p> : null}
      {facts ? <Facts items={facts} /> : null}
    </>
  )
  if (!aside) return <div className="kdc-page-head">{head}</div>
  return (
    <div className="kdc-page-head kdc-page-head--split">
      <div className="kdc-stack kdc-stack--tight">{head}</div>
      {aside}
    </div>
  )
}

/** Short facts on one line. */
export function Facts({ items }: { items: ReactNode[] }) {
  return (
    <p className="kdc-facts">
      {items.map((item, index) => (
        <span key={index}>{item}</span>
      ))}
    </p>
  )
}

type SectionProps = {
  id: string
  title: ReactNode
  /** Right of the heading: one link or remark. */
  aside?: ReactNode
  intro?: ReactNode
  className?: string
  children: ReactNode
}

/** A block of a page. It starts with an ink line: the only heavy line there is. */
export function Section({ id, title, aside, intro, className, children }: SectionProps) {
  return (
    <section className={classes('kdc-section', className)} aria-labelledby={id}>
      <div className="kdc-section__head">
        <h2 className="utrecht-heading-2" id={id}>
          {title}
        </h2>
        {typeof aside === 'string' ? <p className="kdc-muted">{aside}</p> : aside}
      </div>
      {intro ? <p className="utrecht-paragraph kdc-muted kdc-section__intro">{intro}</p> : null}
      {children}
    </section>
  )
}

/** Two columns from 64 rem, 2 : 1. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className="kdc-columns kdc-columns--8-4">{children}</div>
}

type StackProps = { gap?: 'tight' | 'normal' | 'loose'; children: ReactNode }

/** Parts below each other with equal room between. */
export function Stack({ gap = 'normal', children }: StackProps) {
  return (
    <div className={classes('kdc-stack', gap !== 'normal' && `kdc-stack--${gap}`)}>{children}</div>
  )
}

/** Two columns of fields from 48 rem; a field with `wide` takes both. */
export function FormGrid({ children }: { children: ReactNode }) {
  return <div className="kdc-form-grid">{children}</div>
}
