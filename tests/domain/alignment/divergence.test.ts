import { describe, expect, it } from 'vitest'
import { align } from '~/domain/alignment/align'
import { candidates } from '~/domain/alignment/candidates'
import type { DerivedKind, Finding } from '~/domain/alignment/finding'
import type { AlignInput } from '~/domain/alignment/input'
import { deCopen, goal, indicator, input, ivp, link, priority, rvs, uvp } from './region'

const found = (kind: DerivedKind, given: Partial<AlignInput>): Finding[] =>
  align(input(given)).findings.filter((finding) => finding.kind === kind)

const strategy = deCopen({ priorities: [priority('drugs', { level: 'speerpunt' })] })
const plan = ivp({ priorities: [priority('p1')] })

describe('ontbreekt_lokaal', () => {
  it.each([
    ['niet_beoordeeld', []],
    ['geen', [link(null, strategy, 'drugs', 'geen')]],
    ['verwant', [link('p1', strategy, 'drugs', 'verwant')]],
  ] as const)('is found with answer %s', (answer, links) => {
    const [finding] = found('ontbreekt_lokaal', { plan, strategies: [strategy], links })
    expect(finding).toMatchObject({
      identity: 'ontbreekt_lokaal|woerden|de-copen/drugs|-|-',
      local: null,
      why: { facts: { answer, layer: 'de_copen', level: 'speerpunt' }, local: null },
    })
    expect(finding?.why.regional).toMatchObject({ itemId: 'drugs', text: 'Waarom drugs' })
  })

  it.each(['gelijk', 'overlap', 'tegengesteld'] as const)('is not found with %s', (relation) => {
    const links = [link('p1', strategy, 'drugs', relation)]
    expect(found('ontbreekt_lokaal', { plan, strategies: [strategy], links })).toEqual([])
  })

  it('holds since both periods run, or since the last answer', () => {
    const given = { plan, strategies: [strategy] }
    expect(found('ontbreekt_lokaal', given)[0]?.since).toBe('2023-01-01')
    const links = [link(null, strategy, 'drugs', 'geen', { on: '2025-02-03' })]
    expect(found('ontbreekt_lokaal', { ...given, links })[0]?.since).toBe('2025-02-03')
    expect(found('ontbreekt_lokaal', { ...given, today: '2022-11-01' })[0]?.since).toBe(
      '2022-11-01',
    )
  })
})

describe('alleen_lokaal', () => {
  it('is a local priority without counterpart in a current strategy', () => {
    expect(found('alleen_lokaal', { plan, strategies: [strategy] })).toMatchObject([
      { identity: 'alleen_lokaal|woerden|-|prioriteit/p1|-', regional: null },
    ])
    const verwant = [link('p1', strategy, 'drugs', 'verwant')]
    expect(found('alleen_lokaal', { plan, strategies: [strategy], links: verwant })).toHaveLength(1)
    const overlap = [link('p1', strategy, 'drugs', 'overlap')]
    expect(found('alleen_lokaal', { plan, strategies: [strategy], links: overlap })).toEqual([])
  })

  it('says nothing when there is no strategy to compare with', () => {
    expect(found('alleen_lokaal', { plan })).toEqual([])
  })

  it('becomes a candidate when two municipalities share the theme', () => {
    const one = (municipality: string, theme: 'evenementen' | 'toerisme') =>
      align(
        input({
          municipality,
          plan: ivp({ owner: municipality, priorities: [priority('p1', { themes: [theme] })] }),
          strategies: [strategy],
        }),
      )
    const all = [one('woerden', 'evenementen'), one('lopik', 'evenementen')]
    expect(candidates([...all, one('montfoort', 'toerisme')])).toMatchObject([
      { theme: 'evenementen', municipalities: ['lopik', 'woerden'] },
    ])
    expect(candidates([one('woerden', 'evenementen'), one('lopik', 'toerisme')])).toEqual([])
  })

  it('is no candidate when one municipality carries the theme twice', () => {
    const twice = ivp({ priorities: [priority('p1'), priority('p2')] })
    expect(candidates([align(input({ plan: twice, strategies: [strategy] }))])).toEqual([])
  })
})

