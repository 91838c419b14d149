import type { ReactNode } from 'react'
import { frameText } from '../nl/frame'

/** A short fact in a box. */
export function Badge({ children }: { children: ReactNode }) {
  return <span className="nl-data-badge">{children}</span>
}

/** Marks invented data, wherever it shows. */
export function Fictief() {
  return <span className="nl-data-badge kdc-fictief">{frameText.fictitious}</span>
}
