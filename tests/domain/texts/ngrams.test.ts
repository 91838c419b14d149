import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cosine, ngramIndex, ngramSpace } from '~/domain/texts/ngrams'

const texts = [
  'De burgemeester handhaaft de openbare orde.',
  'De officier van justitie vordert inlichtingen.',
  'Jeugdoverlast in de wijk',
  'Overlast door jongeren en jeugdgroepen',
  'De burgemeester handhaaft de openbare orde in de gemeente.',
]
const vectorOf = ngramSpace(texts)
const vectors = texts.map(vectorOf)
const between = (one: string, other: string) => cosine(vectorOf(one), vectorOf(other))

describe('letter groups', () => {
  it('finds a word inside a compound', () => {
    expect(between('jeugdoverlast', 'overlast')).toBeGreaterThan(0.3)
    expect(between('jeugdoverlast', 'inlichtingen')).toBeLessThan(0.05)
  })

  it('sees no difference in case, accents, punctuation and order of words', () => {
    expect(between('Geïnd: één boete', 'boete een geind')).toBeCloseTo(1, 10)
  })

  it('makes a text without letters like nothing', () => {
    expect(vectorOf(' – ').weights).toHaveLength(0)
    expect(between(' – ', 'orde')).toBe(0)
  })

  it('gives every text length one and the greatest likeness to itself', () => {
    fc.assert(
      fc.property(fc.lorem(), fc.lorem(), (one, other) => {
        expect(between(one, one)).toBeCloseTo(1, 10)
        expect(between(one, other)).toBeCloseTo(between(other, one), 10)
        expect(between(one, other)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('finds the nearest texts in the order that comparing each with each gives', () => {
    const nearest = ngramIndex(vectors)
    for (const vector of vectors) {
      const all = vectors.map((other, at) => ({ at, score: cosine(vector, other) }))
      const best = all.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)
      expect(nearest(vector, 3).map(({ at }) => at)).toEqual(best.slice(0, 3).map(({ at }) => at))
    }
  })
})
