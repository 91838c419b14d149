import { restoredPointPath } from '~/http/paths'
import { Button, VisuallyHidden } from '~/ui'
import { lintText as text } from '~/ui/nl/lint'
import type { LintPoint } from '~/ui/plans/lintPoints'

type DismissedListProps = {
  tenant: string
  plan: string
  points: { point: LintPoint; reason: string; by: string }[]
  mayRestore: boolean
}

/** What was put aside, why and by whom, with the way back. */
export function DismissedList({ tenant, plan, points, mayRestore }: DismissedListProps) {
  return (
    <ul className="kdc-lint">
      {points.map(({ point, reason, by }) => (
        <li className="kdc-lint__item" key={`${point.rule}/${point.key}`}>
          <span aria-hidden="true">–</span>
          <strong>{point.title}</strong>
          <p>{point.text}</p>
          <p>
            {text.because} <q>{reason}</q>
          </p>
          <span className="kdc-lint__source">{by}</span>
          {mayRestore ? (
            <form method="post" action={restoredPointPath(tenant, plan, point)}>
              <Button emphasis="secondary" small>
                {text.undo}
                <VisuallyHidden>: {point.title.toLowerCase()}</VisuallyHidden>
              </Button>
            </form>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
