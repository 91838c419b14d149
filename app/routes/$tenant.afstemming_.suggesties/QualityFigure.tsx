import { qualityText as text } from '~/ui/nl/suggestion-quality'
import type { Line } from './view'

/** One bar for each set: full is first place, tint the first three, empty what was missed. */
export function QualityFigure({ lines }: { lines: Line[] }) {
  return (
    <figure className="kdc-quality">
      <figcaption>{text.figure}</figcaption>
      {lines.map(({ set, count, first, three }) =>
        count === 0 ? null : (
          <div key={set}>
            <p>{text.sets[set]}</p>
            <svg
              viewBox="0 0 100 10"
              preserveAspectRatio="none"
              role="img"
              aria-label={text.bar(first, three, count)}
            >
              <rect className="kdc-quality__all" width="100" height="10" />
              <rect className="kdc-quality__three" width={(100 * three) / count} height="10" />
              <rect className="kdc-quality__first" width={(100 * first) / count} height="10" />
            </svg>
            <p className="kdc-small">{text.bar(first, three, count)}</p>
          </div>
        ),
      )}
    </figure>
  )
}
