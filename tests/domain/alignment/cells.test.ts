import { describe, expect, it } from 'vitest'
import { align } from '~/domain/alignment/align'
import type { Link } from '~/domain/alignment/link'
import type { Position } from '~/domain/alignment/position'
import type { CellState, Relation } from '~/domain/alignment/vocabulary'
import { chain, deCopen, goal, input, ivp, link, measure, priority, rvs, uvp } from './region'

const strategy = deCopen({ priorities: [priority('drugs')] })
const plan = ivp({
  priorities: [priority('p1', { goals: [goal('g1')] }), priority('p2', { number: '2' })],
})

const cell = (links: Link[], positions: Position[] = []) => {
  const [first] = align(input({ plan, strategies: [strategy], links, positions })).cells
  if (!first) throw new Error('no cell')
  return first
}

const choice = (over: Partial<Position> = {}): Position => ({
  finding: 'ontbreekt_lokaal|woerden|de-copen/drugs|-|-',
  kind: 'bewuste_lokale_keuze',
  reason: 'De raad legt het accent op jeugd.',
  body: 'raad',
  date: '2024-04-01',
  kenmerk: null,
  reviewOn: null,
  ...over,
})

describe('the state of a cell', () => {
  it.each<[Relation, CellState]>([
    ['gelijk', 'overgenomen'],
    ['vrijwel_gelijk', 'overgenomen'],
    ['lokaal_ruimer', 'overgenomen'],
    ['lokaal_smaller', 'gedeeltelijk'],
    ['overlap', 'gedeeltelijk'],
    ['verwant', 'geen_tegenhanger'],
    ['tegengesteld', 'tegengesteld'],
    ['geen', 'geen_tegenhanger'],
  ])('%s makes it %s', (relation, state) => {
    expect(cell([link('p1', strategy, 'drugs', relation)])).toMatchObject({ relation, state })
  })

  it('is niet_beoordeeld without any answer', () => {
    expect(cell([])).toMatchObject({ state: 'niet_beoordeeld', relation: null, depth: 0 })
  })

  it('lets conflict decide over full, and full over partial', () => {
    const full = link('p1', strategy, 'drugs', 'gelijk')
    const partial = link('p2', strategy, 'drugs', 'overlap')
    const opposed = link('p2', strategy, 'drugs', 'tegengesteld')
    expect(cell([partial, full]).state).toBe('overgenomen')
    expect(cell([full, opposed]).state).toBe('tegengesteld')
  })

  it('never adds up two partials to a full', () => {
    const partials = ['p1', 'p2'].map((id) => link(id, strategy, 'drugs', 'lokaal_smaller'))
    expect(cell(partials).state).toBe('gedeeltelijk')
  })

  it('counts a link of a goal for its priority', () => {
    const local = { planId: plan.id, version: 1, kind: 'doel' as const, itemId: 'g1' }
    const found = cell([link(null, strategy, 'drugs', 'gelijk', { local })])
    expect(found).toMatchObject({ state: 'overgenomen', depth: 2, level: 'speerpunt' })
    expect(found.localItems).toEqual([local])
  })

  it('leaves a link aside when its local item is gone', () => {
    expect(cell([link('vervallen-item', strategy, 'drugs', 'gelijk')]).state).toBe(
      'niet_beoordeeld',
    )
  })

  it('still counts a link made on an earlier version of the same strategy', () => {
    const later = deCopen({ version: 2, priorities: [priority('drugs')] })
    const links = [link('p1', strategy, 'drugs', 'gelijk')]
    expect(align(input({ plan, strategies: [later], links })).cells[0]?.state).toBe('overgenomen')
  })

  it('is bewust_niet with geen and the own choice, until the review date', () => {
    const none = [link(null, strategy, 'drugs', 'geen')]
    expect(cell(none, [choice()]).state).toBe('bewust_niet')
    expect(cell(none, [choice({ reviewOn: '2026-10-13' })]).state).toBe('bewust_niet')
    expect(cell(none, [choice({ reviewOn: '2026-10-12' })]).state).toBe('geen_tegenhanger')
    expect(cell(none, [choice({ kind: 'nog_te_bespreken' })]).state).toBe('geen_tegenhanger')
  })

  it('is not bewust_niet by a position alone', () => {
    expect(cell([], [choice()]).state).toBe('niet_beoordeeld')
  })
})

