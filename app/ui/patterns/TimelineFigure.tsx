import type { PlainDate } from '~/domain/dates'
import { timelineText } from '../nl/plans'
import { tenantClass } from '../tenants'
import type { NumberedSignal } from './Signals'
import { TimelineRowView } from './TimelineRowView'
import { lanes, timeScale, visible, type TimeScale, type TimelineRow } from './timelineScale'

/** Sizes of a drawing in px of its viewBox. */
export type FigureSize = {
  width: number
  left: number
  bar: number
  /** On a narrow screen the name stands above its bars. */
  nameAbove: boolean
}

type TimelineFigureProps = {
  id: string
  rows: TimelineRow[]
  signals: NumberedSignal[]
  today: PlainDate
  years: { first: number; last: number }
  size: FigureSize
  className: string
}

const top = 38
const heightOf = (row: TimelineRow, scale: TimeScale, { bar, nameAbove }: FigureSize) =>
  16 +
  (nameAbove ? 22 : 0) +
  Math.max(1, ...lanes(visible(row.bars, scale)).map(({ lane }) => lane + 1)) * (bar + 4) +
  (row.decisions.length > 0 ? 18 : 4)

/** One drawing of the timeline. The table below it holds every date. */
export function TimelineFigure(props: TimelineFigureProps) {
  const { id, rows, signals, today, years, size, className } = props
  const right = size.width - (size.nameAbove ? 1 : 8)
  const scale = timeScale(years.first, years.last, size.left, right)
  const heights = rows.map((row) => heightOf(row, scale, size))
  const height = top + heights.reduce((sum, value) => sum + value, 0)
  const list = Array.from({ length: years.last - years.first + 1 }, (_, i) => years.first + i)
  const x = scale.at(today)
  return (
    <svg
      className={`kdc-timeline ${className}`}
      viewBox={`0 0 ${size.width} ${height + 4}`}
      role="img"
      aria-labelledby={`${id}-titel ${id}-uitleg`}
    >
      <title id={`${id}-titel`}>{timelineText.title(years.first, years.last)}</title>
      <desc id={`${id}-uitleg`}>{timelineText.described}</desc>
      {list.map((year, index) => (
        <g key={year}>
          {index % 2 === 0 ? (
            <rect
              className="kdc-timeline__year"
              x={scale.year(year)}
              y={top}
              width={scale.year(year + 1) - scale.year(year)}
              height={height - top}
            />
          ) : null}
          <text
            className="kdc-svg-text kdc-svg-text--muted"
            x={(scale.year(year) + scale.year(year + 1)) / 2}
            y="30"
            textAnchor="middle"
          >
            {year}
          </text>
        </g>
      ))}
      <path className="kdc-svg-today" d={`M${x} 35V${height}`} />
      <text className="kdc-svg-text kdc-svg-text--bold" x={x} y="13" textAnchor="middle">
        {timelineText.today}
      </text>
      {rows.map((row, index) => (
        <g className={tenantClass(row.owner.slug)} key={row.owner.slug}>
          <TimelineRowView
            row={row}
            y={top + heights.slice(0, index).reduce((sum, value) => sum + value, 0)}
            first={index === 0}
            scale={scale}
            size={size}
            signals={signals.filter(({ owner }) => owner.slug === row.owner.slug)}
          />
        </g>
      ))}
    </svg>
  )
}
