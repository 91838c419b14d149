import { linkPath } from '~/http/paths'
import { Table, VisuallyHidden, type Column } from '~/ui'
import { alignmentText } from '~/ui/nl'
import { Coverage } from '~/ui/patterns/Coverage'
import { ReasonMark } from '~/ui/patterns/ReasonMark'
import { DepthBar, LevelBox, StateWord } from '~/ui/patterns/StateWord'
import { startText as text } from './text'
import type { Cohesion, CohesionRow } from './view'

const none = (
  <span className="kdc-muted">
    <span aria-hidden="true">{text.none}</span>
    <VisuallyHidden>geen</VisuallyHidden>
  </span>
)

const columns = (tenant: string, owner: string): Column<CohesionRow>[] => {
  const href = (row: CohesionRow) => linkPath(tenant, owner, row.priorityId)
  return [
    { key: 'title', header: text.priority, cell: (row) => <a href={href(row)}>{row.title}</a> },
    {
      key: 'state',
      header: text.state,
      cell: ({ state, derived, nominal }) => (
        <>
          <StateWord state={state} /> {derived ? <small>{alignmentText.derived}</small> : null}{' '}
          {nominal ? <small>{alignmentText.nominal}</small> : null}
        </>
      ),
    },
    {
      key: 'level',
      header: text.level,
      cell: ({ level }) => (level ? <LevelBox level={level} /> : none),
    },
    {
      key: 'depth',
      header: text.depth,
      label: text.depthLabel,
      cell: ({ depth }) => (depth === null ? none : <DepthBar depth={depth} />),
    },
    {
      key: 'divergence',
      header: text.divergence,
      cell: (row) =>
        row.open + row.explained > 0 ? (
          <ReasonMark explained={row.explained} open={row.open} />
        ) : row.state === 'niet_beoordeeld' ? (
          <a href={href(row)}>
            {text.assess} <VisuallyHidden>{row.title}</VisuallyHidden>
          </a>
        ) : (
          none
        ),
    },
  ]
}

/** What the plan answers to one strategy: "beoordeeld x van y" first, then priority by priority. */
export function CohesionTable({ tenant, cohesion }: { tenant: string; cohesion: Cohesion }) {
  const { owner, planId, title, assessed, total, fictitious, rows } = cohesion
  const id = `dekking-${owner}-${planId}`
  return (
    <div>
      <Coverage id={id} title={title} assessed={assessed} total={total} fictitious={fictitious} />
      <Table
        labelledBy={id}
        className="kdc-cohesion"
        columns={columns(tenant, owner)}
        rows={rows}
        rowKey={({ priorityId }) => priorityId}
      />
    </div>
  )
}
