import type { PlainDate } from '~/domain/dates'
import { longDate } from '../dates'
import { timelineText, validityText } from '../nl/plans'
import { fits, timeScale, type TimeScale } from './timelineScale'

type ValidityFigureProps = {
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

type Drawing = {
  props: ValidityFigureProps
  id: string
  className: string
  width: number
  years: { first: number; last: number }
}

const year = (date: PlainDate) => Number(date.slice(0, 4))

/** Bar of the period with its ends A and B; a second drawing of this year and the next when narrow. */
export function ValidityFigure(props: ValidityFigureProps) {
  const { from, to, extendedTo, decision, fourYears, today } = props
  const dates = [from, to, extendedTo, decision, fourYears, today].filter((date) => date !== null)
  const years = { first: Math.min(...dates.map(year)), last: Math.max(...dates.map(year)) }
  const near = { first: year(today), last: Math.max(year(today) + 1, year(extendedTo ?? to)) }
  return (
    <>
      {draw({ props, id: 'fig-geldig', className: 'kdc-axis--wide', width: 800, years })}
      {draw({ props, id: 'fig-smal', className: 'kdc-axis--narrow', width: 288, years: near })}
    </>
  )
}

function draw({ props, id, className, width, years }: Drawing) {
  const { title, owner, today } = props
  const scale = timeScale(years.first, years.last, 2, width - 14)
  const list = Array.from({ length: years.last - years.first + 2 }, (_, i) => years.first + i)
  const anchor = (index: number) =>
    index === 0 ? 'start' : index === list.length - 1 ? 'end' : 'middle'
  return (
    <svg
      className={`kdc-axis ${className}`}
      viewBox={`0 0 ${width} 146`}
      role="img"
      aria-labelledby={`${id}-titel ${id}-uitleg`}
    >
      <title id={`${id}-titel`}>{validityText.figure(title, owner)}</title>
      <desc id={`${id}-uitleg`}>{described(props)}</desc>
      {list.map((value, index) => (
        <g key={value}>
          <path className="kdc-svg-grid" d={`M${scale.year(value)} 24v92`} />
          <text
            className="kdc-svg-text kdc-svg-text--muted"
            x={index === list.length - 1 ? width : scale.year(value)}
            y="138"
            textAnchor={anchor(index)}
          >
            {value}
          </text>
        </g>
      ))}
      {bars(props, scale, width)}
      {fourYearLine(props, scale)}
      <path className="kdc-svg-today" d={`M${scale.at(today)} 20v96`} />
      <text
        className="kdc-svg-text kdc-svg-text--bold"
        x={scale.at(today)}
        y="14"
        textAnchor="middle"
      >
        {timelineText.today}
      </text>
      {tag('A', scale.after(props.extendedTo ?? props.to), 49)}
      {props.fourYears ? tag('B', scale.at(props.fourYears), 92) : null}
    </svg>
  )
}

function bars(props: ValidityFigureProps, scale: TimeScale, width: number) {
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

function fourYearLine({ decision, fourYears }: ValidityFigureProps, scale: TimeScale) {
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

const tag = (letter: string, x: number, y: number) => (
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

const described = ({ from, to, extendedTo, decision, fourYears, today }: ValidityFigureProps) =>
  [
    validityText.runs(longDate(from), longDate(to)),
    extendedTo ? validityText.extended(longDate(extendedTo)) : null,
    decision && fourYears ? validityText.line(longDate(decision), longDate(fourYears)) : null,
    validityText.todayIs(longDate(today)),
  ]
    .filter((sentence) => sentence !== null)
    .join(' ')
