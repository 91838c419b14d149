import type { ReactNode } from 'react'
import { LinkButton } from './Button'

type EmptyStateProps = {
  title?: string
  /** What goes here, in one or two sentences. */
  children: ReactNode
  /** The one button that starts it. */
  action?: { href: string; label: string }
}

/** An empty list teaches what belongs in it. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="kdc-empty">
      {title ? <h3 className="utrecht-heading-3">{title}</h3> : null}
      <p>{children}</p>
      {action ? <LinkButton href={action.href}>{action.label}</LinkButton> : null}
    </div>
  )
}
