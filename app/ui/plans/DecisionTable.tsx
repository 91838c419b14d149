import type { ReactNode } from 'react'
import type { Amendment, Decision, RecordedFacts } from '~/domain/decisions/decision'
import { decisionBodyWord, decisionStatusWord } from '../nl/decisions'
import { Fictief } from '../primitives/Badge'
import { Table, type Column } from '../primitives/Table'
import { DocumentLink } from './DecisionFacts'
import { dateWords, effectWords, voteWords } from './decisionWords'

/** Others than the own organisation read the decision alone. */
type Row = Decision & { id: string } & Partial<RecordedFacts>
type DecisionTableProps = {
  labelledBy: string
  decisions: Row[]
  /** What stands below a date that is missing: the link that fills it in. */
  askDate?: (row: Row) => ReactNode
  /** The page of one decision, for who may open it. */
  href?: (row: Row) => string
}

const amendmentWords = (amendments: readonly Amendment[]): string =>
  `met ${amendments.length === 1 ? 'amendement' : 'amendementen'} ${amendments
    .map(({ number, title }) => number || title)
    .join(', ')}`

const factColumns: Column<Row>[] = [
  {
    key: 'vote',
    header: 'Stemming',
    cell: ({ votesFor = null, votesAgainst = null, voteNote = null }) =>
      voteWords({ votesFor, votesAgainst, voteNote }) || '–',
  },
  {
    key: 'document',
    header: 'Document',
    cell: ({ documentTitle = null, documentUrl = null }) =>
      documentTitle === null && documentUrl === null ? (
        '–'
      ) : (
        <DocumentLink documentTitle={documentTitle} documentUrl={documentUrl} />
      ),
  },
]

/** The decisions about a plan. A missing date reads so and is asked for; it is never made up. */
export function DecisionTable({ labelledBy, decisions, askDate, href }: DecisionTableProps) {
  const isFull = decisions.some((row) => row.amendments !== undefined)
  const columns: Column<Row>[] = [
    { key: 'body', header: 'Wie', cell: ({ body }) => decisionBodyWord[body] },
    {
      key: 'date',
      header: 'Datum',
      cell: (row) => (
        <>
          {dateWords(row)} {askDate?.(row)}
        </>
      ),
    },
    {
      key: 'effect',
      header: 'Wat',
      cell: (row) => (
        <>
          {href ? <a href={href(row)}>{effectWords(row)}</a> : effectWords(row)}{' '}
          {row.amendments?.length ? <>{amendmentWords(row.amendments)} </> : null}
          {row.fictitious ? <Fictief /> : null}
          {row.quote ? (
            <q className="kdc-doc__text kdc-small" lang="nl">
              {row.quote}
            </q>
          ) : null}
        </>
      ),
    },
    ...(isFull ? factColumns : []),
    { key: 'kenmerk', header: 'Kenmerk', cell: ({ kenmerk }) => kenmerk ?? '–' },
    { key: 'status', header: 'Status', cell: ({ status }) => decisionStatusWord[status] },
  ]
  return (
    <Table labelledBy={labelledBy} columns={columns} rows={decisions} rowKey={({ id }) => id} />
  )
}
