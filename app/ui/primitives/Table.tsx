import type { ReactNode } from 'react'
import { Icon } from './Icon'
import { classes } from './classes'

export type Column<Row> = {
  key: string
  header: ReactNode
  /** Label of the cell when rows become cards; the header itself when that is text. */
  label?: string
  cell: (row: Row) => ReactNode
  numeric?: boolean
  /** The key of `sort` that this column sorts by. */
  sortKey?: string
}

/** `href` builds the address of the list sorted another way. */
export type Sort = {
  by: string
  direction: 'op' | 'af'
  href: (by: string, direction: 'op' | 'af') => string
}

type TableProps<Row> = {
  /** Text of the caption, or the id of a heading that names the table. */
  caption?: ReactNode
  labelledBy?: string
  /** The first column is the header of its row. */
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  sort?: Sort
  className?: string
}

const sorted = { op: 'ascending', af: 'descending' } as const

function SortLink({
  column,
  sort,
}: {
  column: { header: ReactNode; sortKey: string }
  sort: Sort
}) {
  const active = sort.by === column.sortKey
  const next = active && sort.direction === 'op' ? 'af' : 'op'
  return (
    <a className="kdc-sort" href={sort.href(column.sortKey, next)}>
      {column.header}
      {active ? <Icon name={sort.direction === 'op' ? 'op' : 'neer'} /> : null}
    </a>
  )
}

/**
 * A real table; below 48 rem each row becomes a card that takes its labels from `data-label`. The
 * explicit roles keep it a table for screen readers when CSS changes `display`.
 */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, labelledBy, columns, rows, rowKey, sort, className } = props
  const [first, ...others] = columns
  if (!first) return null
  const numeric = (column: Column<Row>) =>
    column.numeric ? 'utrecht-table__cell--numeric-column' : undefined
  const label = (column: Column<Row>) =>
    column.label ?? (typeof column.header === 'string' ? column.header : undefined)
  return (
    <table
      role="table"
      className={classes('utrecht-table kdc-cards', className)}
      aria-labelledby={labelledBy}
    >
      {caption ? (
        <caption className="utrecht-table__caption utrecht-heading-4">{caption}</caption>
      ) : null}
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              className={numeric(column)}
              aria-sort={sort && sort.by === column.sortKey ? sorted[sort.direction] : undefined}
            >
              {sort && column.sortKey ? (
                <SortLink column={{ header: column.header, sortKey: column.sortKey }} sort={sort} />
              ) : (
                column.header
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row" key={rowKey(row)}>
            <th role="rowheader" scope="row">
              {first.cell(row)}
            </th>
            {others.map((column) => (
              <td
                role="cell"
                key={column.key}
                data-label={label(column)}
                className={numeric(column)}
              >
                <span>{column.cell(row)}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
