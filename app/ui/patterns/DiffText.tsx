import { sideOf, wordDiff, type Piece } from '~/domain/texts/word-diff'
import { diffText } from '../nl/frame'
import { VisuallyHidden } from '../primitives/VisuallyHidden'

/** Words that stayed, came or went; each change is said in words, underlined or struck through. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ kind, words }, index) => {
    if (kind === 'toegevoegd') {
      return (
        <ins className="kdc-ins" key={index}>
          <VisuallyHidden>{diffText.added} </VisuallyHidden>
          {words}
        </ins>
      )
    }
    if (kind === 'vervallen') {
      return (
        <del className="kdc-del" key={index}>
          <VisuallyHidden>{diffText.removed} </VisuallyHidden>
          {words}
        </del>
      )
    }
    return <span key={index}>{words}</span>
  })
}

/** One text that changed, as one text: what went is struck through, what came is marked. */
export function DiffText({ before, after }: { before: string; after: string }) {
  return (
    <p className="kdc-difftext">
      <Pieces pieces={wordDiff(before, after)} />
    </p>
  )
}

type DiffSidesProps = { pieces: readonly Piece[]; before: string | null; after: string | null }

/** The same text before and after, beside each other. A side that is not there says so. */
export function DiffSides({ pieces, before, after }: DiffSidesProps) {
  const side = (words: string | null, which: 'before' | 'after') => (
    <div className="kdc-sides__side">
      <p className="kdc-sides__which">{which === 'before' ? diffText.was : diffText.becomes}</p>
      <p className="kdc-difftext">
        {words === null ? (
          <span className="kdc-muted">
            {which === 'before' ? diffText.notYet : diffText.noMore}
          </span>
        ) : (
          <Pieces pieces={sideOf(pieces, which)} />
        )}
      </p>
    </div>
  )
  return (
    <div className="kdc-sides">
      {side(before, 'before')}
      {side(after, 'after')}
    </div>
  )
}
