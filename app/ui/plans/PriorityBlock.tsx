import type { Priority } from '~/domain/plans/plan'
import { themeName } from '~/domain/strategies/kernbeleid'
import { successionWord } from '../nl/plans'
import { DescriptionList, type Description } from '../patterns/DescriptionList'
import { LevelBox } from '../patterns/StateWord'
import { GoalBlock } from './GoalBlock'
import { planText as text } from './text'

/** Anchor of a priority within the page. */
export const priorityAnchor = (id: string) => `prioriteit-${id}`

/** Paragraphs of a plan: a line break in the text starts a new one. */
export function Prose({ children }: { children: string }) {
  return (
    <>
      {children
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line, index) => (
          <p className="kdc-doc__text" key={index}>
            {line}
          </p>
        ))}
    </>
  )
}

const facts = (priority: Priority): Description[] => {
  const { level, themes, policeEffort, budget, predecessors } = priority
  const before = predecessors.map(({ succession }) => successionWord[succession])
  return [
    { term: text.level, value: <LevelBox level={level} words /> },
    { term: text.themes, value: themes.map(themeName).join(', ') || text.indicator.none },
    ...(policeEffort === null ? [] : [{ term: text.effort, value: policeEffort }]),
    ...(budget === null ? [] : [{ term: text.budget, value: budget }]),
    ...(before.length === 0 ? [] : [{ term: text.before, value: before.join(', ') }]),
  ]
}

/** One priority with everything that the plan says about it. */
export function PriorityBlock({ priority }: { priority: Priority }) {
  const { id, number, title, why, approach, goals } = priority
  return (
    <article className="kdc-doc__block" aria-labelledby={priorityAnchor(id)}>
      <div className="kdc-doc__block-head">
        <h3 className="utrecht-heading-3" id={priorityAnchor(id)} tabIndex={-1}>
          {number} {title}
        </h3>
      </div>
      <div className="kdc-stack">
        <DescriptionList items={facts(priority)} />
        {why === '' ? null : (
          <div className="kdc-stack kdc-stack--tight">
            <h4 className="utrecht-heading-4">{text.why}</h4>
            <Prose>{why}</Prose>
          </div>
        )}
        {goals.length === 0 ? (
          <p className="kdc-small kdc-muted">{text.noGoals}</p>
        ) : (
          goals.map((goal) => <GoalBlock goal={goal} key={goal.id} />)
        )}
        {approach === '' ? null : (
          <div className="kdc-stack kdc-stack--tight">
            <h4 className="utrecht-heading-4">{text.approach}</h4>
            <Prose>{approach}</Prose>
          </div>
        )}
      </div>
    </article>
  )
}
