import { benchPath } from '~/http/paths'
import { queryOf } from '~/http/query-fields'
import { Button, VisuallyHidden } from '~/ui'
import { PlaceFields } from './AnswerPane'
import type { At, Item } from './Page'
import { benchText as text } from './text'

/** Suggestions that did not fit, each with a way back. */
export function Rejected({ at, item }: { at: At; item: Item }) {
  if (item.rejected.length === 0) return null
  const action = benchPath(at.tenant, 'afwijzingen/terug') + queryOf(at.bench.query)
  return (
    <details className="kdc-small">
      <summary>{text.rejected(item.rejected.length)}</summary>
      <form method="post" action={action}>
        <PlaceFields at={at} item={item} />
        <ul className="kdc-plainlist">
          {item.rejected.map(({ key, number, title }) => (
            <li key={key}>
              {number} {title}{' '}
              <Button emphasis="subtle" small name="target" value={key}>
                {text.allowAgain}
                <VisuallyHidden>: {title}</VisuallyHidden>
              </Button>
            </li>
          ))}
        </ul>
      </form>
    </details>
  )
}
