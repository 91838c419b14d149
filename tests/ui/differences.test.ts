import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '~/ui/patterns/differences'

const local =
  'Wij helpen inwoners van 60 jaar en ouder om oplichting te herkennen. Eind 2026 weten 7 van de 10 waar zij dit melden.'
const regional =
  'Wij helpen inwoners en ondernemers om oplichting te herkennen. Eind 2025 weten 8 van de 10 waar zij dit melden.'

describe('two passages', () => {
  it('differ in numbered places', () => {
    expect(compare(local, regional)?.differences).toEqual([
      { number: 1, local: 'van 60 jaar en ouder', regional: 'en ondernemers' },
      { number: 2, local: '2026', regional: '2025' },
      { number: 3, local: '7', regional: '8' },
    ])
  })

  it('have no differences when they are the same', () => {
    expect(compare(local, local)?.differences).toEqual([])
  })

  it('are not compared word for word when they share too little', () => {
    expect(compare('Meer agenten in de wijk.', 'Zorg voor jeugd begint op school.')).toBeNull()
  })

  it('name what stands on one side only', () => {
    const found = compare(
      'Wij doen dit samen met de politie.',
      'Wij doen dit samen met de politie en het OM.',
    )
    expect(found?.differences).toEqual([{ number: 1, local: '', regional: 'en het OM' }])
  })

  it('keep their exact text on both sides, whatever it is', () => {
    const words = fc
      .array(fc.constantFrom('wij', 'politie', 'van', 'de', '7', '.', '\n', 'jeugd', ' '), {
        maxLength: 25,
      })
      .map((list) => list.join(' '))
    fc.assert(
      fc.property(words, words, (a, b) => {
        const found = compare(a, b)
        if (!found) return
        expect(found.local.map(({ text }) => text).join('')).toBe(a)
        expect(found.regional.map(({ text }) => text).join('')).toBe(b)
        const numbers = found.differences.map(({ number }) => number)
        expect(numbers).toEqual(numbers.map((_, index) => index + 1))
      }),
    )
  })
})
