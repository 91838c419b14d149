import { Fragment } from 'react'
import { splitOpen } from '~/domain/papers/open-places'

/** Words of a paper; what somebody still has to fill in is marked, in words and in colour. */
export function PaperWords({ children }: { children: string }) {
  return (
    <>
      {splitOpen(children).map((piece, at) =>
        piece.open ? (
          <mark className="kdc-paper__open" key={at}>
            {piece.text}
          </mark>
        ) : (
          <Fragment key={at}>{piece.text}</Fragment>
        ),
      )}
    </>
  )
}
