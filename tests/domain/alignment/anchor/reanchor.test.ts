import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { AnchorPassage } from '~/domain/alignment/anchor/passage'
import { reanchor } from '~/domain/alignment/anchor/reanchor'
import { statutes } from './amend'

const p = (text: string, id?: string): AnchorPassage => ({ id, text })
const fates = (old: AnchorPassage[], next: AnchorPassage[]) =>
  reanchor(old, next).map(({ new: to, verdict }) => [to, verdict])

const order = 'De burgemeester is belast met de handhaving van de openbare orde in de gemeente.'
const order2 = 'De burgemeester is belast met de handhaving van de openbare orde in zijn gemeente.'
const camera = 'De raad kan bij verordening toestaan dat op openbare plaatsen camera’s hangen.'
const plan = 'Het college legt elk jaar voor 1 april een uitvoeringsplan aan de raad voor.'
const police = 'De officier van justitie heeft het gezag over de opsporing door de politie.'
const speed = (road: string, limit: number) =>
  `Op de ${road} geldt voor motorvoertuigen een maximumsnelheid van ${limit} kilometer per uur.`

describe('reanchor', () => {
  test.each<[string, AnchorPassage[], AnchorPassage[], [number | null, string][]]>([
    [
      'finds equal words wherever they went',
      [p(plan, '1'), p(order, '2')],
      [p(order, '9')],
      [
        [null, 'orphan'],
        [0, 'carried'],
      ],
    ],
    [
      'sees no difference in case, white space or number before it',
      [p(`Artikel 5. ${order}`)],
      [p(plan), p(`artikel 6\n ${order.toUpperCase()}`)],
      [[1, 'carried']],
    ],
    [
      'carries what was reworded lightly',
      [p(order), p(plan)],
      [p(plan), p(order2)],
      [
        [1, 'carried'],
        [0, 'carried'],
      ],
    ],
    [
      'does not believe an id under which other words stand',
      [p(order, '1')],
      [p(camera, '1')],
      [[null, 'orphan']],
    ],
    [
      'follows the words when two articles change numbers',
      [p(order, '1'), p(police, '2')],
      [p(police, '1'), p(order2, '2')],
      [
        [1, 'carried'],
        [0, 'carried'],
      ],
    ],
    [
      'keeps a formula at its own number',
      [p('Vervallen.', '3'), p(order, '4')],
      [p(order, '4'), p('Vervallen.', '7')],
      [
        [null, 'orphan'],
        [0, 'carried'],
      ],
    ],
    [
      'takes nothing for the successor of a repealed article',
      [p(order, '3')],
      [p('Vervallen.', '3')],
      [[null, 'orphan']],
    ],
    [
      'keeps the order of repeated passages',
      [p('Vervallen.'), p(order), p('Vervallen.')],
      [p('Vervallen.'), p(order), p('Vervallen.')],
      [
        [0, 'carried'],
        [1, 'carried'],
        [2, 'carried'],
      ],
    ],
    [
      'does not choose between look-alikes by itself',
      [p(plan), p(speed('Rijnkade', 30))],
      [p(speed('Oostkade', 50)), p(speed('Westkade', 50)), p(plan), p(order)],
      [
        [2, 'carried'],
        [1, 'proposed'],
      ],
    ],
    [
      'chooses between look-alikes by their id',
      [p(speed('Rijnkade', 30), 'a')],
      [p(speed('Westkade', 30), 'b'), p(speed('Rijnkade', 50), 'a')],
      [[1, 'carried']],
    ],
    [
      'has an answer for nothing',
      [p(''), p(order)],
      [],
      [
        [null, 'orphan'],
        [null, 'orphan'],
      ],
    ],
  ])('%s', (_, old, next, expected) => expect(fates(old, next)).toEqual(expected))

  const articles = statutes.flatMap(({ articles: own }) => own.map(({ text }) => text))
  const anyText = fc.oneof(fc.constantFrom(...articles, order, order2, plan), fc.lorem())
  const passages = fc.array(fc.record({ text: anyText }), { maxLength: 12 })

  it('carries everything of a version onto itself', () =>
    fc.assert(
      fc.property(passages, (version) => {
        for (const { old, new: to, score } of reanchor(version, version))
          expect([to, score]).toEqual([old, 1])
      }),
    ))

  it('carries everything with its id when passages change places', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(anyText, { maxLength: 12 }).chain((texts) => {
          const version = texts.map((text, at) => p(text, `id-${at}`))
          return fc.record({
            old: fc.constant(version),
            next: fc.shuffledSubarray(version, { minLength: version.length }),
          })
        }),
        ({ old, next }) => {
          for (const { old: at, new: to, verdict } of reanchor(old, next)) {
            expect(verdict).toBe('carried')
            expect(next[to ?? -1]?.id).toBe(old[at]?.id)
          }
        },
      ),
    ))

  it('gives a new passage to one old passage at most, the same each time, by its score', () =>
    fc.assert(
      fc.property(passages, passages, (old, next) => {
        const found = reanchor(old, next)
        const taken = found.flatMap(({ new: to }) => (to === null ? [] : [to]))
        expect(new Set(taken).size).toBe(taken.length)
        expect(reanchor(old, next)).toEqual(found)
        for (const { new: to, score, verdict } of found) {
          expect(verdict).toBe(score >= 0.8 ? 'carried' : score >= 0.5 ? 'proposed' : 'orphan')
          expect(to === null).toBe(verdict === 'orphan')
        }
      }),
    ))
})
