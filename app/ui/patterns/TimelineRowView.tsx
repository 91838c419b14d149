import type { NumberedSignal } from './Signals'
import type { FigureSize } from './TimelineFigure'
import { fits, lanes, type Placed, type TimeScale, type TimelineRow } from './timelineScale'

type TimelineRowViewProps = {
  row: TimelineRow
  y: number
  first: boolean
  scale: TimeScale
  size: FigureSize
  signals: NumberedSignal[]
}

/** Bars, decisions and numbered signals of one owner. */
export function TimelineRowView({ row, y, first, scale, size, signals }: TimelineRowViewProps) {
  const top = y + 8 + (size.nameAbove ? 22 : 0)
  const placed = lanes(row.bars).filter(({ bar }) =>
    scale.holds(bar.from, bar.extendedTo ?? bar.to),
  )
  const lastLane = Math.max(0, ...lanes(row.bars).map(({ lane }) => lane))
  const line = top + (lastLane + 1) * (size.bar + 4) + 8
  const after = Math.max(
    size.left,
    ...placed.map(({ bar }) => scale.after(bar.extendedTo ?? bar.to)),
  )
  return (
    <>
      {first ? null : <path className="kdc-svg-grid" d={`M0 ${y}H${size.width}`} />}
      <text className="kdc-svg-text kdc-svg-text--bold" x={size.nameAbove ? 4 : 0} y={y + 24}>
        {row.owner.name}
      </text>
      {placed.map((item) => (
        <Bar key={`${item.bar.title}${item.bar.from}`} {...item} top={top} {...{ scale, size }} />
      ))}
      {row.remark && fits(row.remark, size.width - after) ? (
        <text className="kdc-svg-text kdc-svg-text--muted" x={after + 22} y={top + size.bar - 7}>
          {row.remark}
        </text>
      ) : null}
      {row.decisions
        .filter(({ on, fourYears }) => scale.holds(on, fourYears))
        .map(({ on, fourYears }) => (
          <g key={on}>
            <path
              className="kdc-svg-four"
              d={`M${scale.at(on)} ${line}H${scale.at(fourYears)}m0 -6v12`}
            />
            {scale.holds(on, on) ? (
              <path className="kdc-svg-decision" d={`m${scale.at(on)} ${line - 6} 6 6-6 6-6-6z`} />
            ) : null}
          </g>
        ))}
      {spread(signals, scale).map(({ signal, x }) => (
        <g className="kdc-timeline__alarm" key={signal.nr}>
          <circle cx={x} cy={signal.onDecision ? line : top + size.bar / 2} r="10" />
          <text
            className="kdc-svg-text kdc-svg-text--bold kdc-svg-text--inverse"
            x={x}
            y={(signal.onDecision ? line : top + size.bar / 2) + 4.5}
            textAnchor="middle"
          >
            {signal.nr}
          </text>
        </g>
      ))}
    </>
  )
}

type BarProps = Placed & { top: number; scale: TimeScale; size: FigureSize }

function Bar({ bar, lane, top, scale, size }: BarProps) {
  const y = top + lane * (size.bar + 4)
  const x = scale.at(bar.from)
  const end = scale.after(bar.to)
  const until = bar.extendedTo ? scale.after(bar.extendedTo) : end
  const label = [bar.title, bar.short].find((text) => text && fits(text, end - x))
  const inset = bar.draft
    ? { x: x + 3, y: y + 0.75, width: end - x - 4, height: size.bar - 1.5 }
    : null
  return (
    <>
      {inset ? (
        <rect className="kdc-svg-bar--draft" {...inset} width={Math.max(2, inset.width)} />
      ) : (
        <rect className="kdc-svg-bar" x={x} y={y} width={Math.max(2, end - x)} height={size.bar} />
      )}
      {until > end ? (
        <rect
          className="kdc-svg-bar--extended"
          x={end + 1}
          y={y + 0.75}
          width={until - end - 1}
          height={size.bar - 1.5}
        />
      ) : null}
      {label ? (
        <text
          className={
            bar.draft ? 'kdc-svg-text' : 'kdc-svg-text kdc-svg-text--bold kdc-svg-text--inverse'
          }
          x={x + (bar.draft ? 20 : 10)}
          y={y + size.bar - 7}
        >
          {label}
        </text>
      ) : null}
    </>
  )
}

/** Signals close to each other move apart, so that every number can be read. */
function spread(signals: NumberedSignal[], scale: TimeScale) {
  const taken: { x: number; onDecision: boolean }[] = []
  return signals
    .filter(({ on }) => scale.holds(on, on))
    .map((signal) => {
      let x = scale.at(signal.on)
      while (taken.some((t) => t.onDecision === signal.onDecision && Math.abs(t.x - x) < 21))
        x -= 22
      taken.push({ x, onDecision: signal.onDecision })
      return { signal, x }
    })
}
