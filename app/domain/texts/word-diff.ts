import { diffArrays } from 'diff'

/** A run of words that stayed, came or went. */
export type Piece = { kind: 'gelijk' | 'toegevoegd' | 'vervallen'; words: string }

const segmenter = new Intl.Segmenter('nl', { granularity: 'word' })
const tokens = (text: string): string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment)

const isGlue = (words: string): boolean => !/[\p{L}\p{N}]/u.test(words)

/** Pieces of one kind that follow each other become one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  for (const { kind, words } of pieces) {
    const last = result.at(-1)
    if (last?.kind === kind) last.words += words
    else if (words !== '') result.push({ kind, words })
  }
  return result
}

/** Went before came, within each stretch of changes. */
function sorted(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  let went = ''
  let came = ''
  const close = () => {
    result.push({ kind: 'vervallen', words: went }, { kind: 'toegevoegd', words: came })
    went = came = ''
  }
  for (const [index, { kind, words }] of pieces.entries()) {
    const isBetween = index > 0 && index < pieces.length - 1 && (went !== '' || came !== '')
    if (kind === 'vervallen') went += words
    else if (kind === 'toegevoegd') came += words
    // A space between two changed words belongs to the change, or a sentence falls into crumbs.
    else if (isBetween && isGlue(words)) {
      went += words
      came += words
    } else {
      close()
      result.push({ kind, words })
    }
  }
  close()
  return joined(result)
}

/**
 * What changed between two texts, word by word. The pieces that stayed and came, joined, are exactly
 * the text after; those that stayed and went exactly the text before.
 */
export const wordDiff = (before: string, after: string): Piece[] =>
  sorted(
    diffArrays(tokens(before), tokens(after)).map(({ added, removed, value }) => ({
      kind: added ? 'toegevoegd' : removed ? 'vervallen' : 'gelijk',
      words: value.join(''),
    })),
  )

/** One side of a diff: the text before or after, with its changed words apart. */
export const sideOf = (pieces: readonly Piece[], side: 'before' | 'after'): Piece[] =>
  pieces.filter(({ kind }) => kind !== (side === 'before' ? 'toegevoegd' : 'vervallen'))

/** How much of two texts is the same, from 0 to 1, by their words. */
export function likeness(one: string, other: string): number {
  const words = (text: string) =>
    new Set(
      tokens(text)
        .filter((token) => !isGlue(token))
        .map((token) => token.toLowerCase()),
    )
  const [a, b] = [words(one), words(other)]
  if (a.size + b.size === 0) return 1
  return (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size)
}
