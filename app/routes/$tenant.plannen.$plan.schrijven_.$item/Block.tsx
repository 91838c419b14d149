import type { ReactNode } from 'react'
import { EditLink } from '../$tenant.plannen.$plan.schrijven/PlanHead'

type BlockProps = {
  id: string
  title: ReactNode
  /** The title in words, for the name of the link. */
  name: string
  /** The address that opens this group; null when nobody may write. */
  edit: string | null
  open: boolean
  children: ReactNode
}

/** A group of fields: to read, or open to write in. */
export function Block({ id, title, name, edit, open, children }: BlockProps) {
  return (
    <section className="kdc-doc__block" aria-labelledby={id}>
      <div className="kdc-doc__block-head">
        <h2 className="utrecht-heading-3" id={id} tabIndex={-1}>
          {title}
        </h2>
        {edit === null ? null : <EditLink href={`${edit}#${id}`} open={open} name={name} />}
      </div>
      {children}
    </section>
  )
}
