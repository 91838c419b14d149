import type { PlanId } from '~/domain/plans/plan'
import type { TenantSlug } from '~/domain/tenancy/tenant'
import { lintPath, lintPointPath } from '~/http/paths'
import { lintText as text } from '../nl/lint'
import { VisuallyHidden } from '../primitives/VisuallyHidden'
import { pointId } from './LintMark'
import type { LintPoint } from './lintPoints'

type LintListProps = {
  tenant: TenantSlug
  plan: PlanId
  points: readonly LintPoint[]
  /** Whether this person may put a point aside. */
  mayDismiss: boolean
}

/** Points with their number, source and the way to put one aside. A list of links: no script needed. */
export function LintList({ tenant, plan, points, mayDismiss }: LintListProps) {
  return (
    <ol className="kdc-lint">
      {points.map((point) => (
        <li className="kdc-lint__item" id={pointId(point.nr)} key={point.nr} tabIndex={-1}>
          <span className="kdc-mark-nr" aria-hidden="true">
            {point.nr}
          </span>
          <strong>{point.title}</strong>
          <p>{point.text}</p>
          <span className="kdc-lint__source">{text.source(point.weight, point.source)}</span>
          {mayDismiss ? (
            <a href={lintPointPath(tenant, plan, point)} className="kdc-more">
              {text.notNeeded}
              <VisuallyHidden>: {point.title.toLowerCase()}</VisuallyHidden>
            </a>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

/** The column beside the text that is being written. */
export function LintAside(props: LintListProps) {
  const { tenant, plan, points } = props
  return (
    <aside className="kdc-sticky kdc-lint-aside" aria-labelledby="aandachtspunten">
      <div className="kdc-section__head kdc-lint-head">
        <h2 className="utrecht-heading-3" id="aandachtspunten">
          {text.title}
        </h2>
        <p>{text.here(points.length)}</p>
      </div>
      <p className="kdc-small kdc-muted">{points.length === 0 ? text.none : text.intro}</p>
      {points.length === 0 ? null : <LintList {...props} />}
      <p className="kdc-small kdc-lint-aside__all">
        <a href={lintPath(tenant, plan)}>{text.all}</a>
      </p>
    </aside>
  )
}
