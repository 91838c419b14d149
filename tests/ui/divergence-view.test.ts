import type { DivergenceRow } from 'db/queries/divergences.server'
import { describe, expect, it } from 'vitest'
import { listed, lineOf } from '~/routes/$tenant.afwijkingen/view'
import { story, wordsOf } from '~/routes/$tenant.afwijkingen_.$id/story'
import { passageWords, stepsOf } from '~/routes/$tenant.afwijkingen_.$id/view'

const position = {
  kind: 'bewuste_lokale_keuze' as const,
  reason: 'anders',
  motivation: 'Omdat.',
  body: 'raad',
  decidedOn: '2026-01-01',
  kenmerk: null,
  reviewOn: null,
  recordedOn: '2026-02-01',
  toConfirm: false,
}

const row = (id: string, over: Partial<DivergenceRow> = {}): DivergenceRow => ({
  id,
  municipality: 'woerden',
  kind: 'cyclus',
  subjectTenantId: 'de-copen',
  subjectPriorityId: null,
  localItemId: null,
  since: '2026-01-01',
  planId: 'ivp-2023-2026',
  version: 1,
  why: {
    rule: 'cyclus',
    local: null,
    regional: null,
    versions: { local: { planId: 'ivp-2023-2026', version: 1 }, regional: null },
    facts: { localYears: 1, regionalYears: 2, source: 'ivp' },
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

const names = { woerden: 'Woerden', 'de-copen': 'De Copen', 'bureau-rvs': 'de RVS' }
const lines = (rows: DivergenceRow[]) => rows.map((one) => lineOf(one, names, 'de-copen'))
const ids = (rows: DivergenceRow[], query: Parameters<typeof listed>[1]) =>
  listed(lines(rows), query).map(({ id }) => id)

describe('a list of divergences', () => {
  const rows = [
    row('aw-010', { explained: true, position }),
    row('aw-002', { since: '2026-05-01', subjectTenantId: 'bureau-rvs' }),
    row('aw-001', { kind: 'alleen_lokaal', subjectTenantId: null, since: '2026-03-01' }),
  ]

  it('starts with what still asks for an explanation', () => {
    expect(ids(rows, {})).toEqual(['aw-002', 'aw-010', 'aw-001'])
  })

  it.each([
    [{ soort: 'alleen_lokaal' as const }, ['aw-001']],
    [{ toelichting: 'met' as const }, ['aw-010']],
    [{ toelichting: 'zonder' as const }, ['aw-002']],
    [{ laag: 'rvs' as const }, ['aw-002']],
    [{ laag: 'de_copen' as const }, ['aw-010']],
    [{ laag: 'gemeente' as const }, ['aw-001']],
    [{ op: 'nummer' as const }, ['aw-001', 'aw-002', 'aw-010']],
    [{ op: 'sinds' as const, richting: 'af' as const }, ['aw-002', 'aw-001', 'aw-010']],
  ])('%j', (query, expected) => {
    expect(ids(rows, query)).toEqual(expected)
  })

  it('never asks an explanation of what only informs', () => {
    expect(lines(rows).map(({ asks }) => asks)).toEqual([false, true, false])
  })

  it('does not show a position whose review date has come', () => {
    const [line] = lines([row('aw-001', { position: { ...position, reviewOn: '2026-03-01' } })])
    expect(line).toMatchObject({ position: null, explained: false, asks: true })
  })
})

describe('what happened, in sentences', () => {
  it('names roles and never people, newest first', () => {
    const told = story(
      {
        row: {
          planId: 'ivp-2023-2026',
          version: 2,
          since: '2026-02-01',
          goneOn: '2026-09-01',
        },
        days: [
          {
            planId: 'ivp-2023-2026',
            version: 1,
            from: '2026-02-01',
            until: null,
            passagesHash: 'a',
          },
          {
            planId: 'ivp-2023-2026',
            version: 2,
            from: '2026-06-15',
            until: '2026-09-01',
            passagesHash: 'b',
          },
        ],
        deeds: [
          {
            id: 'a',
            on: '2026-01-01',
            role: 'adviseur',
            did: 'answered',
            relation: 'lokaal_smaller',
          },
          {
            id: 'b',
            on: '2026-03-01',
            role: 'bestuurder',
            did: 'drafted',
            kind: 'nog_te_bespreken',
          },
        ],
        statements: [
          {
            id: 's',
            by: 'de-copen',
            role: 'secretaris',
            evidence: 'Zie doel 2.',
            passagesHash: 'a',
            on: '2026-03-02',
            endedOn: '2026-08-30',
            endReason: 'Besproken en opgelost.',
          },
        ],
        replies: [
          { id: 'r', answer: 'oneens', evidence: 'Nee.', on: '2026-03-10', role: 'adviseur' },
        ],
        positions: [{ id: 'c', on: '2026-04-01', role: null, kind: 'wordt_bijgesteld' }],
        discussions: [
          {
            id: 'd',
            by: 'de-copen',
            version: 1,
            on: '2026-05-12',
            outcome: 'gemeente_bekijkt',
            note: 'Woerden kijkt.',
            owner: null,
            dueOn: null,
            reviewOn: null,
          },
        ],
        comments: [
          {
            id: 'k',
            by: 'politie-de-copen',
            byName: 'Politie',
            role: 'partner',
            text: 'Wij helpen.',
            on: '2026-05-20',
            withdrawnOn: null,
            priorityId: null,
            divergenceId: 'aw-001',
            version: 1,
            own: false,
          },
        ],
      },
      'Woerden',
      (slug) => (slug === 'de-copen' ? 'De Copen' : slug),
    )
    expect(told.map(({ sentence }) => sentence)).toEqual([
      'Het portaal zag dit verschil niet meer: de tekst of het antwoord is gewijzigd.',
      'De Copen trok de vastlegging in: Besproken en opgelost.',
      'Een van de teksten is gewijzigd (versie 2 van het plan).',
      'Politie reageerde.',
      'De driehoek besprak dit: gemeente bekijkt aanpassing.',
      'Iemand van Woerden legde het standpunt vast: wordt bijgesteld.',
      'Een adviseur veiligheid van Woerden was het niet eens met dit signaal.',
      'De secretaris van de driehoek legde dit verschil vast, met een onderbouwing.',
      'De burgemeester van Woerden bewaarde een concept van het standpunt.',
      'Het portaal zag dit verschil.',
      'Een adviseur veiligheid van Woerden gaf een antwoord: lokaal smaller.',
    ])
  })

  it('tells that words went and came back', () => {
    const at = { planId: 'p', version: 1, passagesHash: 'a' }
    const days = [
      { ...at, from: '2026-01-01', until: '2026-03-01' },
      { ...at, from: '2026-05-01', until: null },
    ]
    const row = { planId: 'p', version: 1, since: '2026-01-01', goneOn: null }
    expect(wordsOf(days, row).map(({ on }) => on)).toEqual(['2026-03-01', '2026-05-01'])
  })
})

describe('the steps of a divergence', () => {
  const states = (over: Partial<DivergenceRow>) =>
    stepsOf(row('aw-001', over), 'Woerden').map(({ state }) => state)

  it('asks the municipality while there is no position', () => {
    expect(states({})).toEqual(['done', 'ahead', 'current', 'ahead', 'ahead'])
  })

  it('goes on to the driehoek only when the position asks that', () => {
    expect(states({ explained: true, position })).toEqual(['done', 'done', 'ahead', 'ahead'])
    const asking = { ...position, kind: 'regio_gevraagd' as const }
    expect(states({ explained: true, position: asking, toDiscuss: true })).toEqual([
      'done',
      'done',
      'current',
      'ahead',
    ])
  })

  it('has none for what only informs', () => {
    expect(states({ kind: 'alleen_lokaal' })).toEqual([])
  })
})

describe('a passage', () => {
  const passage = { owner: 'woerden', planId: 'p', version: 1, title: 'Plan' }

  it('writes the period of a whole plan in Dutch', () => {
    expect(passageWords({ ...passage, itemId: null, text: '2023-01-01 – 2026-12-31' })).toBe(
      '1 januari 2023 – 31 december 2026',
    )
  })

  it('leaves the words of a priority as they are', () => {
    const text = 'Op 2023-01-01 begint het.'
    expect(passageWords({ ...passage, itemId: 'x', text })).toBe(text)
  })
})
