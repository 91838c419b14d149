import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cause } from '~/domain/alignment/between/cause'
import { changesBetween } from '~/domain/alignment/between/changes-between'
import { byDay } from '~/domain/alignment/between/moment'
import type { Standing, StandingCell, StandingFinding } from '~/domain/alignment/between/standing'
import { asOf } from '~/domain/alignment/as-of'
import { cellStates, relations } from '~/domain/alignment/vocabulary'

const strategy = {
  owner: 'bureau-rvs',
  planId: 'rvs-2023-2026',
  version: 1,
  layer: 'rvs' as const,
  title: 'RVS',
}
const plan = {
  ...strategy,
  owner: 'woerden',
  planId: 'ivp',
  layer: 'gemeente' as const,
  title: 'IVP',
}

const cell = (priorityId: string, over: Partial<StandingCell> = {}): StandingCell => ({
  municipality: 'woerden',
  owner: 'bureau-rvs',
  planId: 'rvs-2023-2026',
  priorityId,
  state: 'niet_beoordeeld',
  relation: null,
  derived: false,
  conflict: null,
  path: null,
  depth: 0,
  nominal: false,
  level: null,
  from: '2024-01-01',
  until: null,
  ...over,
})

const finding = (id: string, over: Partial<StandingFinding> = {}): StandingFinding => ({
  municipality: 'woerden',
  id,
  kind: 'ontbreekt_lokaal',
  owner: 'bureau-rvs',
  priorityId: 'jeugd',
  localItemId: null,
  why: {
    rule: 'ontbreekt_lokaal',
    facts: { layer: 'rvs', level: 'speerpunt', themes: [], answer: 'niet_beoordeeld' },
    local: null,
    regional: null,
    versions: { local: { planId: 'ivp', version: 1 }, regional: null },
  },
  explained: false,
  reviewOn: null,
  from: '2024-01-01',
  until: null,
  ...over,
})

const standing = (over: Partial<Standing> = {}): Standing => ({
  on: '2025-01-01',
  municipalities: [
    { slug: 'woerden', name: 'Woerden', plan },
    { slug: 'lopik', name: 'Lopik', plan: null },
  ],
  strategies: [strategy],
  priorities: ['jeugd', 'online'].map((id, at) => ({
    owner: 'bureau-rvs',
    planId: 'rvs-2023-2026',
    id,
    number: `${at + 1}`,
    title: id,
  })),
  cells: [cell('jeugd'), cell('online')],
  findings: [finding('aw-001')],
  ...over,
})

const by = { organisation: 'woerden', name: 'Woerden', person: null }
const answer = (on: string): Cause => ({
  did: 'verband',
  on,
  by,
  fictitious: true,
  localId: 'straat',
  owner: 'bureau-rvs',
  priorityId: 'jeugd',
  relation: 'gelijk',
  note: 'Zo staat het er.',
  ended: false,
})

const answered = cell('jeugd', {
  state: 'overgenomen',
  relation: 'gelijk',
  depth: 3,
  level: 'speerpunt',
  from: '2025-02-03',
})

describe('what changed between two days', () => {
  it('names each field of a cell, with the answer that made it so', () => {
    const after = standing({ cells: [answered, cell('online')], findings: [] })
    const { municipalities, counts } = changesBetween(standing(), after, [answer('2025-02-03')])
    const [woerden] = municipalities
    expect(woerden?.cells.map(({ priorityId, fields }) => [priorityId, fields])).toEqual([
      ['jeugd', ['state', 'relation', 'level', 'depth']],
    ])
    expect(woerden?.cells[0]?.causes).toEqual([answer('2025-02-03')])
    expect(woerden?.divergences.map(({ id, happened }) => [id, happened])).toEqual([
      ['aw-001', ['weg']],
    ])
    expect(woerden?.divergences[0]?.causes).toEqual([answer('2025-02-03')])
    expect(counts).toMatchObject({ cells: 1, municipalities: 1, weg: 1, gekomen: 0 })
  })

  it('takes an answer of another municipality for no reason', () => {
    const after = standing({ cells: [answered, cell('online')] })
    const elsewhere = { ...answer('2025-02-03'), by: { ...by, organisation: 'lopik' } }
    const [woerden] = changesBetween(standing(), after, [elsewhere]).municipalities
    expect(woerden?.cells[0]?.causes).toEqual([])
  })

  it.each([
    [false, true, 'toegelicht'],
    [true, false, 'weer_open'],
  ])('sees a divergence go from explained %s to %s', (was, wordt, expected) => {
    const { municipalities } = changesBetween(
      standing({ findings: [finding('aw-001', { explained: was })] }),
      standing({ findings: [finding('aw-001', { explained: wordt })] }),
      [],
    )
    expect(municipalities[0]?.divergences[0]?.happened).toEqual([expected])
  })

  it('keeps a talk of the driehoek with its divergence, also where nothing else changed', () => {
    const talk: Cause = {
      did: 'bespreking',
      on: '2025-02-03',
      by: { organisation: 'de-copen', name: 'De Copen', person: null },
      fictitious: false,
      municipality: 'woerden',
      divergenceId: 'aw-001',
      outcome: 'blijft_zo',
      note: '',
    }
    const [woerden] = changesBetween(standing(), standing(), [talk]).municipalities
    expect(woerden?.divergences).toMatchObject([{ id: 'aw-001', happened: ['besproken'] }])
  })

  it('lists a plan and a strategy in another version', () => {
    const after = standing({
      municipalities: [{ slug: 'woerden', name: 'Woerden', plan: { ...plan, version: 2 } }],
      strategies: [{ ...strategy, version: 2 }],
    })
    const { strategies, municipalities } = changesBetween(standing(), after, [])
    expect(strategies.map(({ was, wordt }) => [was?.version, wordt?.version])).toEqual([[1, 2]])
    expect(municipalities[0]?.plan).toMatchObject({ was: { version: 1 }, wordt: { version: 2 } })
  })
})

