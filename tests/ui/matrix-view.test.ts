import type { MatrixRead, SharedCell, SharedFinding } from 'db/queries/matrix.server'
import type { RegionHead } from 'db/queries/region.server'
import { describe, expect, it } from 'vitest'
import type { AlignmentQuery } from '~/routes/$tenant.afstemming/filter'
import { filtered, rowsOf, sharedOf } from '~/routes/$tenant.afstemming/matrix-rows'
import { matrixView } from '~/routes/$tenant.afstemming/matrix-view'

const today = '2026-10-12'

const head = (
  owner: string,
  layer: RegionHead['layer'],
  over: Partial<RegionHead> = {},
): RegionHead => ({
  owner,
  planId: `${owner}-plan`,
  version: 1,
  layer,
  title: `Plan van ${owner}`,
  period: { from: '2023-01-01', to: '2026-12-31' },
  status: 'vastgesteld',
  adopted: true,
  fictitious: false,
  ...over,
})

const cell = (
  municipality: string,
  state: SharedCell['state'],
  over: Partial<SharedCell> = {},
): SharedCell => ({
  municipality,
  owner: 'de-copen',
  planId: 'de-copen-plan',
  priorityId: 'jeugd',
  state,
  relation: null,
  derived: false,
  certain: true,
  conflict: null,
  path: null,
  depth: 0,
  nominal: false,
  level: null,
  localItems: [],
  ...over,
})

const finding = (municipality: string, over: Partial<SharedFinding> = {}): SharedFinding => ({
  municipality,
  id: 'aw-001',
  kind: 'reikwijdte',
  owner: 'de-copen',
  planId: 'de-copen-plan',
  priorityId: 'jeugd',
  since: '2026-01-01',
  position: null,
  recordedOn: null,
  explained: false,
  outcome: null,
  closed: false,
  ...over,
})

const names = ['woerden', 'oudewater', 'montfoort', 'ijsselstein', 'lopik']

const region = (over: Partial<MatrixRead> = {}): MatrixRead => ({
  strategies: [head('bureau-rvs', 'rvs'), head('de-copen', 'de_copen')],
  priorities: [
    {
      owner: 'bureau-rvs',
      planId: 'bureau-rvs-plan',
      id: 'jeugd',
      number: '1',
      title: 'Jeugd in de regio',
      level: 'speerpunt',
      themes: ['jeugdoverlast'],
    },
    {
      owner: 'de-copen',
      planId: 'de-copen-plan',
      id: 'jeugd',
      number: '1',
      title: 'Jeugd in De Copen',
      level: 'strategisch_thema',
      themes: ['individuele-jongeren'],
    },
  ],
  municipalities: names.map((slug) => ({
    slug,
    name: slug,
    plan: slug === 'lopik' ? null : head(slug, 'gemeente'),
    withdrawn: false,
  })),
  cells: [
    cell('woerden', 'overgenomen', { relation: 'gelijk', depth: 4 }),
    cell('oudewater', 'gedeeltelijk', { derived: true, relation: 'overlap', depth: 2 }),
    cell('montfoort', 'tegengesteld', { relation: 'tegengesteld', depth: 1 }),
    cell('ijsselstein', 'bewust_niet', { relation: 'geen' }),
  ],
  findings: [],
  ...over,
})

const view = (read: MatrixRead, query: AlignmentQuery = {}) => {
  const kept = filtered(read, query)
  return matrixView(kept, rowsOf(kept), query, today)
}
const row = (read: MatrixRead, query: AlignmentQuery = {}) => {
  const found = view(read, query).layers.find(({ id }) => id.startsWith('de-copen'))?.rows[0]
  if (!found) throw new Error('no row')
  return found
}

