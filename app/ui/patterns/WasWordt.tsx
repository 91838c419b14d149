import type { Succession } from '~/domain/plans/vocabulary'
import { successionWord } from '../nl/plans'
import { wasWordtText } from '../nl/plans'
import { Table } from '../primitives/Table'

export type WasWordtRow = {
  id: string
  was: string | null
  becomes: string | null
  succession: Succession
  /** More about the change: `breder gemaakt`. */
  remark?: string
  href?: string
}

type WasWordtProps = {
  labelledBy: string
  /** Titles of the two versions, used as column headers. */
  before: string
  after: string
  rows: WasWordtRow[]
}

/** What became of each priority between two versions. */
export function WasWordt({ labelledBy, before, after, rows }: WasWordtProps) {
  return (
    <Table
      labelledBy={labelledBy}
      className="kdc-waswordt"
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'was',
          header: before,
          cell: ({ was }) => was ?? <span className="kdc-muted">{wasWordtText.notThere}</span>,
        },
        {
          key: 'wordt',
          header: after,
          cell: ({ becomes, href }) => {
            if (!becomes) return <span className="kdc-muted">{wasWordtText.gone}</span>
            return href ? <a href={href}>{becomes}</a> : becomes
          },
        },
        {
          key: 'gebeurd',
          header: wasWordtText.happened,
          cell: ({ succession, remark }) =>
            remark ? `${successionWord[succession]}: ${remark}` : successionWord[succession],
        },
      ]}
    />
  )
}
