import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composables, compose, type Composable } from '~/domain/alignment/chain'
import { relations } from '~/domain/alignment/vocabulary'

/**
 * What the relations mean when the three texts are sets. *Vrijwel* is a strong overlap of two sets
 * that differ: it can hold beside any other relation but *gelijk*.
 */
type Sets = Set<number>
const shared = (a: Sets, b: Sets) => [...a].filter((one) => b.has(one)).length

const holds: Record<Composable, (a: Sets, b: Sets) => boolean> = {
  gelijk: (a, b) => a.size === b.size && shared(a, b) === a.size,
  vrijwel_gelijk: (a, b) => !holds.gelijk(a, b) && shared(a, b) >= 0.75 * Math.max(a.size, b.size),
  lokaal_ruimer: (a, b) => a.size > b.size && shared(a, b) === b.size,
  lokaal_smaller: (a, b) => holds.lokaal_ruimer(b, a),
  overlap: (a, b) => shared(a, b) > 0 && shared(a, b) < Math.min(a.size, b.size),
}
const exact = composables.filter((relation) => relation !== 'vrijwel_gelijk')
const relationOf = (a: Sets, b: Sets): Composable | null =>
  exact.find((relation) => holds[relation](a, b)) ?? null

const set = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }).map((a) => new Set(a))
const near = (of: Sets) =>
  fc
    .tuple(fc.constantFrom(...of), fc.integer({ min: 0, max: 6 }), fc.boolean(), fc.boolean())
    .map(([out, added, remove, add]) => {
      const changed = new Set(of)
      if (remove && changed.size > 1) changed.delete(out)
      if (add) changed.add(added)
      return changed
    })
/** Three sets, half of the time each close to the one before, so that every relation occurs often. */
const three = fc.oneof(
  fc.tuple(set, set, set),
  set.chain((a) => near(a).chain((b) => near(b).map((c): [Sets, Sets, Sets] => [a, b, c]))),
)

const pairs = composables.flatMap((first) => composables.map((second) => [first, second] as const))
const all = fc.sample(three, { numRuns: 25_000, seed: 38 })

describe('the chain table, against random finite sets', () => {
  it('is never contradicted where it is certain', () => {
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        for (const [first, second] of pairs) {
          const { relation, certain } = compose(first, second)
          if (!certain || !relation || !holds[first](a, b) || !holds[second](b, c)) continue
          expect({ first, second, holds: holds[relation](a, c) }).toEqual({
            first,
            second,
            holds: true,
          })
        }
      }),
      { numRuns: 8_000 },
    )
  })

  it('never derives a relation between sets that share nothing, vrijwel aside', () => {
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        const [first, second] = [relationOf(a, b), relationOf(b, c)]
        if (first && second && compose(first, second).relation) {
          expect(shared(a, c)).toBeGreaterThan(0)
        }
      }),
      { numRuns: 8_000 },
    )
  })

  it.each(pairs)('%s, then %s: as certain as it can be', (first, second) => {
    const { relation, certain } = compose(first, second)
    const cases = all.filter(([a, b, c]) => holds[first](a, b) && holds[second](b, c))
    expect(cases.length).toBeGreaterThan(20)
    if (relation === null) {
      // Onbepaald: the two can even have nothing in common, so no relation may be derived.
      expect(cases.some(([a, , c]) => shared(a, c) === 0)).toBe(true)
      return
    }
    expect(cases.some(([a, , c]) => holds[relation](a, c))).toBe(true)
    // The table is more careful than sets ask in one place: a first link that is itself a judgement
    // ("vrijwel") always leaves the result to be judged, also before "gelijk".
    const careful = first === 'vrijwel_gelijk' && second === 'gelijk'
    expect(cases.every(([a, , c]) => holds[relation](a, c))).toBe(certain || careful)
    if (careful) expect(certain).toBe(false)
  })

  it('composes nothing with verwant, tegengesteld or geen', () => {
    for (const none of ['verwant', 'tegengesteld', 'geen'] as const) {
      for (const relation of relations) {
        const nothing = { relation: null, certain: false }
        expect([compose(none, relation), compose(relation, none)]).toEqual([nothing, nothing])
      }
    }
  })
})
