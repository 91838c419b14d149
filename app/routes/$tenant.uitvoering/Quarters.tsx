import type { TenantSlug } from '~/domain/tenancy/tenant'
import { measurePath } from '~/http/paths'
import { Section } from '~/ui'
import { PlanningTable, type PlanningGroup, type PlanningLine } from '~/ui/patterns/PlanningTable'
import type { UvpView } from './read.server'
import { executionText as text } from './text'
import type { MeasureLine } from './view'

/** The measures over the quarters of their plan, printed on a wide page. */
export function Quarters({ tenant, uvp }: { tenant: TenantSlug; uvp: UvpView }) {
  const rows = new Map(uvp.rows.map((row) => [row.measure.id, row]))
  const lineOf = ({ measure, report }: MeasureLine): PlanningLine[] => {
    const row = rows.get(measure.id)
    return row
      ? [
          {
            id: measure.id,
            title: (
              <a href={measurePath(tenant, uvp.plan.id, measure.id)}>
                {measure.number} {measure.title}
              </a>
            ),
            state: report?.state ?? null,
            runs: row.runs,
            planned: row.planned,
            words: measure.planning,
            before: row.before,
            after: row.after,
          },
        ]
      : []
  }
  const groups: PlanningGroup[] = uvp.groups
    .map(({ priority, goals }) => ({
      id: priority?.id ?? 'geen',
      title: priority ? `${priority.number} ${priority.title}` : text.noPriority,
      lines: goals.flatMap(({ lines }) => lines.flatMap(lineOf)),
    }))
    .filter(({ lines }) => lines.length > 0)
  return (
    <Section id="kwartalen" title={text.byQuarter} className="kdc-page--liggend">
      <div
        className="utrecht-table-container"
        role="region"
        aria-label={text.figure}
        // A region that scrolls must be reachable with the keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <PlanningTable
          labelledBy="kwartalen"
          quarters={uvp.quarters}
          now={uvp.now}
          groups={groups}
        />
      </div>
    </Section>
  )
}
