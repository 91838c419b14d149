import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composables, compose, type Composable } from '~/domain/alignment/chain'
import { align } from '~/domain/alignment/align'
import { relations } from '~/domain/alignment/vocabulary'
import { chainSentence } from '~/ui/nl/chain-sentence'
import { chain, deCopen, input, ivp, link, priority, rvs } from './region'

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

/** The table of the specification; a word with "?" is derived but still to be judged. */
const specified = `
          gelijk   vrijwel   ruimer    smaller  overlap
gelijk    gelijk   vrijwel   ruimer    smaller  overlap
vrijwel   vrijwel? vrijwel?  ruimer?   smaller? overlap?
ruimer    ruimer   ruimer?   ruimer    overlap? overlap?
smaller   smaller  smaller?  onbepaald smaller  onbepaald
overlap   overlap  overlap?  onbepaald overlap? onbepaald
`
const full = (word: string) =>
  composables.find((relation) => relation === word || relation.startsWith(`${word}_`)) ??
  composables.find((relation) => relation === `lokaal_${word}`)

describe('the chain table', () => {
  const [head = '', ...lines] = specified.trim().split('\n')
  const columns = head.trim().split(/\s+/)
  const entries = lines.flatMap((line) => {
    const [first = '', ...cells] = line.trim().split(/\s+/)
    return cells.map((cell, at) => [first, columns[at] ?? '', cell] as const)
  })

  it.each(entries)('%s, then %s, gives %s', (first, second, entry) => {
    const [one, other] = [full(first), full(second)]
    if (!one || !other) throw new Error(`${first} or ${second} is no relation`)
    expect(compose(one, other)).toEqual(
      entry === 'onbepaald'
        ? { relation: null, certain: false }
        : { relation: full(entry.replace('?', '')), certain: !entry.endsWith('?') },
    )
  })

  it('has twenty-five entries', () => {
    expect(entries).toHaveLength(25)
  })
})

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

  it.each(pairs)('%s, then %s: nothing stronger holds every time', (first, second) => {
    const { relation } = compose(first, second)
    const cases = all.filter(([a, b, c]) => holds[first](a, b) && holds[second](b, c))
    const always = exact.filter((one) => cases.every(([a, , c]) => holds[one](a, c)))
    // Two relations exclude each other, so whatever always holds is the one that the table gives.
    const expected = first === 'vrijwel_gelijk' || second === 'vrijwel_gelijk' ? [] : [relation]
    for (const one of always) expect([...expected, relation]).toContain(one)
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

const four = fc
  .tuple(three, set)
  .chain(([[a, b, c], other]) =>
    fc.oneof(near(c), fc.constant(other)).map((d): [Sets, Sets, Sets, Sets] => [a, b, c, d]),
  )
const one = (id: string) => ({ priorities: [priority(id)] })
const below = deCopen(one('copen'))
const region = rvs(one('rvs'))
const state = rvs({ ...one('rijk'), owner: 'rijk', id: 'rijk-2023-2026', layer: 'rijk' })

/** What the engine makes of local → De Copen → RVS → Rijk. */
const along = (first: Composable, second: Composable, third: Composable) =>
  align(
    input({
      plan: ivp(one('lokaal')),
      strategies: [state, region, below],
      links: [link('lokaal', below, 'copen', first)],
      chainLinks: [
        chain(below, 'copen', region, 'rvs', second),
        chain(region, 'rvs', state, 'rijk', third),
      ],
    }),
  ).cells

describe('a chain of three steps', () => {
  it('is followed from local to Rijk, with its whole path', () => {
    const [copen, rvsCell, rijk] = along('lokaal_smaller', 'gelijk', 'lokaal_smaller')
    expect(copen).toMatchObject({ derived: false, relation: 'lokaal_smaller' })
    expect(rvsCell).toMatchObject({ derived: true, certain: true, relation: 'lokaal_smaller' })
    expect(rijk).toMatchObject({ derived: true, certain: true, relation: 'lokaal_smaller' })
    expect(rijk?.path?.steps.map(({ to }) => to.priorityId)).toEqual(['copen', 'rvs', 'rijk'])
  })

  it('ends where one step says nothing about the next', () => {
    const [, rvsCell, rijk] = along('lokaal_smaller', 'lokaal_ruimer', 'gelijk')
    expect([rvsCell?.state, rijk?.state]).toEqual(['niet_beoordeeld', 'niet_beoordeeld'])
  })

  it('is to be judged from the first step on that is', () => {
    const [, rvsCell, rijk] = along('lokaal_ruimer', 'lokaal_smaller', 'gelijk')
    expect([rvsCell?.certain, rijk?.certain]).toEqual([false, false])
  })

  it('never says with certainty what random finite sets contradict', () => {
    let derived = 0
    fc.assert(
      fc.property(four, ([a, b, c, d]) => {
        const [first, second, third] = [relationOf(a, b), relationOf(b, c), relationOf(c, d)]
        if (!first || !second || !third) return
        const [, toRegion, toState] = along(first, second, third)
        for (const [cell, top] of [
          [toRegion, c],
          [toState, d],
        ] as const) {
          const relation = composables.find((known) => known === cell?.relation)
          if (!cell?.certain || !cell.derived || !relation) continue
          derived += 1
          expect({ first, second, third, holds: holds[relation](a, top) }).toMatchObject({
            holds: true,
          })
        }
      }),
      { numRuns: 1_500, seed: 7 },
    )
    expect(derived).toBeGreaterThan(500)
  })
})

describe('a path in words', () => {
  it('names every step', () => {
    expect(
      chainSentence('Woerden 3', [
        { label: 'De Copen 2', relation: 'lokaal_smaller' },
        { label: 'RVS 1', relation: 'gelijk' },
      ]),
    ).toBe('Woerden 3 is smaller dan De Copen 2, dat hetzelfde is als RVS 1.')
  })

  it('has words for each relation that composes, first and after', () => {
    for (const relation of composables) {
      const words = chainSentence('A', [
        { label: 'B', relation },
        { label: 'C', relation },
      ])
      expect(words).toMatch(/^A (is .*|overlapt .*) B, dat .* C\.$/)
    }
  })
})