describe('prioriteitsniveau', () => {
  it('compares with the highest local level', () => {
    const two = ivp({
      priorities: [
        priority('p1', { level: 'beheersniveau' }),
        priority('p2', { level: 'strategisch_thema' }),
      ],
    })
    const links = ['p1', 'p2'].map((id) => link(id, strategy, 'drugs', 'overlap'))
    expect(found('prioriteitsniveau', { plan: two, strategies: [strategy], links })).toMatchObject([
      {
        local: { itemId: 'p2' },
        why: {
          facts: {
            regional: 'speerpunt',
            local: 'strategisch_thema',
            direction: 'lokaal_lager',
          },
        },
      },
    ])
  })

  it('is found the other way round too, and not between equals', () => {
    const low = deCopen({ priorities: [priority('drugs', { level: 'beheersniveau' })] })
    const given = (one: typeof low) => ({
      plan,
      strategies: [one],
      links: [link('p1', one, 'drugs', 'gelijk')],
    })
    expect(found('prioriteitsniveau', given(low))[0]?.why.facts).toMatchObject({
      direction: 'lokaal_hoger',
    })
    expect(found('prioriteitsniveau', given(strategy))).toEqual([])
  })
})

describe('periode', () => {
  const with_ = (from: string, to: string) =>
    found('periode', { plan: ivp({ period: { from, to } }), strategies: [strategy] })[0]?.why.facts

  it('finds a plan that is a year out of step', () => {
    expect(with_('2024-01-01', '2027-12-31')).toMatchObject({
      shape: 'verschoven',
      withoutPlan: [{ from: '2023-01-01', to: '2023-12-31' }],
      withoutStrategy: [{ from: '2027-01-01', to: '2027-12-31' }],
    })
  })

  it.each([
    ['2024-01-01', '2025-12-31', 'binnen'],
    ['2022-01-01', '2027-12-31', 'omvat'],
    ['2027-01-01', '2030-12-31', 'los'],
  ])('%s – %s is %s', (from, to, shape) => {
    expect(with_(from, to)).toMatchObject({ shape })
  })

  it('finds nothing when the periods are the same, and one finding for each strategy', () => {
    expect(found('periode', { plan, strategies: [strategy] })).toEqual([])
    const strategies = [strategy, rvs()]
    const shifted = ivp({ period: { from: '2024-01-01', to: '2027-12-31' } })
    expect(found('periode', { plan: shifted, strategies }).map((one) => one.identity)).toEqual([
      'periode|woerden|bureau-rvs/-|-|-',
      'periode|woerden|de-copen/-|-|-',
    ])
  })
})

describe('cyclus', () => {
  const twoYearly = deCopen({ uvpYears: 2 })
  it('compares the length of the uitvoeringsplan in force', () => {
    const yearly = [2023, 2024, 2025, 2026].map((year) =>
      uvp({ id: `uvp-${year}`, period: { from: `${year}-01-01`, to: `${year}-12-31` } }),
    )
    expect(found('cyclus', { plan, uvps: yearly, strategies: [twoYearly] })).toMatchObject([
      {
        local: { planId: 'uvp-2026', kind: 'plan', itemId: null },
        why: { facts: { localYears: 1, regionalYears: 2, source: 'uvp' } },
      },
    ])
    expect(found('cyclus', { plan, uvps: [uvp()], strategies: [twoYearly] })).toEqual([])
  })

  it('reads the IVP when there is no uitvoeringsplan, and is silent when nobody says', () => {
    expect(found('cyclus', { plan: ivp({ uvpYears: 1 }), strategies: [twoYearly] })).toMatchObject([
      { why: { facts: { localYears: 1, source: 'ivp' } } },
    ])
    expect(found('cyclus', { plan, strategies: [twoYearly] })).toEqual([])
    expect(found('cyclus', { plan, uvps: [uvp()], strategies: [strategy] })).toEqual([])
  })
})

