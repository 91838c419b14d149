import type { TenantSlug } from '~/domain/tenancy/tenant'
import { measurePath, unchangedPath } from '~/http/paths'
import { queryOf } from '~/http/query-fields'
import { Button, Section, Table, VisuallyHidden, type Column } from '~/ui'
import { longDate } from '~/ui/dates'
import { LevelBox } from '~/ui/patterns/StateWord'
import { ProgressWord } from '~/ui/patterns/ProgressWord'
import { chosen, type ExecutionQuery } from './filter'
import type { UvpView } from './read.server'
import { executionText as text } from './text'
import type { GoalGroup, MeasureLine, PriorityGroup } from './view'

type SchemaProps = { tenant: TenantSlug; uvp: UvpView; query: ExecutionQuery }

/** One click: nothing changed with this measure in the period of today. */
function Unchanged({ line, tenant, uvp, query }: SchemaProps & { line: MeasureLine }) {
  if (uvp.period === null) return null
  return (
    <form className="kdc-no-print" method="post" action={unchangedPath(tenant, uvp.plan.id)}>
      <input type="hidden" name="measures" value={line.measure.id} />
      <input type="hidden" name="period" value={uvp.period.key} />
      <input type="hidden" name="terug" value={queryOf(chosen(query))} />
      <Button emphasis="secondary" small>
        {text.unchanged}
        <VisuallyHidden> {text.of(line.measure.title)}</VisuallyHidden>
      </Button>
    </form>
  )
}

const lastReport = ({ report }: MeasureLine): string => {
  if (report === null) return text.noReport
  const words = report.unchanged ? text.sameAs : report.text
  return words === '' ? longDate(report.on) : `${words} (${longDate(report.on)})`
}

function columnsOf(props: SchemaProps): Column<MeasureLine>[] {
  const { tenant, uvp } = props
  const action: Column<MeasureLine> = {
    key: 'melden',
    header: text.action,
    cell: (line) => (line.repeatable ? <Unchanged {...props} line={line} /> : null),
  }
  return [
    {
      key: 'maatregel',
      header: text.measure,
      cell: ({ measure }) => (
        <a href={measurePath(tenant, uvp.plan.id, measure.id)}>
          {measure.number} {measure.title}
        </a>
      ),
    },
    { key: 'eigenaar', header: text.owner, cell: ({ measure }) => measure.owner ?? text.none },
    {
      key: 'stand',
      header: text.state,
      cell: ({ report }) => <ProgressWord state={report?.state ?? null} />,
    },
    { key: 'melding', header: text.lastReport, cell: lastReport },
    { key: 'geld', header: text.budget, cell: ({ measure }) => measure.budget ?? text.none },
    ...(uvp.mayReport ? [action] : []),
  ]
}

function GoalPart({
  priority,
  group,
  ...props
}: SchemaProps & { priority: string; group: GoalGroup }) {
  const heading = `${priority}-${group.goal?.id ?? 'geheel'}`
  return (
    <div className="kdc-stack kdc-stack--tight">
      <h3 className="utrecht-heading-3" id={heading}>
        {group.goal ? text.goal(group.goal.number) : text.noGoal}
      </h3>
      {group.goal ? <p className="kdc-doc__text">{group.goal.text}</p> : null}
      {group.lines.length === 0 ? (
        <p className="kdc-small kdc-muted">{text.noMeasures}</p>
      ) : (
        <Table
          labelledBy={heading}
          className="kdc-measures"
          columns={columnsOf(props)}
          rows={group.lines}
          rowKey={({ measure }) => measure.id}
        />
      )}
    </div>
  )
}

function PriorityPart({ group, ...props }: SchemaProps & { group: PriorityGroup }) {
  const { priority, goals } = group
  const id = priority ? `prioriteit-${priority.id}` : 'zonder-prioriteit'
  return (
    <Section
      id={id}
      title={priority ? `${priority.number} ${priority.title}` : text.noPriority}
      aside={priority ? <LevelBox level={priority.level} words /> : undefined}
    >
      <div className="kdc-stack">
        {goals.length === 0 ? (
          <p className="kdc-small kdc-muted">{text.noMeasuresAtAll}</p>
        ) : (
          goals.map((one) => (
            <GoalPart key={one.goal?.id ?? 'geheel'} {...props} priority={id} group={one} />
          ))
        )}
      </div>
    </Section>
  )
}

/** Priority → goal → measures, in the order of the IVP. */
export function Schema(props: SchemaProps) {
  return (
    <>
      {props.uvp.groups.map((group) => (
        <PriorityPart key={group.priority?.id ?? 'geen'} {...props} group={group} />
      ))}
    </>
  )
}
