import type { Tongue } from './lexicon'
import type { Token } from './reader'

/** A stretch of a text, and whether it is a word that another text shares. */
export interface Piece {
  text: string
  shared: boolean
}

type Span = readonly [from: number, to: number]

/** Where a token is shared: the whole word, or only a part of the compound. */
function spanOf({ at, text, stem, parts }: Token, stems: ReadonlySet<string>): Span[] {
  if (stems.has(stem)) return [[at, at + text.length]]
  const [first, last] = parts
  if (!first || !last) return []
  const cut = at + text.length - last.text.length
  if (stems.has(first.stem)) return [[at, at + first.text.length]]
  return stems.has(last.stem) ? [[cut, at + text.length]] : []
}

/**
 * Cuts a text in pieces, so that a page can mark the words that it shares with another; together the
 * pieces are the text. Marked words with only a space between them are one piece.
 * @param terms of the suggestion
 */
export function markShared(text: string, terms: readonly string[], { reader }: Tongue): Piece[] {
  const stems = new Set(terms.flatMap((term) => reader.tokens(term)).map(({ stem }) => stem))
  const spans: [number, number][] = []
  for (const [from, to] of reader.tokens(text).flatMap((token) => spanOf(token, stems))) {
    const before = spans.at(-1)
    if (before && !text.slice(before[1], from).trim()) before[1] = to
    else spans.push([from, to])
  }
  const pieces: Piece[] = []
  let done = 0
  for (const [from, to] of spans) {
    pieces.push({ text: text.slice(done, from), shared: false })
    pieces.push({ text: text.slice(from, to), shared: true })
    done = to
  }
  pieces.push({ text: text.slice(done), shared: false })
  return pieces.filter((piece) => piece.text !== '')
}