describe('nominaal', () => {
  it.each(['gelijk', 'lokaal_smaller'] as const)('is %s without a goal', (relation) => {
    const links = [link('p1', strategy, 'drugs', relation)]
    expect(found('nominaal', { plan, strategies: [strategy], links })).toMatchObject([
      { local: { itemId: 'p1' }, why: { facts: { depth: 1, relation } } },
    ])
  })

  it('needs a link that covers something, and is gone with a goal', () => {
    const verwant = [link('p1', strategy, 'drugs', 'verwant')]
    expect(found('nominaal', { plan, strategies: [strategy], links: verwant })).toEqual([])
    const deeper = ivp({ priorities: [priority('p1', { goals: [goal('g1')] })] })
    const links = [link('p1', strategy, 'drugs', 'gelijk')]
    expect(found('nominaal', { plan: deeper, strategies: [strategy], links })).toEqual([])
  })
})

describe('streefwaarde', () => {
  const measured = (over: Parameters<typeof indicator>[0]) =>
    ivp({ priorities: [priority('p1', { goals: [goal('g1', { indicator: indicator(over) })] })] })
  const regional = deCopen({
    priorities: [priority('drugs', { goals: [goal('r1', { indicator: indicator() })] })],
  })
  const links = [link('p1', regional, 'drugs', 'gelijk')]

  it.each([
    [{ target: 25 }, ['streefwaarde']],
    [{ direction: 'stijgt' as const }, ['richting']],
    [{ baselineYear: 2021 }, ['basisjaar']],
    [{ targetYear: 2025 }, ['streefjaar']],
    [{ target: 25, targetYear: 2025 }, ['streefwaarde', 'streefjaar']],
    [{ unit: 'procent', target: 10 }, ['eenheid']],
  ])('%o differs in %o', (over, differs) => {
    const [finding] = found('streefwaarde', {
      plan: measured(over),
      strategies: [regional],
      links,
    })
    expect(finding).toMatchObject({
      identity: 'streefwaarde|woerden|de-copen/drugs|doel/g1|woninginbraak',
      why: { local: { itemId: 'g1' }, regional: { itemId: 'r1' }, facts: { differs } },
    })
  })

  it.each([{}, { target: null }, { key: 'fietsdiefstal', target: 1 }, { baseline: 38 }])(
    '%o is no difference in aim',
    (over) => {
      expect(
        found('streefwaarde', { plan: measured(over), strategies: [regional], links }),
      ).toEqual([])
    },
  )

  it('needs a link that covers something', () => {
    const touching = [link('p1', regional, 'drugs', 'verwant')]
    const given = { plan: measured({ target: 1 }), strategies: [regional] }
    expect(found('streefwaarde', { ...given, links: touching })).toEqual([])
  })
})

describe('reikwijdte', () => {
  it.each(['lokaal_smaller', 'lokaal_ruimer'] as const)('is found for %s', (relation) => {
    const links = [link('p1', strategy, 'drugs', relation, { note: 'Alleen in de kern.' })]
    expect(found('reikwijdte', { plan, strategies: [strategy], links })).toMatchObject([
      { why: { facts: { relation, note: 'Alleen in de kern.' } }, local: { itemId: 'p1' } },
    ])
  })

  it('takes the same note of two, in whatever order they come', () => {
    const links = ['Alleen in de kern.', 'Zonder de dorpen.'].map((note) =>
      link('p1', strategy, 'drugs', 'lokaal_smaller', { note }),
    )
    const one = found('reikwijdte', { plan, strategies: [strategy], links })
    const other = found('reikwijdte', { plan, strategies: [strategy], links: links.toReversed() })
    expect(one).toEqual(other)
  })

  it('is not found when another priority matches as a whole', () => {
    const two = ivp({ priorities: [priority('p1'), priority('p2')] })
    const links = [
      link('p1', strategy, 'drugs', 'lokaal_smaller'),
      link('p2', strategy, 'drugs', 'gelijk'),
    ]
    expect(found('reikwijdte', { plan: two, strategies: [strategy], links })).toEqual([])
  })
})

