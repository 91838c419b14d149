import type { LooseInline } from './editor-json'
import type { Inline, Mark } from './parts'

const order = ['link', 'bold', 'italic'] as const

/** Each kind once, in a fixed order. */
const ordered = (marks: Mark[]): Mark[] =>
  order.flatMap((type) => marks.find((mark) => mark.type === type) ?? [])

const isSame = (one: Mark, other: Mark): boolean =>
  one.type === 'link'
    ? other.type === 'link' && one.attrs.href === other.attrs.href
    : one.type === other.type

const shared = (some: Mark[], others: Mark[]): Mark[] =>
  some.filter((mark) => others.some((other) => isSame(mark, other)))

const same = (some: Mark[], others: Mark[]): boolean =>
  some.length === others.length && shared(some, others).length === some.length

/** What nobody sees but what changes how text reads or compares: soft hyphens, direction, control. */
const unseen = /[\u00ad\u200b\u202a-\u202e\u2066-\u2069\ufeff\p{Cs}]|[^\P{Cc}\s]/gu

type Piece = { word: string; marks: Mark[] } | 'space' | 'break'

const piecesOf = (inline: LooseInline): Piece[] =>
  inline.type === 'hardBreak'
    ? ['break']
    : inline.text
        .replace(unseen, '')
        .split(/(\s+)/u)
        .filter(Boolean)
        .map((word) => (/^\s/u.test(word) ? 'space' : { word, marks: ordered(inline.marks ?? []) }))

const isWord = (piece: Piece | undefined) => typeof piece === 'object'

/** Without white space and breaks at both ends, and with one space wherever there was any. */
function trimmed(pieces: Piece[]): Piece[] {
  const kept: Piece[] = []
  for (const piece of pieces) {
    const last = kept.at(-1)
    if (piece === 'space' && !isWord(last)) continue
    if (piece === 'break' && last === undefined) continue
    if (piece === 'break' && last === 'space') kept.pop()
    kept.push(piece)
  }
  while (kept.length > 0 && !isWord(kept.at(-1))) kept.pop()
  return kept
}

/**
 * The line in its one way of writing: white space is one space, a space has the marks that the words on
 * both sides share, and neighbouring words with the same marks are one piece.
 */
export function tidyInlines(inlines: LooseInline[]): Inline[] {
  const pieces = trimmed(inlines.flatMap(piecesOf))
  const marksAt = (at: number): Mark[] => {
    const piece = pieces[at]
    return typeof piece === 'object' ? piece.marks : []
  }
  const line: Inline[] = []
  for (const [at, piece] of pieces.entries()) {
    if (piece === 'break') {
      line.push({ type: 'hardBreak' })
      continue
    }
    const text = piece === 'space' ? ' ' : piece.word
    const marks = piece === 'space' ? shared(marksAt(at - 1), marksAt(at + 1)) : piece.marks
    const last = line.at(-1)
    if (last?.type === 'text' && same(last.marks ?? [], marks)) last.text += text
    else line.push(marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text })
  }
  return line
}
