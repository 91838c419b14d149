import type { TrajectFile } from 'db/queries/traject-file.server'
import { isOverdue } from '~/domain/plans/traject'
import { importPath, stepPath } from '~/http/paths'
import { Table, type Column } from '~/ui'
import { longDate } from '~/ui/dates'
import { stepStatusWord } from '~/ui/nl/traject'
import { bodyText, nothing, plannedText } from '~/ui/trajects/words'
import { trajectText as text } from './text'
import { documentsAt } from './view'

type TrajectStep = TrajectFile['steps'][number]
type Props = {
  traject: TrajectFile
  tenant: string
  today: string
  running: boolean
  mayWrite: boolean
  mayImport: boolean
}

function Documents({ traject, tenant, nr, mayImport }: Props & { nr: number }) {
  const found = documentsAt(traject.documents, nr)
  if (found.length === 0) return nothing
  return (
    <ul className="utrecht-unordered-list">
      {found.map(({ id, title, url, kenmerk, importId }) => (
        <li key={id}>
          {url ? (
            <a href={url} rel="noreferrer noopener">
              {title}
            </a>
          ) : importId && mayImport ? (
            <a href={importPath(tenant, importId)}>{title}</a>
          ) : (
            title
          )}
          {kenmerk ? <span className="kdc-small"> ({kenmerk})</span> : null}
        </li>
      ))}
    </ul>
  )
}

/** Every step with its dates, who decides, who takes part, and its documents. */
export function StepsTable(props: Props) {
  const { traject, tenant, today, running, mayWrite } = props
  const { planId, steps } = traject
  const columns: Column<TrajectStep>[] = [
    {
      key: 'title',
      header: text.what,
      cell: ({ nr, title }) =>
        mayWrite ? (
          <a href={stepPath(tenant, planId, nr)}>{`${nr}. ${title}`}</a>
        ) : (
          `${nr}. ${title}`
        ),
    },
    {
      key: 'planned',
      header: text.planned,
      cell: (step) => (
        <>
          {plannedText(step.planned)}{' '}
          {running && isOverdue(step, today) ? (
            <strong className="kdc-small">{text.overdue}</strong>
          ) : null}
        </>
      ),
    },
    {
      key: 'actual',
      header: text.actual,
      cell: ({ actual }) =>
        actual === null ? nothing : <time dateTime={actual}>{longDate(actual)}</time>,
    },
    { key: 'body', header: text.body, cell: ({ body }) => bodyText(body) },
    {
      key: 'parties',
      header: text.parties,
      cell: ({ parties }) => (parties.length === 0 ? nothing : parties.join(', ')),
    },
    {
      key: 'documents',
      header: text.documents,
      cell: ({ nr }) => <Documents {...props} nr={nr} />,
    },
    { key: 'status', header: text.status, cell: ({ status }) => stepStatusWord[status] },
  ]
  return (
    <Table labelledBy="stappen" columns={columns} rows={steps} rowKey={({ nr }) => String(nr)} />
  )
}
