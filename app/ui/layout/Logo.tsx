import { frameText } from '../nl/frame'

/** The mark is a compass: own drawing, no coat of arms. */
export function Logo({ href }: { href: string }) {
  return (
    <a className="kdc-logo" href={href}>
      <svg className="kdc-logo__mark" viewBox="0 0 28 28" aria-hidden="true">
        <circle cx="14" cy="14" r="12.5" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="m20.5 7.5-4 9-2.5-2.5z" fill="currentColor" />
        <path d="m20.5 7.5-9 4 2.5 2.5z" fill="currentColor" />
        <path
          d="m7.5 20.5 4-9 5 5z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
      </svg>
      <span>{frameText.portal}</span>
    </a>
  )
}
