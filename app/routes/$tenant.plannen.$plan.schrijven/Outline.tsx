import { alignmentPath, writingPath } from '~/http/paths'
import { VisuallyHidden } from '~/ui'
import { LevelBox } from '~/ui/patterns/StateWord'
import type { Draft } from './read.server'
import { writingText as text } from './text'

type OutlineProps = {
  tenant: string
  plan: { id: string; kind: string }
  outline: Draft['outline']
  /** The part that is open; null for the plan as a whole. */
  current: string | null
}

function Count({ points, word }: { points: number; word?: string }) {
  if (points > 0)
    return (
      <small className="kdc-nav__count">
        {points}
        <VisuallyHidden> {text.points(points)}</VisuallyHidden>
      </small>
    )
  return word ? <small>{word}</small> : null
}

type SectionEntry = Draft['outline']['before'][number]

/** Every part of the plan, in reading order; each leads to the page where it is written. */
export function Outline({ tenant, plan, outline, current }: OutlineProps) {
  const at = (id: string) => (id === current ? ('page' as const) : undefined)
  const section = ({ id, number, title, empty, points }: SectionEntry) => (
    <li key={id}>
      <a
        className="kdc-outline__link"
        href={writingPath(tenant, plan.id, id)}
        aria-current={at(id)}
      >
        <span className="kdc-num">{number}</span>
        <span>{title}</span>
        <Count points={points} word={empty ? text.empty : text.written} />
      </a>
    </li>
  )
  return (
    <nav className="kdc-outline kdc-sticky" aria-label={text.outline}>
      <ol>
        <li>
          <a
            className="kdc-outline__link"
            href={writingPath(tenant, plan.id)}
            aria-current={current === null ? 'page' : undefined}
          >
            <span aria-hidden="true">–</span>
            <span>{text.whole}</span>
          </a>
        </li>
        {outline.before.map(section)}
        <li>
          <a className="kdc-outline__link" href={`${writingPath(tenant, plan.id)}#prioriteiten`}>
            <span aria-hidden="true">–</span>
            <span>{text.priorities}</span>
            <small>{outline.priorities.length}</small>
          </a>
          <ul>
            {outline.priorities.map(({ id, number, title, level, points }) => (
              <li key={id}>
                <a
                  className="kdc-outline__link"
                  href={writingPath(tenant, plan.id, id)}
                  aria-current={at(id)}
                >
                  <LevelBox level={level} />
                  <span>
                    {number} {title}
                  </span>
                  <Count points={points} />
                </a>
              </li>
            ))}
          </ul>
        </li>
        {outline.after.map(section)}
        {plan.kind === 'ivp' ? (
          <li>
            <a className="kdc-outline__link" href={`${alignmentPath(tenant)}?plan=${plan.id}`}>
              <span aria-hidden="true">–</span>
              <span>{text.cohesion}</span>
              <small>{text.byItself}</small>
            </a>
          </li>
        ) : null}
      </ol>
    </nav>
  )
}
