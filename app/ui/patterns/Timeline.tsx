import type { PlainDate } from '~/domain/dates'
import { timelineText } from '../nl/plans'
import type { NumberedSignal } from './Signals'
import { TimelineFigure } from './TimelineFigure'
import { yearsOf, type TimelineRow } from './timelineScale'

export type { TimelineBar, TimelineDecision, TimelineRow } from './timelineScale'

type TimelineProps = { rows: TimelineRow[]; signals: NumberedSignal[]; today: PlainDate }

/**
 * Validity of all plans in one figure. Below 48 rem a second drawing takes over that shows this
 * year and the two after it, so that text stays 13 px. Put Signals beside it and TimelineTable
 * below it.
 */
export function Timeline({ rows, signals, today }: TimelineProps) {
  const thisYear = Number(today.slice(0, 4))
  const same = { rows, signals, today }
  return (
    <>
      <div
        className="utrecht-table-container kdc-timeline-scroll"
        role="region"
        // A region that scrolls must be reachable with the keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={timelineText.region}
      >
        <TimelineFigure
          {...same}
          id="tl"
          years={yearsOf(rows, [today])}
          size={{ width: 848, left: 104, bar: 24, nameAbove: false }}
          className="kdc-timeline--wide"
        />
      </div>
      <TimelineFigure
        {...same}
        id="tls"
        years={{ first: thisYear, last: thisYear + 2 }}
        size={{ width: 288, left: 0, bar: 22, nameAbove: true }}
        className="kdc-timeline--narrow"
      />
      <Legend />
    </>
  )
}

function Legend() {
  const { legend } = timelineText
  return (
    <ul className="kdc-legend kdc-legend--figure">
      <li className="kdc-legend__item">
        <svg className="kdc-legend__svg" viewBox="0 0 32 14" aria-hidden="true">
          <rect className="kdc-svg-bar" width="32" height="14" />
        </svg>{' '}
        {legend.adopted}
      </li>
      <li className="kdc-legend__item">
        <svg className="kdc-legend__svg" viewBox="0 0 32 14" aria-hidden="true">
          <rect className="kdc-svg-bar--extended" x="1" y="1" width="30" height="12" />
        </svg>{' '}
        {legend.extended}
      </li>
      <li className="kdc-legend__item">
        <svg className="kdc-legend__svg" viewBox="0 0 32 14" aria-hidden="true">
          <rect className="kdc-svg-bar--draft" x="1" y="1" width="30" height="12" />
        </svg>{' '}
        {legend.draft}
      </li>
      <li className="kdc-legend__item">
        <svg className="kdc-legend__svg" viewBox="0 0 32 14" aria-hidden="true">
          <path className="kdc-svg-four" d="M6 7h24M30 1v12" />
          <path className="kdc-svg-decision" d="m6 1.5 5.5 5.5L6 12.5.5 7z" />
        </svg>{' '}
        {legend.decision}
      </li>
      <li className="kdc-legend__item">
        <span className="kdc-signal__nr kdc-signal__nr--sm" aria-hidden="true">
          1
        </span>{' '}
        {legend.signal}
      </li>
    </ul>
  )
}
