import type { Measure } from '~/domain/plans/plan'
import { longDate } from '../dates'
import { Table, type Column } from '../primitives/Table'
import { planText } from './text'

const text = planText.measure

const reportText = ({ report }: Measure): string =>
  report === null ? text.none : `${report.text} (${longDate(report.on)})`

type MeasureTableProps = {
  labelledBy: string
  measures: Measure[]
  /** Titles of the priorities that the measures carry out, by their id. */
  priorityTitles: Record<string, string>
}

/** The actions of a uitvoeringsplan with owner, means and where they stand. */
export function MeasureTable({ labelledBy, measures, priorityTitles }: MeasureTableProps) {
  const columns: Column<Measure>[] = [
    { key: 'title', header: text.title, cell: ({ number, title }) => `${number} ${title}` },
    {
      key: 'priority',
      header: text.priority,
      cell: ({ priorityId }) => priorityTitles[priorityId] ?? text.none,
    },
    {
      key: 'owner',
      header: text.owner,
      cell: ({ owner, partners }) => [owner ?? text.none, ...partners].join(', '),
    },
    { key: 'means', header: text.means, cell: ({ means }) => means ?? text.none },
    { key: 'planning', header: text.planning, cell: ({ planning }) => planning ?? text.none },
    { key: 'report', header: text.report, cell: reportText },
  ]
  return (
    <Table
      labelledBy={labelledBy}
      columns={columns}
      rows={measures}
      rowKey={({ id }) => id}
      className="kdc-doc__table"
    />
  )
}
