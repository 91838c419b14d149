import type { FigureSize } from './TimelineFigure'
import { fits, type TimeScale, type TimelineBar } from './timelineScale'

type TimelineBarViewProps = { bar: TimelineBar; y: number; scale: TimeScale; size: FigureSize }

/** Full: adopted. Tint: extension. Dashed: shared concept. The title shows when it fits. */
export function TimelineBarView({ bar, y, scale, size }: TimelineBarViewProps) {
  const x = scale.at(bar.from)
  const end = scale.after(bar.to)
  const until = bar.extendedTo ? scale.after(bar.extendedTo) : end
  const indent = bar.draft ? 20 : 10
  const label = [bar.title, bar.short].find((text) => text && fits(text, end - x - indent))
  const inner = { y: y + 0.75, height: size.bar - 1.5 }
  return (
    <>
      {bar.draft ? (
        <rect
          className="kdc-svg-bar--draft"
          x={x + 3}
          width={Math.max(2, end - x - 4)}
          {...inner}
        />
      ) : (
        <rect className="kdc-svg-bar" x={x} y={y} width={Math.max(2, end - x)} height={size.bar} />
      )}
      {until > end ? (
        <rect className="kdc-svg-bar--extended" x={end + 1} width={until - end - 1} {...inner} />
      ) : null}
      {label ? (
        <text
          className={
            bar.draft ? 'kdc-svg-text' : 'kdc-svg-text kdc-svg-text--bold kdc-svg-text--inverse'
          }
          x={x + indent}
          y={y + size.bar - 7}
        >
          {label}
        </text>
      ) : null}
    </>
  )
}
