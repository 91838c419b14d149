import type { SharedCell } from 'db/queries/matrix.server'
import type { DivergenceRow } from 'db/queries/divergences.server'
import { describe, expect, test } from 'vitest'
import { attentionOf, type StartFacts } from '~/routes/$tenant._index/attention'
import { datesAhead } from '~/routes/$tenant._index/dates-ahead'
import { cohesionOf } from '~/routes/$tenant._index/view'
import { validityView } from '~/ui/plans/validityView'
import { deCopen, ivp, priority } from '../domain/alignment/region'

const strategy = deCopen({ priorities: [priority('a'), priority('b'), priority('c')] })
const cell = (priorityId: string, over: Partial<SharedCell> = {}): SharedCell => ({
  municipality: 'woerden',
  owner: 'de-copen',
  planId: strategy.id,
  priorityId,
  state: 'overgenomen',
  relation: 'gelijk',
  derived: false,
  certain: true,
  conflict: null,
  path: null,
  depth: 4,
  nominal: false,
  level: 'speerpunt',
  localItems: [],
  ...over,
})

const divergence = (id: string, over: Partial<DivergenceRow> = {}): DivergenceRow => ({
  id,
  municipality: 'woerden',
  kind: 'ontbreekt_lokaal',
  subjectTenantId: 'de-copen',
  subjectPriorityId: 'a',
  localItemId: null,
  since: '2023-01-01',
  planId: 'ivp-2023-2026',
  version: 1,
  why: {
    rule: 'ontbreekt_lokaal',
    local: null,
    regional: null,
    versions: { local: { planId: 'ivp-2023-2026', version: 1 }, regional: null },
    facts: { layer: 'de_copen', level: 'speerpunt', themes: [], answer: 'geen' },
  },
  position: null,
  reply: null,
  discussion: null,
  state: 'gesignaleerd',
  closed: false,
  toDiscuss: false,
  review: null,
  explained: false,
  goneOn: null,
  ...over,
})

const facts = (over: Partial<StartFacts> = {}): StartFacts => ({
  tenant: 'woerden',
  today: '2026-10-12',
  plan: null,
  dated: [],
  draft: null,
  signals: [],
  divergences: [],
  cohesion: [],
  traject: null,
  names: { local: 'Woerden', owners: { 'de-copen': 'De Copen' } },
  execution: { report: null, evaluation: null },
  onTheirWay: [],
  mayDate: true,
  mayExplain: true,
  mayAssess: true,
  waiting: { toConfirm: 0, inTray: 0 },
  ...over,
})

describe('the uitvoeringsplan asks', () => {
  const report = { title: 'UVP', period: '2026-H2', lacking: 3 }
  const until = '2026-12-31'
  const moment = {
    kind: 'einde_uvp',
    on: '2026-10-01',
    planId: 'uvp',
    title: 'UVP',
    until,
  } as const
  const asked = (execution: StartFacts['execution']) =>
    attentionOf(facts({ execution })).map(({ title, on }) => [title, on])

  test('for reports of this half year and a look at the goals, each with its last day', () => {
    expect(asked({ report, evaluation: { moment, due: 1 } })).toEqual([
      ['Meld hoe ver 3 maatregelen zijn', '2026-12-31'],
      ['Kijk opnieuw naar 1 doel', '2026-12-31'],
    ])
    expect(asked({ report: { ...report, lacking: 0 }, evaluation: { moment, due: 0 } })).toEqual([])
  })
})

describe('a task of the start page', () => {
  const ids = (over: Partial<StartFacts>) =>
    attentionOf(
      facts({
        divergences: [divergence('aw-001')],
        cohesion: cohesionOf([strategy], [], []),
        ...over,
      }),
    ).map(({ id }) => id)

  test('is only given to a role that can do it', () => {
    const assess = `beoordeel-de-copen-${strategy.id}`
    expect(ids({})).toEqual(['toelichting', assess])
    expect(ids({ mayExplain: false })).toEqual([assess])
    expect(ids({ mayAssess: false })).toEqual(['toelichting'])
  })
})

describe('the coverage of a strategy', () => {
  test('counts as assessed what a person answered: not what is derived, not what nobody saw', () => {
    const cells = [cell('a'), cell('b', { derived: true }), cell('c', { state: 'niet_beoordeeld' })]
    expect(cohesionOf([strategy], cells, [])[0]).toMatchObject({ assessed: 1, total: 3 })
  })

  test('shows no depth where nobody looked, and a depth of 0 where somebody did', () => {
    const cells = [
      cell('a', { state: 'geen_tegenhanger', depth: 0 }),
      cell('b', { state: 'niet_beoordeeld', depth: 0 }),
    ]
    const rows = cohesionOf([strategy], cells, [])[0]?.rows ?? []
    expect(rows.map(({ depth }) => depth)).toEqual([0, null, null])
  })

  test('keeps open and explained divergences apart', () => {
    const rows = [
      divergence('aw-1'),
      divergence('aw-2', { explained: true }),
      divergence('aw-3', { kind: 'alleen_lokaal' }),
    ]
    expect(cohesionOf([strategy], [cell('a')], rows)[0]?.rows[0]).toMatchObject({
      open: 1,
      explained: 1,
    })
  })
})

describe('what asks attention', () => {
  test('stands in the order of its dates, without a date last', () => {
    const review = divergence('aw-2', {
      explained: true,
      position: {
        kind: 'bewuste_lokale_keuze',
        reason: 'anders',
        motivation: 'Zo.',
        body: 'raad',
        decidedOn: null,
        kenmerk: null,
        reviewOn: '2026-12-01',
        recordedOn: '2024-01-01',
        toConfirm: false,
      },
    })
    const items = attentionOf(facts({ divergences: [divergence('aw-1'), review] }))
    expect(items.map(({ id, on }) => [id, on])).toEqual([
      ['herijk-aw-2', '2026-12-01'],
      ['toelichting', null],
    ])
    expect(items[1]?.title).toBe('Licht 1 afwijking toe')
  })

  test('is nothing when all is assessed and explained', () => {
    expect(attentionOf(facts({ divergences: [divergence('aw-1', { explained: true })] }))).toEqual(
      [],
    )
  })
})

test('dates that have passed are not ahead', () => {
  const passed = deCopen({ id: 'oud', period: { from: '2019-01-01', to: '2022-12-31' } })
  expect(datesAhead(facts(), [passed, strategy]).map(({ on }) => on)).toEqual(['2026-12-31'])
})

describe('how long a plan holds', () => {
  const given = (over: object = {}) => ({
    one: { plan: ivp(), decisions: [], successorAdoptedOn: null },
    next: null,
    decided: [],
    owner: 'Woerden',
    today: '2026-10-12',
    ...over,
  })
  test('has no figure for a plan that nobody adopted', () => {
    const one = { plan: ivp({ status: 'concept' }), decisions: [], successorAdoptedOn: null }
    expect(validityView(given({ one }))).toBeNull()
  })

  test('asks for the date of the council decision when it is missing', () => {
    const decision = {
      body: 'raad' as const,
      date: null,
      proposed: null,
      kenmerk: '18R.00545',
      status: 'genomen' as const,
      effect: 'vaststellen' as const,
      until: null,
      untilEvent: null,
      expected: null,
    }
    const one = { plan: ivp(), decisions: [decision], successorAdoptedOn: null }
    const view = validityView(given({ one, decided: [one] }))
    expect(view).toMatchObject({ fourYears: null, to: '2026-12-31', extendedTo: null })
    expect(view?.noDecision).toContain('datum van het raadsbesluit')
  })
})
