import type { ReactNode } from 'react'
import { figureText as text } from './text'

const Sign = ({ children }: { children: ReactNode }) => (
  <svg className="kdc-legend__svg" viewBox="0 0 32 14" aria-hidden="true">
    {children}
  </svg>
)

/** What the marks of the figure mean; the end of a plan only where one is drawn. */
export function TrajectLegend({ ends }: { ends: boolean }) {
  return (
    <ul className="kdc-legend kdc-legend--figure">
      <li className="kdc-legend__item">
        <Sign>
          <rect className="kdc-svg-bar" width="32" height="14" />
        </Sign>{' '}
        {text.done}
      </li>
      <li className="kdc-legend__item">
        <Sign>
          <rect className="kdc-svg-bar--extended" x="1" y="1" width="30" height="12" />
        </Sign>{' '}
        {text.current}
      </li>
      <li className="kdc-legend__item">
        <Sign>
          <rect className="kdc-svg-bar--draft" x="1" y="1" width="30" height="12" />
        </Sign>{' '}
        {text.ahead}
      </li>
      <li className="kdc-legend__item">
        <Sign>
          <path className="kdc-svg-decision" d="m16 1.5 5.5 5.5-5.5 5.5-5.5-5.5z" />
        </Sign>{' '}
        {text.actual}
      </li>
      {ends ? (
        <li className="kdc-legend__item">
          <Sign>
            <path className="kdc-svg-end" d="M16 0V14" />
          </Sign>{' '}
          {text.until}
        </li>
      ) : null}
    </ul>
  )
}
