import type { PaperTable as TableOfPaper } from '~/domain/papers/paper'
import { PaperWords } from './PaperWords'

const sum = (shares: readonly number[]) => shares.reduce((all, share) => all + share, 0)

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
      <table
        className={table.shares ? 'kdc-paper__table kdc-paper__table--shares' : 'kdc-paper__table'}
      >
        <caption>{table.caption}</caption>
        {table.shares ? (
          <colgroup>
            {table.shares.map((share, at) => (
              <col width={`${(100 * share) / sum(table.shares ?? [])}%`} key={at} />
            ))}
          </colgroup>
        ) : null}
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
