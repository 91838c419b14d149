import { diffWords } from 'diff'
import { diffText } from '../nl/frame'
import { VisuallyHidden } from '../primitives/VisuallyHidden'

/** One text that changed: what went is struck through, what came is marked; both also in words. */
export function DiffText({ before, after }: { before: string; after: string }) {
  return (
    <p className="kdc-difftext">
      {diffWords(before, after, { intlSegmenter: undefined }).map(
        ({ value, added, removed }, index) => {
          if (added) {
            return (
              <ins className="kdc-ins" key={index}>
                <VisuallyHidden>{diffText.added} </VisuallyHidden>
                {value}
              </ins>
            )
          }
          if (removed) {
            return (
              <del className="kdc-del" key={index}>
                <VisuallyHidden>{diffText.removed} </VisuallyHidden>
                {value}
              </del>
            )
          }
          return <span key={index}>{value}</span>
        },
      )}
    </p>
  )
}
