import type { PlainDate } from '~/domain/dates'
import { timelineText, validityText } from '../nl/plans'
import { timeScale } from './timelineScale'
import { bars, described, fourYearLine, tag, type ValidityFigureProps } from './validityParts'

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
