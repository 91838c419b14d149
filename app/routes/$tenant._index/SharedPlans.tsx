import type { ReactNode } from 'react'
import { Fictief, Table, type Column } from '~/ui'
import { longDate } from '~/ui/dates'
import { planStatusWord, visibilityInline } from '~/ui/nl/plans'
import { regionalStart as text } from './regional-text'
import type { SharedPlanRow } from './shared-plans.server'

const day = (on: string | null | undefined) =>
  on ? <time dateTime={on}>{longDate(on)}</time> : '–'

const columns: Column<SharedPlanRow>[] = [
  { key: 'name', header: text.municipality, cell: ({ name }) => name },
  {
    key: 'plan',
    header: text.version,
    cell: ({ shared }) =>
      shared ? (
        <>
          <a href={shared.href}>{shared.title}</a> {shared.fictitious ? <Fictief /> : null}
          <br />
          <span className="kdc-small kdc-muted">
            {planStatusWord[shared.status]}, {text.versionNumber(shared.version)},{' '}
            {visibilityInline(shared.visibility)}
          </span>
        </>
      ) : (
        <span className="kdc-muted">{text.nothingShared}</span>
      ),
  },
  { key: 'since', header: text.sharedOn, cell: ({ shared }) => day(shared?.sharedOn) },
  { key: 'ends', header: text.endsOn, cell: ({ shared }) => day(shared?.holdsUntil) },
]

interface SharedPlansProps {
  labelledBy: string
  rows: SharedPlanRow[]
  /** One more column, about the municipality. */
  more?: { header: string; cell: (slug: string) => ReactNode }
}

/** Who shared which version of the plan in force, and until when it holds. */
export function SharedPlans({ labelledBy, rows, more }: SharedPlansProps) {
  const extra: Column<SharedPlanRow>[] = more
    ? [{ key: 'more', header: more.header, cell: ({ slug }) => more.cell(slug) }]
    : []
  return (
    <Table
      labelledBy={labelledBy}
      columns={[...columns, ...extra]}
      rows={rows}
      rowKey={({ slug }) => slug}
    />
  )
}
