import { lintText } from '../nl/lint'
import { VisuallyHidden } from '../primitives/VisuallyHidden'
import type { LintPoint } from './lintPoints'

/** Address within the page of one point. */
export const pointId = (nr: number) => `punt-${nr}`

/** Numbers at a text that lead to the points about it. */
export function LintMarks({ points }: { points: readonly LintPoint[] }) {
  return (
    <>
      {points.map(({ nr }) => (
        <a className="kdc-mark-nr kdc-mark-nr--link kdc-no-print" href={`#${pointId(nr)}`} key={nr}>
          <VisuallyHidden>{lintText.mark} </VisuallyHidden>
          {nr}
        </a>
      ))}
    </>
  )
}

/** A point right below the field that it is about. `id` is for `aria-describedby` of the field. */
export function LintInline({ point, id }: { point: LintPoint; id?: string }) {
  return (
    <p className="kdc-inline-lint" id={id}>
      <span className="kdc-mark-nr" aria-hidden="true">
        {point.nr}
      </span>{' '}
      <span>{point.text}</span>
    </p>
  )
}
