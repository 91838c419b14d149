import { alignmentText } from '../nl/alignment'
import { Fictief } from '../primitives/Badge'
import { blankView, cellView, levelView } from './matrixCell'
import type { MatrixMunicipality, MatrixProps, MatrixRow } from './matrixView'

export type * from './matrixView'

const rowView = (row: MatrixRow, municipalities: MatrixMunicipality[]) => (
  <tr role="row" key={row.id}>
    <th role="rowheader" className="kdc-matrix__priority" scope="row">
      {row.title}
      <small>
        {levelView(row.level)} {row.label}
      </small>
    </th>
    {row.cells.map((cell, column) => {
      const municipality = municipalities[column]
      if (!municipality) return null
      return cell
        ? cellView(cell, municipality.name, municipality.slug)
        : blankView(municipality.slug)
    })}
    <td role="cell" className="kdc-matrix__shared" data-label={alignmentText.sharedColumn}>
      <span>
        <b>{alignmentText.inPlans(row.shared.count, row.shared.of)}</b>
        {row.shared.derived > 0 && <small>{alignmentText.derivedToo(row.shared.derived)}</small>}
        <small>{alignmentText.assessed(row.shared.assessed, row.shared.of)}</small>
      </span>
    </td>
  </tr>
)

const headView = ({ slug, name, plan, notes }: MatrixMunicipality) => (
  <th key={slug} role="columnheader" scope="col" className={`tenant-${slug}`}>
    <span className="kdc-matrix__municipality">{name}</span>
    <small>{plan ?? alignmentText.noPlan}</small>
    {notes.map((note) => (
      <small key={note}>{note}</small>
    ))}
  </th>
)

/**
 * Priorities of the layers × municipalities: a real table with word, sign and tint in each cell.
 * Scrolls in a focusable region between 48 and 64 rem; below that, rows become cards.
 */
export function Matrix({ labelledBy, municipalities, layers }: MatrixProps) {
  return (
    <div
      className="utrecht-table-container kdc-matrix-scroll"
      role="region"
      // A region that scrolls must be reachable with the keyboard.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={alignmentText.matrixRegion}
    >
      <table role="table" className="kdc-matrix kdc-cards" aria-labelledby={labelledBy}>
        <colgroup>
          <col className="kdc-matrix__prio-col" />
          <col span={municipalities.length} />
          <col className="kdc-matrix__shared-col" />
        </colgroup>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {alignmentText.priority}
            </th>
            {municipalities.map(headView)}
            <th role="columnheader" scope="col">
              {alignmentText.sharedColumn}
            </th>
          </tr>
        </thead>
        {layers.map((layer) => (
          <tbody role="rowgroup" key={layer.id}>
            <tr role="row">
              <th
                role="rowheader"
                className="kdc-matrix__layer"
                scope="rowgroup"
                colSpan={municipalities.length + 2}
              >
                {layer.title} {layer.subtitle ? <small>{layer.subtitle}</small> : null}{' '}
                {layer.fictitious ? <Fictief /> : null}
              </th>
            </tr>
            {layer.rows.map((row) => rowView(row, municipalities))}
          </tbody>
        ))}
      </table>
    </div>
  )
}
