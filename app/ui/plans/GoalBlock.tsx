import type { Goal, Indicator } from '~/domain/plans/plan'
import { Table, type Column } from '../primitives/Table'
import { PassageLink } from './PassageLinks'
import { planText as text, valueInYear } from './text'

const columns: Column<Indicator>[] = [
  { key: 'name', header: text.indicator.name, cell: ({ name }) => name },
  {
    key: 'baseline',
    header: text.indicator.baseline,
    cell: (row) => valueInYear(row.baseline, row.baselineYear, row),
  },
  {
    key: 'target',
    header: text.indicator.target,
    cell: (row) => valueInYear(row.target, row.targetYear, row),
  },
  {
    key: 'source',
    header: text.indicator.source,
    cell: ({ source }) => source ?? text.indicator.none,
  },
]

/** What a goal is measured by, or that nothing is. */
export function IndicatorTable({ goal, labelledBy }: { goal: Goal; labelledBy: string }) {
  if (!goal.indicator) return <p className="kdc-small kdc-muted">{text.noIndicator}</p>
  return (
    <Table
      labelledBy={labelledBy}
      columns={columns}
      rows={[goal.indicator]}
      rowKey={({ key }) => key}
    />
  )
}

/** A goal in the voice of the plan, with what it is measured by. */
export function GoalBlock({ goal }: { goal: Goal }) {
  const heading = `doel-${goal.id}`
  return (
    <section className="kdc-stack kdc-stack--tight" aria-labelledby={heading}>
      <h4 className="utrecht-heading-4" id={heading}>
        {text.goal(goal.number)}
      </h4>
      <p className="kdc-doc__text kdc-lines">
        {goal.text}
        <PassageLink item={goal.id} name={text.goal(goal.number)} />
      </p>
      <IndicatorTable goal={goal} labelledBy={heading} />
    </section>
  )
}
