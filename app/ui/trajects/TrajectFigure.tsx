import type { PlainDate } from '~/domain/dates'
import { tenantClass } from '../tenants'
import { TrajectLegend } from './TrajectLegend'
import { figureText as text } from './text'
import { lanesOf, trajectScale, type TrajectRow, type TrajectScale } from './trajectScale'

type Size = { width: number; left: number; above: boolean }
type FigureProps = { id: string; title: string; rows: TrajectRow[]; today: PlainDate }

const top = 34
const bar = 20
const laneHeight = bar + 6

const lanesIn = (row: TrajectRow) => Math.max(1, ...lanesOf(row.bars).map(({ lane }) => lane + 1))
const heightOf = (row: TrajectRow, { above }: Size) =>
  lanesIn(row) * laneHeight + 10 + (above ? 20 : 0)

const barClass = {
  done: 'kdc-svg-bar',
  current: 'kdc-svg-bar--extended',
  ahead: 'kdc-svg-bar--draft',
} as const

/** The bars of one row, the day each was done, and the end of the plan in force. */
function Row({
  row,
  y,
  scale,
  size,
}: {
  row: TrajectRow
  y: number
  scale: TrajectScale
  size: Size
}) {
  const start = y + 6 + (size.above ? 20 : 0)
  return (
    <g className={tenantClass(row.tenant)}>
      <path className="kdc-svg-grid" d={`M0 ${y}H${size.width}`} />
      <text className="kdc-svg-text kdc-svg-text--bold" x="2" y={y + 20}>
        {row.label}
      </text>
      {row.until ? (
        <path
          className="kdc-svg-end"
          d={`M${scale.after(row.until)} ${start - 2}V${y + heightOf(row, size) - 2}`}
        />
      ) : null}
      {lanesOf(row.bars).map(({ bar: one, lane }) => {
        const x = scale.at(one.from)
        const width = Math.max(14, scale.after(one.to) - x)
        const from = start + lane * laneHeight
        return (
          <g key={one.nr}>
            <rect
              className={barClass[one.state]}
              x={x + 0.75}
              y={from + 0.75}
              width={width - 1.5}
              height={bar - 1.5}
            />
            <text
              className={
                one.state === 'done'
                  ? 'kdc-svg-text kdc-svg-text--bold kdc-svg-text--inverse'
                  : 'kdc-svg-text kdc-svg-text--bold'
              }
              x={x + width / 2}
              y={from + bar - 5}
              textAnchor="middle"
            >
              {one.nr}
            </text>
            {one.actual ? (
              <path
                className="kdc-svg-decision"
                d={`m${scale.at(one.actual)} ${from + bar - 4} 6 6-6 6-6-6z`}
              />
            ) : null}
          </g>
        )
      })}
    </g>
  )
}

function Drawing({
  id,
  title,
  rows,
  today,
  size,
  className,
}: FigureProps & { size: Size; className: string }) {
  const scale = trajectScale(rows, today, { left: size.left, right: size.width - 8 })
  const heights = rows.map((row) => heightOf(row, size))
  const height = top + heights.reduce((sum, one) => sum + one, 0)
  const now = scale.at(today)
  return (
    <svg
      className={`kdc-timeline ${className}`}
      viewBox={`0 0 ${size.width} ${height + 8}`}
      role="img"
      aria-labelledby={`${id}-titel ${id}-uitleg`}
    >
      <title id={`${id}-titel`}>{title}</title>
      <desc id={`${id}-uitleg`}>{text.described}</desc>
      {scale.ticks.map(({ x, label, year }) => (
        <g key={x}>
          <path
            className={year ? 'kdc-svg-axis' : 'kdc-svg-grid'}
            d={`M${x} ${top - 4}V${height}`}
          />
          <text className="kdc-svg-text kdc-svg-text--muted" x={x + 3} y={top - 8}>
            {label}
          </text>
        </g>
      ))}
      {rows.map((row, index) => (
        <Row
          key={row.key}
          row={row}
          y={top + heights.slice(0, index).reduce((sum, one) => sum + one, 0)}
          scale={scale}
          size={size}
        />
      ))}
      <path className="kdc-svg-today" d={`M${now} ${top - 18}V${height}`} />
      <text
        className="kdc-svg-text kdc-svg-text--bold"
        x={Math.min(Math.max(now, 26), size.width - 30)}
        y="11"
        textAnchor="middle"
      >
        {text.today}
      </text>
    </svg>
  )
}

/**
 * Steps in time, each with its number; what is done stands full, what runs in a tint, what comes dashed.
 * Put a table with every date below it. `labels` is the room for names in px on a wide screen.
 */
export function TrajectFigure({ labels = 120, ...props }: FigureProps & { labels?: number }) {
  const { id, rows } = props
  return (
    <div>
      <div className="kdc-figure">
        <Drawing
          {...props}
          className="kdc-traject--wide"
          size={{ width: 848, left: labels, above: false }}
        />
        <Drawing
          {...props}
          id={`${id}-smal`}
          className="kdc-traject--narrow"
          size={{ width: 288, left: 0, above: true }}
        />
      </div>
      <TrajectLegend ends={rows.some(({ until }) => until)} />
    </div>
  )
}
