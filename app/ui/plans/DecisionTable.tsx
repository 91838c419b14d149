import type { ReactNode } from 'react'
import type { Decision } from '~/domain/decisions/decision'
import { decisionBodyWord, decisionStatusWord } from '../nl/decisions'
import { Fictief } from '../primitives/Badge'
import { Table, type Column } from '../primitives/Table'
import { dateWords, effectWords } from './decisionWords'

type Row = Decision & { id: string; fictitious?: boolean; quote?: string | null }
type DecisionTableProps = {
  labelledBy: string
  decisions: Row[]
  /** What stands below a date that is missing: the link that fills it in. */
  askDate?: (row: Row) => ReactNode
}

/** The decisions about a plan. A missing date reads so and is asked for; it is never made up. */
export function DecisionTable({ labelledBy, decisions, askDate }: DecisionTableProps) {
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
          {effectWords(row)} {row.fictitious ? <Fictief /> : null}
          {row.quote ? (
            <q className="kdc-doc__text kdc-small" lang="nl">
              {row.quote}
            </q>
          ) : null}
        </>
      ),
    },
    { key: 'kenmerk', header: 'Kenmerk', cell: ({ kenmerk }) => kenmerk ?? '–' },
    { key: 'status', header: 'Status', cell: ({ status }) => decisionStatusWord[status] },
  ]
  return (
    <Table labelledBy={labelledBy} columns={columns} rows={decisions} rowKey={({ id }) => id} />
  )
}