describe('verouderd', () => {
  const old = rvs({
    id: 'rvs-2019-2022',
    period: { from: '2019-01-01', to: '2022-12-31' },
    priorities: [priority('cyber'), priority('zorg-en-veiligheid'), priority('ondermijning')],
  })
  const now = rvs({
    follows: 'rvs-2019-2022',
    priorities: [
      priority('ondermijning', {
        predecessors: [{ planId: old.id, priorityId: 'ondermijning', succession: 'gehandhaafd' }],
      }),
      priority('digitale-veiligheid', {
        predecessors: [{ planId: old.id, priorityId: 'cyber', succession: 'gewijzigd' }],
      }),
    ],
    dropped: [{ planId: old.id, priorityId: 'zorg-en-veiligheid' }],
  })
  const given = { plan, strategies: [now], superseded: [old] }

  it.each([
    ['ondermijning', 'gehandhaafd', 'ondermijning'],
    ['cyber', 'gewijzigd', 'digitale-veiligheid'],
    ['zorg-en-veiligheid', 'vervallen', null],
  ])('a link to %s: %s', (id, fate, successor) => {
    const [finding] = found('verouderd', { ...given, links: [link('p1', old, id, 'gelijk')] })
    expect(finding).toMatchObject({
      identity: `verouderd|woerden|bureau-rvs/${id}|prioriteit/p1|rvs-2019-2022`,
      since: '2024-03-01',
      why: {
        regional: { planId: 'rvs-2019-2022', itemId: id },
        facts: {
          superseded: 'strategie',
          fate,
          successor: successor && { planId: 'rvs-2023-2026', priorityId: successor },
        },
      },
    })
  })

  it('answers nothing about the current strategy', () => {
    const links = [link('p1', old, 'ondermijning', 'gelijk')]
    const { cells } = align(input({ ...given, links }))
    expect(cells.map(({ state }) => state)).toEqual(['niet_beoordeeld', 'niet_beoordeeld'])
  })

  it('is not found for geen, for a current link, or for a strategy that nobody followed yet', () => {
    const draft = rvs({ id: 'rvs-2027-2030', follows: now.id, priorities: [priority('nieuw')] })
    const links = [
      link('p1', old, 'cyber', 'geen'),
      link('p1', now, 'ondermijning', 'gelijk'),
      link('p1', draft, 'nieuw', 'gelijk'),
    ]
    expect(found('verouderd', { ...given, links })).toEqual([])
  })

  it('follows two successions', () => {
    const next = rvs({
      id: 'rvs-2027-2030',
      follows: now.id,
      priorities: [
        priority('online', {
          predecessors: [
            { planId: now.id, priorityId: 'digitale-veiligheid', succession: 'gehandhaafd' },
          ],
        }),
      ],
    })
    const links = [link('p1', old, 'cyber', 'gelijk'), link('p1', old, 'ondermijning', 'overlap')]
    const all = { plan, strategies: [next], superseded: [old, now], links }
    expect(found('verouderd', all).map(({ why }) => why.facts)).toMatchObject([
      { fate: 'gewijzigd', successor: { planId: 'rvs-2027-2030', priorityId: 'online' } },
      { fate: 'vervallen', successor: null },
    ])
  })

  it('finds a link on an earlier version, until the same item is linked to the current one', () => {
    const later = rvs({ ...now, version: 2 })
    const before = link('p1', now, 'ondermijning', 'gelijk')
    const again = link('p1', later, 'ondermijning', 'gelijk')
    const versions = { plan, strategies: [later], superseded: [now] }
    expect(found('verouderd', { ...versions, links: [before] })).toMatchObject([
      { why: { facts: { superseded: 'versie', fate: 'gehandhaafd' } } },
    ])
    expect(found('verouderd', { ...versions, links: [again, before] })).toEqual([])
  })

  it('says vervallen when the later version left the priority out', () => {
    const later = rvs({ ...now, version: 2, priorities: [] })
    const links = [link('p1', now, 'ondermijning', 'gelijk')]
    expect(
      found('verouderd', { plan, strategies: [later], superseded: [now], links }),
    ).toMatchObject([{ why: { facts: { fate: 'vervallen', successor: null } } }])
  })
})
