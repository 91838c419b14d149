import type { Piece } from '~/domain/alignment/suggest/mark-shared'

/** A text with the words that it shares underlined. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, shared }, at) =>
    shared ? (
      <mark className="kdc-shared-word" key={at}>
        {text}
      </mark>
    ) : (
      text
    ),
  )
}
