import type { ReactNode } from 'react'
import { classes } from './classes'

export type Emphasis = 'primary' | 'secondary' | 'subtle'

const modifier: Record<Emphasis, string> = {
  primary: 'primary-action',
  secondary: 'secondary-action',
  subtle: 'subtle',
}

type ButtonProps = {
  children: ReactNode
  emphasis?: Emphasis
  name?: string
  value?: string
  /** Sends its form to another address than the form's own. */
  formAction?: string
  /** The id of a form elsewhere on the page. */
  form?: string
  small?: boolean
}

/** Submits the form it stands in. One primary button per task. */
export function Button({ children, emphasis = 'primary', small, ...rest }: ButtonProps) {
  return (
    <button
      type="submit"
      className={classes(
        'utrecht-button',
        `utrecht-button--${modifier[emphasis]}`,
        small && 'kdc-button--sm',
      )}
      {...rest}
    >
      {children}
    </button>
  )
}

type LinkButtonProps = {
  children: ReactNode
  href: string
  emphasis?: Emphasis
  small?: boolean
}

/** A link to the page where a task starts; it looks like a button. */
export function LinkButton({ children, href, emphasis = 'primary', small }: LinkButtonProps) {
  return (
    <a
      className={classes(
        'utrecht-button-link',
        `utrecht-button-link--${modifier[emphasis]}`,
        small && 'kdc-button--sm',
      )}
      href={href}
    >
      {children}
    </a>
  )
}

export function ButtonGroup({ children }: { children: ReactNode }) {
  return <div className="utrecht-button-group">{children}</div>
}
