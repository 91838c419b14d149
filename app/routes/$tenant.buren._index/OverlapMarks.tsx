import { tenantClass } from '~/ui'
import type { ThemeLine } from './view'

const side = 26
const gap = 4

/** `IJ` is one letter in Dutch. */
const initial = (name: string) => (name.startsWith('IJ') ? 'IJ' : name.charAt(0))

/** A square for each municipality, filled where its plan has the theme. The words stand beside it. */
export function OverlapMarks({ cells }: Pick<ThemeLine, 'cells'>) {
  const width = cells.length * (side + gap) - gap
  return (
    <svg
      className="kdc-overlap"
      viewBox={`0 0 ${width} ${side}`}
      width={width}
      height={side}
      aria-hidden="true"
    >
      {cells.map(({ slug, name, items }, index) => {
        const x = index * (side + gap)
        return (
          <g
            key={slug}
            className={`${tenantClass(slug)} ${items.length > 0 ? 'kdc-overlap__in' : 'kdc-overlap__out'}`}
          >
            <rect x={x + 1} y={1} width={side - 2} height={side - 2} rx={3} />
            <text x={x + side / 2} y={side / 2 + 4.5} textAnchor="middle">
              {initial(name)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
