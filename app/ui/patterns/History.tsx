import type { ReactNode } from 'react'
import type { PlainDate } from '~/domain/dates'
import { longDate, shortDate } from '../dates'
import { tenantClass } from '../tenants'

export type Happening = { id: string; on: PlainDate; sentence: ReactNode }

/** What happened, in sentences, newest first as given. */
export function History({ items }: { items: Happening[] }) {
  return (
    <ol className="kdc-history">
      {items.map(({ id, on, sentence }) => (
        <li className="kdc-history__item" key={id}>
          <time dateTime={on}>{shortDate(on)}</time>
          <span>{sentence}</span>
        </li>
      ))}
    </ol>
  )
}

type VoiceProps = {
  owner: { slug: string; name: string }
  /** Function, never a name of a person: `teamchef`. */
  role?: string
  on: PlainDate
  children: ReactNode
}

/** What another party says, in its own colour. */
export function Voice({ owner, role, on, children }: VoiceProps) {
  return (
    <div className={`kdc-voice ${tenantClass(owner.slug) ?? ''}`}>
      <p className="kdc-voice__from">
        <strong>{owner.name}</strong>
        {role ? `, ${role}` : null}, <time dateTime={on}>{longDate(on)}</time>
      </p>
      <p>{children}</p>
    </div>
  )
}
