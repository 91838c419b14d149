import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { resolve } from '~/domain/alignment/anchor/resolve'
import { anchorOf } from '~/domain/alignment/anchor/selector'

const words = 'Wij sluiten drugspanden binnen een week.'
const text = `De aanpak is streng. ${words} De politie meldt elk pand bij de burgemeester.`
const start = text.indexOf(words)
const section = { id: 'aanpak', text }
const anchor = anchorOf(section, { start, end: start + words.length })
const other = (changed: string, id = 'aanpak') => [{ id, text: changed }]

describe('an anchor in a text', () => {
  it('keeps the words with what stands around them', () => {
    expect(anchor.quote).toEqual({
      prefix: 'De aanpak is streng. ',
      exact: words,
      suffix: text.slice(start + words.length, start + words.length + 40),
    })
  })

  test.each<[string, ReturnType<typeof other>, object]>([
    ['unchanged', [section], { how: 'unchanged', position: anchor.position }],
    [
      'shifted',
      other(`Vooraf. ${text}`),
      { how: 'shifted', position: { start: start + 8, end: start + 8 + words.length } },
    ],
    [
      'elsewhere, among other words',
      other(`Eerst dit. ${words} En dan dat.`),
      { how: 'elsewhere' },
    ],
    [
      'elsewhere, in another section',
      [...other('Nieuwe tekst.'), { id: 'slot', text: words }],
      { how: 'elsewhere', sectionId: 'slot', position: { start: 0, end: words.length } },
    ],
    [
      'reworded',
      other('De aanpak is mild. Wij sluiten drugspanden binnen een maand. De politie meldt dat.'),
      { how: 'reworded', position: { start: 19, end: 60 } },
    ],
    ['ambiguous', other(`${words} Nogmaals: ${words}`), { how: 'ambiguous' }],
    ['lost', other('Iets over jongeren op het plein.'), { how: 'lost' }],
  ])('is %s', (_, sections, expected) => expect(resolve(anchor, sections)).toMatchObject(expected))

  it('is found again in its own version, and names no place where other words stand', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.nat(),
        fc.nat(),
        (own, later, one, two) => {
          const [from, to] = [one % own.length, two % own.length].sort((a, b) => a - b)
          const position = { start: from ?? 0, end: (to ?? 0) + 1 }
          const made = anchorOf({ id: 's', text: own }, position)
          expect(resolve(made, [{ id: 's', text: own }])).toMatchObject({
            how: 'unchanged',
            position,
          })
          const found = resolve(made, [{ id: 's', text: later }])
          if (found.how === 'shifted' || found.how === 'elsewhere')
            expect(later.slice(found.position.start, found.position.end)).toBe(made.quote.exact)
        },
      ),
    ))
})
