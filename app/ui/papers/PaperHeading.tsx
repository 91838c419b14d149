import type { ReactNode } from 'react'

const tags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

/** A heading of a paper at its own depth; deeper than six stays six. */
export function PaperHeading({ level, children }: { level: number; children: ReactNode }) {
  const Tag = tags[Math.min(level, 6) - 1] ?? 'h6'
  return <Tag className={`kdc-paper__heading kdc-paper__heading--${Tag}`}>{children}</Tag>
}
