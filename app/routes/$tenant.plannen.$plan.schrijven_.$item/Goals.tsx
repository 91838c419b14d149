import { writingPath } from '~/http/paths'
import { LintInline, LintMarks } from '~/ui/plans/LintMark'
import { pointsAt } from '~/ui/plans/lintPoints'
import { IndicatorTable } from '~/ui/plans/GoalBlock'
import { ActForms } from '../$tenant.plannen.$plan.schrijven/ActForms'
import { EditForm } from '../$tenant.plannen.$plan.schrijven/EditForm'
import { AddLink } from '../$tenant.plannen.$plan.schrijven/Parts'
import { writingText as text } from '../$tenant.plannen.$plan.schrijven/text'
import { Block } from './Block'
import { OpenForm } from './OpenForm'
import type { PriorityPartProps } from './PriorityPart'

const emptyGoal = {
  text: '',
  indicatorName: '',
  unit: '',
  direction: '',
  baseline: '',
  baselineYear: '',
  target: '',
  targetYear: '',
  source: '',
}

/** The goals of a priority, each to open, move and remove; and the form for a new one. */
export function Goals({ page, priority, tenant, result }: PriorityPartProps) {
  const { draft, open, adding } = page
  const { plan, closed } = draft
  const address = writingPath(tenant, plan.id, priority.id)
  return (
    <>
      {priority.goals.map((goal, at) => {
        const points = pointsAt(draft.points, `doel.${goal.id}`)
        const isOpen = open?.block === 'doel' && open.id === goal.id
        return (
          <Block
            key={goal.id}
            id={goal.id}
            title={
              <>
                {text.goal(goal.number)} <LintMarks points={points} />
              </>
            }
            name={text.goal(goal.number)}
            edit={closed === null ? writingPath(tenant, plan.id, priority.id, goal.id) : null}
            open={isOpen}
          >
            {isOpen && open ? (
              <OpenForm
                tenant={tenant}
                planId={plan.id}
                pageId={priority.id}
                open={open}
                result={result}
                priorityId={priority.id}
              >
                {points.map((point) => (
                  <LintInline point={point} key={point.nr} />
                ))}
              </OpenForm>
            ) : (
              <>
                <p className="kdc-doc__text kdc-lines">{goal.text}</p>
                <IndicatorTable goal={goal} labelledBy={goal.id} />
              </>
            )}
            {closed === null && !isOpen ? (
              <ActForms
                tenant={tenant}
                plan={plan}
                item={{ kind: 'doel', id: goal.id }}
                name={text.goal(goal.number)}
                first={at === 0}
                last={at === priority.goals.length - 1}
              />
            ) : null}
          </Block>
        )
      })}
      <section className="kdc-doc__block" aria-label={text.newGoal}>
        {priority.goals.length === 0 ? <p className="kdc-muted">{text.noGoals}</p> : null}
        {adding === 'doel' ? (
          <EditForm
            block="doel"
            action={`${address}?nieuw=doel`}
            back={address}
            item={{ version: plan.version, priorityId: priority.id }}
            values={emptyGoal}
            result={result}
          >
            <h2 className="utrecht-heading-3" id="nieuw-doel">
              {text.newGoal}
            </h2>
          </EditForm>
        ) : closed === null ? (
          <AddLink href={`${address}?nieuw=doel#nieuw-doel`}>{text.addGoal}</AddLink>
        ) : null}
      </section>
    </>
  )
}
