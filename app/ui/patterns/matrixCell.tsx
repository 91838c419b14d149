import type { Level } from '~/domain/plans/vocabulary'
import { alignmentText, stateWord } from '../nl/alignment'
import { levelWord } from '../nl/plans'
import { hyphenated } from '../primitives/classes'
import type { MatrixCell } from './matrixView'
import { levelClass } from './StateWord'

// Cells are plain functions: a region has hundreds of them, and a component each would cost more
// than its markup.
export const levelView = (value: Level) => <i className={levelClass(value)}>{levelWord[value]}</i>

const cellClass = ({ state, derived, nominal }: MatrixCell) =>
  `is-${hyphenated(state)}${derived ? ' is-derived' : ''}${nominal ? ' is-nominal' : ''}`

/** A cell that a filter leaves out: the grid stays, the content goes. */
export const blankView = (key: string) => (
  <td key={key} role="cell" className="kdc-matrix__blank">
    <span className="kdc-visually-hidden">{alignmentText.outsideFilter}</span>
  </td>
)

export const cellView = (cell: MatrixCell, municipality: string, key: string) => (
  <td key={key} role="cell" className={cellClass(cell)} data-label={municipality}>
    <a href={cell.href} aria-current={cell.current ? 'true' : undefined}>
      <b className="kdc-state">{stateWord[cell.state]}</b>
      {(cell.level ?? cell.depth) !== null && (
        <span>
          {cell.level && levelView(cell.level)}{' '}
          {cell.depth !== null && (
            <i className={`kdc-depth kdc-depth--${cell.depth}`}>
              {alignmentText.depth(cell.depth)}
            </i>
          )}
        </span>
      )}
      {cell.nominal && <small>{alignmentText.nominal}</small>}
      {cell.derived && <small>{alignmentText.derived}</small>}
      {cell.conflict && <small className="kdc-matrix__conflict">{alignmentText.conflict}</small>}
      {cell.open > 0 && (
        <span className="kdc-reason kdc-reason--open">{alignmentText.open(cell.open)}</span>
      )}
      {cell.explained > 0 && (
        <span className="kdc-reason">{alignmentText.explained(cell.explained)}</span>
      )}
    </a>
  </td>
)