const anyCell = (priorityId: string) =>
  fc
    .record({
      state: fc.constantFrom(...cellStates),
      relation: fc.option(fc.constantFrom(...relations), { nil: null }),
      depth: fc.integer({ min: 0, max: 6 }),
      nominal: fc.boolean(),
      derived: fc.boolean(),
    })
    .map((over) => cell(priorityId, over))
const anyStanding = fc
  .tuple(
    fc.tuple(anyCell('jeugd'), anyCell('online')),
    fc.uniqueArray(fc.constantFrom('aw-001', 'aw-002', 'aw-003')),
    fc.boolean(),
  )
  .map(([cells, ids, explained]) =>
    standing({ cells, findings: ids.map((id) => finding(id, { explained })) }),
  )

describe('was–wordt of any two standings', () => {
  it('finds nothing between a day and itself', () => {
    fc.assert(
      fc.property(anyStanding, (one) => {
        const { municipalities, strategies } = changesBetween(one, one, [])
        expect([municipalities, strategies]).toEqual([[], []])
      }),
    )
  })

  it('finds the same places the other way round, and comes where it went', () => {
    const placesOf = ({ municipalities }: ReturnType<typeof changesBetween>) =>
      municipalities.flatMap(({ slug, cells }) =>
        cells.map(({ priorityId, fields }) => `${slug} ${priorityId} ${fields.join()}`),
      )
    fc.assert(
      fc.property(anyStanding, anyStanding, (one, other) => {
        const [there, back] = [changesBetween(one, other, []), changesBetween(other, one, [])]
        expect(placesOf(there)).toEqual(placesOf(back))
        expect(there.counts.gekomen).toBe(back.counts.weg)
        expect(there.counts.weg).toBe(back.counts.gekomen)
      }),
    )
  })
})

describe('the day that is looked at', () => {
  it.each([
    [undefined, { on: '2026-10-12', past: false, problem: null }],
    ['2026-10-12', { on: '2026-10-12', past: false, problem: null }],
    ['2025-03-01', { on: '2025-03-01', past: true, problem: null }],
    [
      '2025-02-30',
      { on: '2026-10-12', past: false, problem: { kind: 'bestaat_niet', asked: '2025-02-30' } },
    ],
    [
      '2027-01-01',
      { on: '2026-10-12', past: false, problem: { kind: 'toekomst', asked: '2027-01-01' } },
    ],
  ])('%s', (asked, expected) => {
    expect(asOf(asked, '2026-10-12')).toEqual(expected)
  })

  it('groups moments by day, newest first', () => {
    const version = (on: string, planId: string) =>
      ({
        did: 'versie',
        on,
        by,
        fictitious: false,
        planId,
        version: 1,
        title: planId,
        planKind: 'ivp',
        visibility: 'openbaar',
      }) as const
    const days = byDay([
      version('2024-01-01', 'a'),
      version('2025-01-01', 'b'),
      version('2024-01-01', 'c'),
    ])
    expect(days.map(({ on, moments }) => [on, moments.length])).toEqual([
      ['2025-01-01', 1],
      ['2024-01-01', 2],
    ])
  })
})
