import { neighbourText as text } from './text'
import type { EffortLine } from './view'

const width = 560
const left = 92
const right = 40
const bar = 18
const row = bar * 2 + 24
const top = 8

type Asked = EffortLine['politie']

function Bar({ asked, label, y, unit }: { asked: Asked; label: string; y: number; unit: number }) {
  const { speerpunten, other } = asked
  const end = left + (speerpunten + other) * unit
  return (
    <g>
      <text className="kdc-svg-text" x={left - 8} y={y + 13} textAnchor="end">
        {label}
      </text>
      {speerpunten > 0 ? (
        <rect className="kdc-svg-bar" x={left} y={y} width={speerpunten * unit} height={bar} />
      ) : null}
      {other > 0 ? (
        <rect
          className="kdc-svg-bar--extended"
          x={left + speerpunten * unit}
          y={y}
          width={other * unit}
          height={bar}
        />
      ) : null}
      <text className="kdc-svg-text kdc-svg-text--bold" x={end + 6} y={y + 13}>
        {speerpunten + other}
      </text>
    </g>
  )
}

/** Two bars a year: how many priorities ask effort of the police, and of the OM. */
export function EffortFigure({ years }: { years: EffortLine[] }) {
  const counts = years.flatMap(({ politie, om }) => [politie.items.length, om.items.length])
  const unit = (width - left - right) / Math.max(1, ...counts)
  const height = top + years.length * row
  return (
    <figure className="kdc-figure kdc-effort">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby="inzet-titel inzet-uitleg">
        <title id="inzet-titel">{text.effortFigure}</title>
        <desc id="inzet-uitleg">{text.effortDescribed}</desc>
        <path className="kdc-svg-axis" d={`M${left} ${top}V${height - 12}`} />
        {years.map(({ year, politie, om }, index) => {
          const y = top + index * row
          return (
            <g key={year}>
              <text className="kdc-svg-text kdc-svg-text--bold" x={0} y={y + bar + 6}>
                {year}
              </text>
              <Bar asked={politie} label={text.politie} y={y} unit={unit} />
              <Bar asked={om} label={text.om} y={y + bar + 4} unit={unit} />
            </g>
          )
        })}
      </svg>
      <figcaption className="kdc-legend">
        <span className="kdc-legend__item">
          <span className="kdc-effort__swatch" /> {text.speerpunten}
        </span>
        <span className="kdc-legend__item">
          <span className="kdc-effort__swatch kdc-effort__swatch--other" /> {text.others}
        </span>
      </figcaption>
    </figure>
  )
}