describe('the matrix', () => {
  it('shows one cell for each priority and municipality, RVS first', () => {
    const { layers } = view(region())
    expect(layers.map(({ title }) => title)).toEqual(['RVS 2023-2026', 'De Copen 2023-2026'])
    expect(layers.flatMap(({ rows }) => rows.map(({ cells }) => cells.length))).toEqual([5, 5])
  })

  it('tells apart two priorities with the same id of two owners', () => {
    const [rvs] = view(region()).layers
    expect(rvs?.rows[0]?.cells.map((one) => one?.state)).toEqual(names.map(() => 'niet_beoordeeld'))
  })

  it('counts only what a person answered, and derived answers beside it', () => {
    expect(row(region()).shared).toEqual({ count: 1, derived: 1, assessed: 3, of: 5 })
  })

  it('keeps the count over all municipalities when one column is shown', () => {
    const one = row(region(), { gemeente: 'woerden' })
    expect(one.cells).toHaveLength(1)
    expect(one.shared.of).toBe(5)
  })

  it('leaves a municipality without a shared plan open', () => {
    const lopik = row(region()).cells[4]
    expect(lopik).toMatchObject({ state: 'niet_beoordeeld', depth: null })
    expect(view(region()).municipalities[4]).toMatchObject({ plan: null, notes: [] })
  })

  it('counts divergences with and without an explanation on their own cell', () => {
    const read = region({
      findings: [
        finding('woerden'),
        finding('woerden', { id: 'aw-002', explained: true, position: 'nog_te_bespreken' }),
        finding('woerden', { id: 'aw-003', owner: 'bureau-rvs', planId: 'an-older-one' }),
        finding('woerden', { id: 'aw-004', owner: null, planId: null, priorityId: null }),
      ],
    })
    expect(row(read).cells[0]).toMatchObject({ open: 1, explained: 1 })
    expect(view(read)).toMatchObject({ open: 1, explained: 1 })
  })

  it('says that a strategy is past its period, and that a plan has another one', () => {
    const strategies = [
      head('de-copen', 'de_copen', { period: { from: '2019-01-01', to: '2022-12-31' } }),
    ]
    const read = region({
      strategies,
      findings: [finding('woerden', { kind: 'periode', priorityId: null })],
    })
    expect(view(read).layers[0]?.subtitle).toContain('eindigde op 31 december 2022')
    expect(view(read).municipalities[0]?.notes).toEqual(['andere periode'])
  })

  it('says of a draft in the column that it is one', () => {
    const draft = head('woerden', 'gemeente', {
      status: 'concept',
      adopted: false,
      fictitious: true,
    })
    const read = region({
      municipalities: [{ slug: 'woerden', name: 'Woerden', plan: draft, withdrawn: false }],
    })
    expect(view(read).municipalities[0]?.notes).toEqual(['concept', 'voorbeeld – fictief'])
  })
})

describe('filters of the matrix', () => {
  it.each([
    [{ laag: 'rvs' as const }, ['Jeugd in de regio']],
    [{ niveau: 'strategisch_thema' as const }, ['Jeugd in De Copen']],
    [{ thema: 'jeugdoverlast' as const }, ['Jeugd in de regio']],
    [{ stand: 'tegengesteld' as const }, ['Jeugd in De Copen']],
    [{ stand: 'geen_tegenhanger' as const }, []],
  ])('%j keeps the rows that have it', (query, titles) => {
    const rows = view(region(), query).layers.flatMap((layer) => layer.rows)
    expect(rows.map(({ title }) => title)).toEqual(titles)
  })

  it('leaves out the cells that do not have the state, not their row', () => {
    const { cells } = row(region(), { stand: 'tegengesteld' })
    expect(cells.map((one) => one?.state ?? null)).toEqual([null, null, 'tegengesteld', null, null])
  })

  it('shows what still lacks an explanation', () => {
    const read = region({
      findings: [finding('montfoort'), finding('woerden', { explained: true })],
    })
    expect(row(read, { open: 'ja' }).cells.map((one) => one !== null)).toEqual([
      false,
      false,
      true,
      false,
      false,
    ])
  })

  it('shows what changed since a day: a finding, a position or an answer', () => {
    const read = region({
      findings: [
        finding('woerden', { since: '2026-09-01' }),
        finding('oudewater', { since: '2026-01-01', recordedOn: '2026-09-15', explained: true }),
        finding('montfoort', { since: '2026-08-31' }),
      ],
    })
    const query = { sinds: '2026-09-01' }
    const answers = [
      {
        municipality: 'ijsselstein',
        owner: 'de-copen',
        planId: 'de-copen-plan',
        priorityId: 'jeugd',
        on: '2026-09-02',
      },
    ]
    const [layer] = matrixView(read, rowsOf(read, answers), query, today).layers
    expect(layer?.rows[0]?.cells.map((one) => one !== null)).toEqual([
      true,
      true,
      false,
      true,
      false,
    ])
  })

  it('keeps the filter in the address of each cell', () => {
    const cell = row(region(), { laag: 'de_copen', stand: 'overgenomen' }).cells[0]
    expect(cell?.href).toBe('?laag=de_copen&stand=overgenomen&cel=woerden.de-copen.jeugd#cel')
  })
})

describe('in 4 van de 5 plannen', () => {
  it('never counts an opposed or a merely derived answer', () => {
    const places = rowsOf(region())[1]?.places ?? []
    const counted = sharedOf(places)
    expect(counted.count).toBe(1)
    expect(counted.assessed).toBe(3)
  })
})
