import type { PaperTable as TableOfPaper } from '~/domain/papers/paper'
import { PaperWords } from './PaperWords'

/** A table with its caption; the first column is the header of its row. */
export function PaperTable({ table }: { table: TableOfPaper }) {
  return (
    <div
      className="kdc-paper__scroll"
      role="region"
      aria-label={table.caption}
      // A region that scrolls must be reachable with the keyboard.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className="kdc-paper__table">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([first = '', ...others], row) => (
            <tr key={row}>
              <th scope="row">
                <PaperWords>{first}</PaperWords>
              </th>
              {others.map((cell, at) => (
                <td key={at}>
                  <PaperWords>{cell}</PaperWords>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