describe('the arrows', () => {
  it('lokaal_smaller is local within regional: the regional whole is covered in part', () => {
    const found = align(
      input({
        plan,
        strategies: [strategy],
        links: [link('p1', strategy, 'drugs', 'lokaal_smaller')],
      }),
    )
    expect(found.cells[0]?.state).toBe('gedeeltelijk')
    expect(found.findings.find(({ kind }) => kind === 'reikwijdte')?.why.facts).toMatchObject({
      relation: 'lokaal_smaller',
    })
  })

  it('lokaal_ruimer is regional within local: the regional whole is covered', () => {
    const found = align(
      input({
        plan,
        strategies: [strategy],
        links: [link('p1', strategy, 'drugs', 'lokaal_ruimer')],
      }),
    )
    expect(found.cells[0]?.state).toBe('overgenomen')
    expect(found.findings.find(({ kind }) => kind === 'reikwijdte')?.why.facts).toMatchObject({
      relation: 'lokaal_ruimer',
    })
  })
})

describe('a derived cell', () => {
  const above = rvs({ priorities: [priority('ondermijning')] })
  const over = (relation: Relation, links: Link[]) =>
    align(
      input({
        plan,
        strategies: [above, strategy],
        chainLinks: [chain(strategy, 'drugs', above, 'ondermijning', relation)],
        links,
      }),
    )
  const down = link('p1', strategy, 'drugs', 'gelijk')

  it('follows the chain and keeps the path', () => {
    const result = over('lokaal_smaller', [down])
    expect(result.cells[1]).toMatchObject({
      strategy: { owner: 'bureau-rvs' },
      state: 'gedeeltelijk',
      relation: 'lokaal_smaller',
      derived: true,
      certain: true,
      depth: 2,
      path: {
        local: { kind: 'prioriteit', itemId: 'p1' },
        steps: [
          { to: { owner: 'de-copen', priorityId: 'drugs' }, relation: 'gelijk' },
          { to: { owner: 'bureau-rvs', priorityId: 'ondermijning' }, relation: 'lokaal_smaller' },
        ],
      },
    })
    expect(result.coverage.strategies[1]).toMatchObject({ assessed: 0, total: 1, derived: 1 })
  })

  it('is not ontbreekt_lokaal, and says when it is te beoordelen', () => {
    const result = over('gelijk', [link('p1', strategy, 'drugs', 'vrijwel_gelijk')])
    expect(result.cells[1]).toMatchObject({ relation: 'vrijwel_gelijk', certain: false })
    expect(result.findings.map(({ kind }) => kind)).not.toContain('ontbreekt_lokaal')
  })

  it('is not derived over verwant, tegengesteld or geen, nor when onbepaald', () => {
    for (const relation of ['verwant', 'tegengesteld', 'geen'] as const) {
      expect(over(relation, [down]).cells[1]?.state).toBe('niet_beoordeeld')
    }
    const smaller = link('p1', strategy, 'drugs', 'lokaal_smaller')
    expect(over('lokaal_ruimer', [smaller]).cells[1]?.state).toBe('niet_beoordeeld')
  })

  it('never overwrites an asserted answer, but flags the contradiction', () => {
    const result = over('gelijk', [down, link(null, above, 'ondermijning', 'geen')])
    expect(result.cells[1]).toMatchObject({
      state: 'geen_tegenhanger',
      derived: false,
      path: null,
      depth: 0,
      conflict: { asserted: 'geen', derived: 'gelijk' },
    })
  })

  it('flags nothing when asserted and derived agree or leave each other room', () => {
    const same = over('gelijk', [down, link('p1', above, 'ondermijning', 'gelijk')])
    const near = over('gelijk', [down, link('p1', above, 'ondermijning', 'vrijwel_gelijk')])
    const other = over('gelijk', [down, link('p2', above, 'ondermijning', 'geen')])
    expect([same, near, other].map(({ cells }) => cells[1]?.conflict)).toEqual([null, null, null])
  })

  it('flags nothing against what is only te beoordelen', () => {
    const near = link('p1', strategy, 'drugs', 'vrijwel_gelijk')
    const result = over('gelijk', [near, link(null, above, 'ondermijning', 'geen')])
    expect(result.cells[1]).toMatchObject({ state: 'geen_tegenhanger', conflict: null })
  })

  it('goes on over a third layer, and stays te beoordelen once it is', () => {
    const national = rvs({
      owner: 'rijk',
      id: 'veiligheidsagenda',
      layer: 'rijk',
      priorities: [priority('agenda')],
    })
    const { cells } = align(
      input({
        plan,
        strategies: [national, above, strategy],
        chainLinks: [
          chain(above, 'ondermijning', national, 'agenda', 'gelijk'),
          chain(strategy, 'drugs', above, 'ondermijning', 'lokaal_smaller'),
          // Downwards or within a layer nothing follows.
          chain(national, 'agenda', strategy, 'drugs', 'gelijk'),
        ],
        links: [link('p1', strategy, 'drugs', 'lokaal_ruimer')],
      }),
    )
    expect(cells[2]).toMatchObject({ relation: 'overlap', derived: true, certain: false })
    expect(cells[2]?.path?.steps).toHaveLength(3)
  })

  it('flags another scope of the same item', () => {
    const result = over('gelijk', [down, link('p1', above, 'ondermijning', 'lokaal_smaller')])
    expect(result.cells[1]?.conflict).toMatchObject({
      asserted: 'lokaal_smaller',
      derived: 'gelijk',
    })
  })
})

