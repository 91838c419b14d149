import type { CouncilPage } from './read.server'
import { councilText as text } from './text'

/** The priorities with their goals, in short. */
export function Goals({ goals }: { goals: CouncilPage['goals'] }) {
  return (
    <div className="kdc-three kdc-goals">
      {goals.map(({ id, title, level, href, goals: own, report }) => (
        <section key={id} aria-labelledby={`doel-van-${id}`}>
          <h3 className="utrecht-heading-3" id={`doel-van-${id}`}>
            <a href={href}>{title}</a> <small className="kdc-muted">{level}</small>
          </h3>
          {own.length === 0 ? <p>{text.noGoals}</p> : null}
          <ul>
            {own.map((goal) => (
              <li key={goal.id}>
                {goal.text} {goal.figures ? <p>{goal.figures}</p> : null}
              </li>
            ))}
          </ul>
          {report ? <p className="kdc-small kdc-muted">{report}</p> : null}
        </section>
      ))}
    </div>
  )
}
