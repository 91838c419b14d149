import type { CellState, Depth } from '~/domain/alignment/vocabulary'
import type { Level } from '~/domain/plans/vocabulary'
import { alignmentText, stateWord } from '../nl/alignment'
import { levelWord } from '../nl/plans'
import { Fictief } from '../primitives/Badge'
import { hyphenated } from '../primitives/classes'
import { levelClass } from './StateWord'

export type MatrixMunicipality = {
  slug: string
  name: string
  /** Title of the plan in the column, `IVP 2023-2026`; null when nothing was shared. */
  plan: string | null
  /** Small lines below it: `verlengd`, `andere periode`. */
  notes: string[]
}

export type MatrixCell = {
  state: CellState
  /** From a chain over De Copen, not asserted by a person. */
  derived: boolean
  /** A reference without content (depth ≤ 1). */
  nominal: boolean
  level: Level | null
  depth: Depth | null
  /** Number of divergences with, and still without, an explanation. */
  explained: number
  open: number
  /** Address with this cell opened: `?cel=woerden.rvs-1`. */
  href: string
  current?: boolean
}

export type MatrixRow = {
  id: string
  title: string
  level: Level
  /** `RVS 1` */
  label: string
  /** In the order of the municipalities. */
  cells: MatrixCell[]
  shared: { count: number; derived: number; assessed: number; of: number }
}

export type MatrixLayer = {
  id: string
  title: string
  subtitle?: string
  fictitious: boolean
  rows: MatrixRow[]
}

export type MatrixProps = {
  /** Id of the heading that names the table. */
  labelledBy: string
  municipalities: MatrixMunicipality[]
  layers: MatrixLayer[]
}

// Cells are plain functions: a region has hundreds of them, and a component each would cost more
// than its markup.
const level = (value: Level) => <i className={levelClass(value)}>{levelWord[value]}</i>

const cellClass = ({ state, derived, nominal }: MatrixCell) =>
  `is-${hyphenated(state)}${derived ? ' is-derived' : ''}${nominal ? ' is-nominal' : ''}`

const cellView = (cell: MatrixCell, municipality: string, key: string) => (
  <td key={key} role="cell" className={cellClass(cell)} data-label={municipality}>
    <a href={cell.href} aria-current={cell.current ? 'true' : undefined}>
      <b className="kdc-state">{stateWord[cell.state]}</b>
      {cell.level && level(cell.level)}
      {cell.depth !== null && (
        <i className={`kdc-depth kdc-depth--${cell.depth}`}>{alignmentText.depth(cell.depth)}</i>
      )}
      {cell.nominal && <small>{alignmentText.nominal}</small>}
      {cell.derived && <small>{alignmentText.derived}</small>}
      {cell.open > 0 && (
        <span className="kdc-reason kdc-reason--open">{alignmentText.open(cell.open)}</span>
      )}
      {cell.explained > 0 && (
        <span className="kdc-reason">{alignmentText.explained(cell.explained)}</span>
      )}
    </a>
  </td>
)

const rowView = (row: MatrixRow, municipalities: MatrixMunicipality[]) => (
  <tr role="row" key={row.id}>
    <th role="rowheader" className="kdc-matrix__priority" scope="row">
      {row.title}
      <small>
        {level(row.level)} {row.label}
      </small>
    </th>
    {row.cells.map((cell, column) => {
      const municipality = municipalities[column]
      return municipality && cellView(cell, municipality.name, municipality.slug)
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
