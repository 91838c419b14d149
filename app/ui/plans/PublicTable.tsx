import type { PlainDate } from '~/domain/dates'
import type { PlanVersion } from '~/domain/plans/plan'
import { publicPath } from '~/http/paths'
import { longDate, periodText } from '../dates'
import { planKindWord, planStatusWord } from '../nl/plans'
import { Fictief } from '../primitives/Badge'
import { Table, type Column } from '../primitives/Table'
import { publicText as text } from './publicText'

type PublicHead = Pick<
  PlanVersion,
  'owner' | 'version' | 'kind' | 'title' | 'period' | 'status'
> & {
  planId: string
  publicSince: PlainDate
  fictitious: boolean
}

const columns: Column<PublicHead>[] = [
  {
    key: 'title',
    header: text.document,
    cell: ({ owner, planId, version, title, fictitious }) => (
      <>
        <a href={publicPath(owner, planId, version)}>
          {title}, {text.version(version)}
        </a>{' '}
        {fictitious ? <Fictief /> : null}
      </>
    ),
  },
  { key: 'kind', header: text.kind, cell: ({ kind }) => planKindWord[kind] },
  { key: 'period', header: text.period, cell: ({ period }) => periodText(period) },
  { key: 'status', header: text.status, cell: ({ status }) => planStatusWord[status] },
  {
    key: 'since',
    header: text.since,
    cell: ({ publicSince }) => <time dateTime={publicSince}>{longDate(publicSince)}</time>,
  },
]

/** The public versions of one organisation. */
export function PublicTable({ caption, versions }: { caption: string; versions: PublicHead[] }) {
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={versions}
      rowKey={({ planId, version }) => `${planId}/${version}`}
    />
  )
}
