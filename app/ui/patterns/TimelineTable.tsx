import type { ReactNode } from 'react'
import type { PlainDate } from '~/domain/dates'
import { shortDate } from '../dates'
import { timelineText } from '../nl/plans'
import { Table, type Sort } from '../primitives/Table'

export type TimelineTableRow = {
  id: string
  owner: string
  title: ReactNode
  from: PlainDate
  to: PlainDate
  extendedTo: PlainDate | null
  decision: PlainDate | null
  fourYears: PlainDate | null
  /** Word of the status: `Vastgesteld`. */
  status: string
}

const date = (value: PlainDate | null) =>
  value ? (
    <time className="kdc-nowrap" dateTime={value}>
      {shortDate(value)}
    </time>
  ) : (
    timelineText.noDate
  )

/** Every date of the timeline. */
export function TimelineTable({
  labelledBy,
  rows,
  sort,
}: {
  labelledBy: string
  rows: TimelineTableRow[]
  sort?: Sort
}) {
  const { columns } = timelineText
  return (
    <Table
      labelledBy={labelledBy}
      className="kdc-num"
      rows={rows}
      sort={sort}
      rowKey={(row) => row.id}
      columns={[
        { key: 'owner', header: columns.owner, sortKey: 'wie', cell: (row) => row.owner },
        { key: 'title', header: columns.title, cell: (row) => row.title },
        { key: 'from', header: columns.from, sortKey: 'van', cell: (row) => date(row.from) },
        {
          key: 'to',
          header: columns.to,
          sortKey: 'tot',
          cell: (row) =>
            row.extendedTo ? (
              <>
                {date(row.to)}, {timelineText.extendedTo} {date(row.extendedTo)}
              </>
            ) : (
              date(row.to)
            ),
        },
        {
          key: 'decision',
          header: columns.decision,
          sortKey: 'besluit',
          cell: (row) => date(row.decision),
        },
        { key: 'four', header: columns.fourYears, cell: (row) => date(row.fourYears) },
        { key: 'status', header: columns.status, cell: (row) => row.status },
      ]}
    />
  )
}
