import { TimelineBarView } from './TimelineBarView'
import type { NumberedSignal } from './Signals'
import type { FigureSize } from './TimelineFigure'
import { endOf, fits, lanes, visible, type TimeScale, type TimelineRow } from './timelineScale'

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
  const placed = lanes(visible(row.bars, scale))
  const latest = placed.reduce<(typeof placed)[number] | null>(
    (last, item) => (last && endOf(last.bar) >= endOf(item.bar) ? last : item),
    null,
  )
  const laneTop = (lane: number) => top + lane * (size.bar + 4)
  const line = laneTop(Math.max(0, ...placed.map(({ lane }) => lane)) + 1) + 8
  const after = latest ? scale.after(endOf(latest.bar)) : size.left

  /** A signal stands on the bar that ends on its day, or else on the latest bar. */
  const heightOf = ({ on, onDecision }: NumberedSignal) => {
    const bar = placed.find((item) => item.bar.to === on || endOf(item.bar) === on) ?? latest
    return onDecision ? line : laneTop(bar?.lane ?? 0) + size.bar / 2
  }

  return (
    <>
      {first ? null : <path className="kdc-svg-grid" d={`M0 ${y}H${size.width}`} />}
      <text className="kdc-svg-text kdc-svg-text--bold" x={size.nameAbove ? 4 : 0} y={y + 24}>
        {row.owner.name}
      </text>
      {placed.map(({ bar, lane }) => (
        <TimelineBarView key={bar.title + bar.from} y={laneTop(lane)} {...{ bar, scale, size }} />
      ))}
      {row.remark && fits(row.remark, size.width - after - 22) ? (
        <text
          className="kdc-svg-text kdc-svg-text--muted"
          x={after + 22}
          y={laneTop(latest?.lane ?? 0) + size.bar - 7}
        >
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
      {spread(signals, scale, heightOf).map(({ nr, x, cy }) => (
        <g className="kdc-timeline__alarm" key={nr}>
          <circle cx={x} cy={cy} r="10" />
          <text
            className="kdc-svg-text kdc-svg-text--bold kdc-svg-text--inverse"
            x={x}
            y={cy + 4.5}
            textAnchor="middle"
          >
            {nr}
          </text>
        </g>
      ))}
    </>
  )
}

/** Signals close to each other move apart, so that every number can be read. */
function spread(
  signals: NumberedSignal[],
  scale: TimeScale,
  heightOf: (signal: NumberedSignal) => number,
) {
  const placed: { nr: number; x: number; cy: number }[] = []
  for (const signal of signals) {
    const { on } = signal
    if (on === null || !scale.holds(on, on)) continue
    const cy = heightOf(signal)
    let x = signal.onDecision ? scale.at(on) : scale.after(on)
    while (placed.some((other) => other.cy === cy && Math.abs(other.x - x) < 21)) x -= 22
    placed.push({ nr: signal.nr, x, cy })
  }
  return placed
}
