import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { paragraphDiff, type ParagraphChange } from '~/domain/texts/paragraph-diff'
import { sideOf, wordDiff, type Piece } from '~/domain/texts/word-diff'

const joined = (pieces: readonly Piece[]) => pieces.map(({ words }) => words).join('')
const word = fc.constantFrom('de', 'politie', 'helpt', 'café', 'Woerden', '30', '–', 'zó', 'niet')
const sentence = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
const anyText = fc.oneof(sentence, fc.string({ unit: 'grapheme' }))
const paragraphs = fc.array(anyText, { maxLength: 8 })

const marked = (pieces: readonly Piece[]) =>
  pieces
    .map(({ kind, words }) =>
      kind === 'gelijk' ? words : kind === 'toegevoegd' ? `{+${words}+}` : `[-${words}-]`,
    )
    .join('')

describe('words that changed', () => {
  test.each([
    [
      'elk jaar twintig winkels',
      'elk jaar dertig winkels',
      'elk jaar [-twintig-]{+dertig+} winkels',
    ],
    ['de oude kat', 'de jonge hond', 'de [-oude kat-]{+jonge hond+}'],
    ['in 2026.', 'in 2026, en later.', 'in 2026{+, en later+}.'],
    ['', 'nieuw', '{+nieuw+}'],
    ['gelijk', 'gelijk', 'gelijk'],
  ])('%j → %j', (before, after, expected) => {
    expect(marked(wordDiff(before, after))).toBe(expected)
  })

  it('are exactly the text before and the text after, whatever these are', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const pieces = wordDiff(before, after)
        expect(joined(sideOf(pieces, 'after'))).toBe(after)
        expect(joined(sideOf(pieces, 'before'))).toBe(before)
      }),
    )
  })
})

describe('paragraphs that changed', () => {
  const kinds = (before: string[], after: string[]) =>
    paragraphDiff(before, after).map(({ kind }) => kind)

  it('stay the same when only white space or the writing of an accent differs', () => {
    expect(kinds(['cafe\u0301  in  Woerden'], ['caf\u00e9 in Woerden'])).toEqual(['gelijk'])
  })

  it('are compared with the one that they were, not with the one in their place', () => {
    const before = ['Wij controleren bedrijven in de Haven.', 'Jeugd staat voorop.']
    const after = ['Nieuw hoofdstuk over water.', 'Wij controleren tien bedrijven in de Haven.']
    expect(kinds(before, after)).toEqual(['nieuw', 'gewijzigd', 'vervallen'])
  })

  it('are together the text before and the text after, in order', () => {
    const side = (changes: ParagraphChange[], which: 'before' | 'after') =>
      changes.flatMap((change) => change[which] ?? [])
    fc.assert(
      fc.property(paragraphs, paragraphs, (before, after) => {
        const changes = paragraphDiff(before, after)
        expect(side(changes, 'after')).toEqual(after)
        expect(side(changes, 'before')).toEqual(before)
        for (const { after: words, pieces } of changes)
          if (words !== null) expect(joined(sideOf(pieces, 'after'))).toBe(words)
      }),
    )
  })

  it('of a plan against itself all stay', () => {
    fc.assert(
      fc.property(paragraphs, (text) => {
        expect(kinds(text, text).every((kind) => kind === 'gelijk')).toBe(true)
      }),
    )
  })
})
