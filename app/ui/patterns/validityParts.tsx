import type { PlainDate } from '~/domain/dates'
import { longDate } from '../dates'
import { validityText } from '../nl/plans'
import { fits, type TimeScale } from './timelineScale'

export type ValidityFigureProps = {
  title: string
  owner: string
  from: PlainDate
  to: PlainDate
  extendedTo: PlainDate | null
  decision: PlainDate | null
  fourYears: PlainDate | null
  next: { from: PlainDate; to: PlainDate; label: string } | null
  today: PlainDate
}

/** Period, extension and a successor in the making. */
export function bars(props: ValidityFigureProps, scale: TimeScale, width: number) {
  const { title, from, to, extendedTo, next } = props
  const [x, end] = [scale.at(from), scale.after(to)]
  const until = extendedTo ? scale.after(extendedTo) : end
  const label = [validityText.term(title), title].find((text) => fits(text, end - x - 12))
  const start = next ? Math.max(scale.at(next.from), until) + 3 : width
  return (
    <>
      <rect className="kdc-svg-bar" x={x} y="34" width={Math.max(0, end - x)} height="30" />
      {label ? (
        <text className="kdc-svg-text kdc-svg-text--bold kdc-svg-text--inverse" x={x + 12} y="54">
          {label}
        </text>
      ) : null}
      {until > end ? (
        <rect
          className="kdc-svg-bar--extended"
          x={end}
          y="34.75"
          width={until - end}
          height="28.5"
        />
      ) : null}
      {next && start < width ? (
        <>
          <path className="kdc-svg-bar--draft" d={`M${width} 34.75H${start}V63.25H${width}`} />
          {fits(next.label, width - start - 24) ? (
            <text className="kdc-svg-text kdc-svg-text--muted" x={start + 24} y="54">
              {next.label}
            </text>
          ) : null}
        </>
      ) : null}
    </>
  )
}

/** From the council decision to four years later. */
export function fourYearLine({ decision, fourYears }: ValidityFigureProps, scale: TimeScale) {
  if (!decision || !fourYears) return null
  const [x, end] = [scale.at(decision), scale.at(fourYears)]
  const label = validityText.decided(longDate(decision))
  return (
    <>
      <path className="kdc-svg-four" d={`M${x} 92H${end}`} />
      {scale.holds(decision, decision) ? (
        <path className="kdc-svg-decision" d={`m${x} 84 8 8-8 8-8-8z`} />
      ) : null}
      {scale.holds(decision, decision) && fits(label, end - x - 16) ? (
        <text className="kdc-svg-text" x={x + 16} y="86">
          {label}
        </text>
      ) : null}
    </>
  )
}

/** A letter in a disc: the same as beside the date in words. */
export const tag = (letter: string, x: number, y: number) => (
  <g className="kdc-axis__tag">
    <circle cx={x} cy={y} r="11" />
    <text
      className="kdc-svg-text kdc-svg-text--bold kdc-svg-text--inverse"
      x={x}
      y={y + 4.5}
      textAnchor="middle"
    >
      {letter}
    </text>
  </g>
)

/** The same in words. */
export const described = ({
  from,
  to,
  extendedTo,
  decision,
  fourYears,
  today,
}: ValidityFigureProps) =>
  [
    validityText.runs(longDate(from), longDate(to)),
    extendedTo ? validityText.extended(longDate(extendedTo)) : null,
    decision && fourYears ? validityText.line(longDate(decision), longDate(fourYears)) : null,
    validityText.todayIs(longDate(today)),
  ]
    .filter((sentence) => sentence !== null)
    .join(' ')
