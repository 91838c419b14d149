import type { ReactNode } from 'react'
import type { PlainDate } from '~/domain/dates'
import { daysLeft, longDate } from '../dates'
import { validityText } from '../nl/plans'
import { Note } from '../primitives/Notice'
import { ValidityFigure } from './ValidityFigure'

export type ValidityProps = {
  /** `IVP 2023-2026` */
  title: string
  owner: string
  from: PlainDate
  to: PlainDate
  /** End of an extension, when there is one; then this is date A. */
  extendedTo: PlainDate | null
  /** The last council decision on goals, and the day four years later: date B. */
  decision: PlainDate | null
  fourYears: PlainDate | null
  /** Period of a successor in the making. */
  next: { from: PlainDate; to: PlainDate; label: string } | null
  today: PlainDate
  /** What the plan itself says about date A, instead of the usual sentence. */
  endExplained?: ReactNode
  /** Why there is no date B, instead of the usual sentence. */
  noDecision?: string
}

/** How long a plan holds: two different dates, kept apart, as a signal. */
export function Validity(props: ValidityProps) {
  const { to, extendedTo, fourYears, today, endExplained, noDecision } = props
  const endsOn = extendedTo ?? to
  return (
    <>
      <div className="kdc-validity">
        <DateBlock tag="A" on={endsOn} today={today} what={validityText.end(extendedTo !== null)}>
          {endExplained ?? validityText.endExplained(extendedTo !== null)}
        </DateBlock>
        {fourYears ? (
          <DateBlock tag="B" on={fourYears} today={today} what={validityText.fourYears}>
            {validityText.law}
          </DateBlock>
        ) : (
          <p className="kdc-muted">{noDecision ?? validityText.noDecision}</p>
        )}
        <div className="kdc-validity__figure">
          <ValidityFigure {...props} />
        </div>
      </div>
      <Note>{validityText.signal}</Note>
    </>
  )
}

type DateBlockProps = {
  tag: string
  on: PlainDate
  today: PlainDate
  what: string
  children: ReactNode
}

function DateBlock({ tag, on, today, what, children }: DateBlockProps) {
  return (
    <div className="kdc-validity__date">
      <p className="kdc-validity__tag" aria-hidden="true">
        {tag}
      </p>
      <p>
        <strong>
          <time dateTime={on}>{longDate(on)}</time>
        </strong>{' '}
        {what}
        <br />
        <span className="kdc-muted">{children}</span>
        <br />
        {daysLeft(on, today)}
      </p>
    </div>
  )
}