describe('depth', () => {
  const worked = priority('p1', { goals: [goal('g1')], approach: 'Samen met ondernemers.' })
  const owned = measure('m1', 'p1', { owner: 'Team OOV' })
  const report = { on: '2024-06-01', text: 'Uitgevoerd.', state: 'klaar' as const }
  it.each([
    [1, priority('p1', { approach: 'Aanpak zonder doel.' }), [owned]],
    [2, priority('p1', { goals: [goal('g1')] }), [owned]],
    [3, worked, [measure('m1', 'p1', { means: '€ 10.000', report })]],
    [3, worked, []],
    [4, worked, [owned, { ...owned, id: 'm2', report }]],
    [5, worked, [{ ...owned, means: '€ 10.000' }]],
    [5, { ...worked, policeEffort: '0,5 fte wijkagent' }, [owned]],
    [5, { ...worked, budget: '€ 5.000' }, [owned]],
    [6, worked, [{ ...owned, means: '€ 10.000', report }]],
  ])('is %i: the highest step with all before it', (depth, local, measures) => {
    const result = align(
      input({
        plan: ivp({ priorities: [local] }),
        uvps: [uvp({ measures })],
        strategies: [strategy],
        links: [link('p1', strategy, 'drugs', 'gelijk')],
      }),
    )
    expect(result.cells[0]).toMatchObject({ depth, nominal: depth <= 1 })
  })

  it('takes the deepest of more counterparts', () => {
    const links = ['p1', 'p2'].map((id) => link(id, strategy, 'drugs', 'overlap'))
    expect(cell(links)).toMatchObject({ depth: 2, nominal: false })
  })

  it('is 1 for what only touches or opposes, and 0 for geen', () => {
    expect(cell([link('p1', strategy, 'drugs', 'verwant')]).depth).toBe(1)
    expect(cell([link('p1', strategy, 'drugs', 'tegengesteld')]).depth).toBe(1)
    expect(cell([link('p1', strategy, 'drugs', 'geen')]).depth).toBe(0)
  })

  it('leaves the measures of another plan aside', () => {
    const result = align(
      input({
        plan: ivp({ priorities: [worked] }),
        uvps: [uvp({ measures: [owned], carriesOut: 'ivp-2019-2022' })],
        strategies: [strategy],
        links: [link('p1', strategy, 'drugs', 'gelijk')],
      }),
    )
    expect(result.cells[0]?.depth).toBe(3)
  })
})
