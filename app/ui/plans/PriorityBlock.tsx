import { textFrom } from '~/domain/plans/editing/rich-words'
import { passagePrefix } from '~/domain/plans/passages'
import type { Priority } from '~/domain/plans/plan'
import { themeName } from '~/domain/strategies/kernbeleid'
import { successionWord } from '../nl/plans'
import { originWord, taskFieldWord } from '../nl/writing'
import { DescriptionList, type Description } from '../patterns/DescriptionList'
import { LevelBox } from '../patterns/StateWord'
import { GoalBlock } from './GoalBlock'
import { PassageLink } from './PassageLinks'
import { RichTextView } from './RichTextView'
import { planText as text } from './text'

/** Anchor of a priority within the page. */
export const priorityAnchor = (id: string) => `prioriteit-${id}`

/** What a plan names; what it leaves out is not shown. */
const named = (term: string, value: string | null): Description[] =>
  value === null || value === '' ? [] : [{ term, value }]

const facts = (priority: Priority): Description[] => {
  const { level, themes, origins, partners, policeEffort, omEffort, budget, taskField } = priority
  const before = priority.predecessors.map(({ succession }) => successionWord[succession])
  return [
    { term: text.level, value: <LevelBox level={level} words /> },
    { term: text.themes, value: themes.map(themeName).join(', ') || text.indicator.none },
    ...named(text.origins, origins.map((origin) => originWord[origin]).join(', ')),
    ...named(text.partners, partners.join(', ')),
    ...named(text.policeEffort, policeEffort),
    ...named(text.omEffort, omEffort),
    ...named(text.budget, budget),
    ...named(text.taskField, taskField && taskFieldWord[taskField]),
    ...named(text.before, before.join(', ')),
  ]
}

/** One priority with everything that the plan says about it. */
export function PriorityBlock({ priority }: { priority: Priority }) {
  const { id, number, title, why, whyRich, approach, approachRich, goals } = priority
  return (
    <article className="kdc-doc__block" aria-labelledby={priorityAnchor(id)}>
      <div className="kdc-doc__block-head">
        <h3 className="utrecht-heading-3" id={priorityAnchor(id)} tabIndex={-1}>
          {number} {title}
        </h3>
        <PassageLink item={id} name={title} />
      </div>
      <div className="kdc-stack">
        <DescriptionList items={facts(priority)} />
        {why === '' ? null : (
          <div className="kdc-stack kdc-stack--tight">
            <h4 className="utrecht-heading-4">{text.why}</h4>
            <RichTextView
              text={textFrom(why, whyRich)}
              heading={5}
              prefix={passagePrefix(id, 'waarom')}
              tail={(key) => <PassageLink item={id} passageKey={key} />}
            />
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
            <RichTextView
              text={textFrom(approach, approachRich)}
              heading={5}
              prefix={passagePrefix(id, 'aanpak')}
              tail={(key) => <PassageLink item={id} passageKey={key} />}
            />
          </div>
        )}
      </div>
    </article>
  )
}
