import type { Measure } from '~/domain/plans/plan'
import { longDate } from '../dates'
import { municipalityName } from '../nl/tenancy'
import type { Description } from '../patterns/DescriptionList'
import { Table, type Column } from '../primitives/Table'
import { planText, quarterText } from './text'

const text = planText.measure

const reportText = ({ report }: Measure): string =>
  report === null ? text.none : `${report.text} (${longDate(report.on)})`

const whenText = ({ quarterFrom, quarterTo, planning }: Measure): string =>
  [quarterText(quarterFrom, quarterTo), planning].filter(Boolean).join('; ') || text.none

/** The municipality that a measure was taken over from; null for one's own. */
const takenFrom = ({ origin }: Measure): string | null =>
  origin?.owner ? municipalityName(origin.owner) : null

/** Everything about one measure beside its title. */
export const measureFacts = (measure: Measure): Description[] =>
  [
    { term: text.instrument, value: measure.instrument },
    { term: text.result, value: measure.result },
    { term: text.owner, value: measure.owner ?? text.none },
    { term: text.partners, value: measure.partners.join(', ') },
    { term: text.means, value: measure.means },
    { term: text.budget, value: measure.budget },
    { term: text.planning, value: whenText(measure) },
    { term: text.takenFrom, value: takenFrom(measure) },
    { term: text.report, value: reportText(measure) },
  ].flatMap(({ term, value }) => (value ? [{ term, value }] : []))

const lines = (...parts: (string | null)[]): string => parts.filter(Boolean).join('; ') || text.none

function MeasureTitle(measure: Measure) {
  const from = takenFrom(measure)
  return (
    <>
      {measure.number} {measure.title}
      {from ? (
        <>
          <br />
          <span className="kdc-small kdc-muted">
            {text.takenFrom} {from}
          </span>
        </>
      ) : null}
    </>
  )
}

type MeasureTableProps = {
  labelledBy: string
  measures: Measure[]
  /** Titles of the priorities that the measures carry out, by their id. */
  priorityTitles: Record<string, string>
}

/** The actions of a uitvoeringsplan with owner, means and where they stand. */
export function MeasureTable({ labelledBy, measures, priorityTitles }: MeasureTableProps) {
  const columns: Column<Measure>[] = [
    { key: 'title', header: text.title, cell: MeasureTitle },
    {
      key: 'priority',
      header: text.priority,
      cell: ({ priorityId }) => priorityTitles[priorityId] ?? text.none,
    },
    {
      key: 'result',
      header: text.result,
      cell: ({ instrument, result }) => lines(instrument, result),
    },
    {
      key: 'owner',
      header: text.owner,
      cell: ({ owner, partners }) => [owner ?? text.none, ...partners].join(', '),
    },
    { key: 'means', header: text.means, cell: ({ means, budget }) => lines(means, budget) },
    { key: 'planning', header: text.planning, cell: whenText },
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
