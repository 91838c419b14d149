import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contactsOf } from '~/domain/neighbours/contacts'
import { effortPerYear, speerpuntenIn } from '~/domain/neighbours/effort'
import { mayTakeOver, takenOver } from '~/domain/neighbours/practice'
import { partnershipState } from '~/domain/neighbours/partnership'
import {
  filteredThemes,
  overlapping,
  themeMatrix,
  type Neighbour,
} from '~/domain/neighbours/themes'
import type { PlanVersion, Priority } from '~/domain/plans/plan'
import { levels } from '~/domain/plans/vocabulary'
import { fields, type ThemeId } from '~/domain/strategies/kernbeleid'
import { municipalityOrder } from '~/domain/tenancy/tenant'

const themes: ThemeId[] = fields.flatMap((field) => field.themes.map(({ id }) => id))

const priority = (id: string, over: Partial<Priority> = {}): Priority => ({
  id,
  number: '1',
  title: id,
  level: 'speerpunt',
  themes: ['ondermijning'],
  why: '',
  approach: '',
  whyRich: null,
  approachRich: null,
  origins: [],
  partners: [],
  policeEffort: null,
  omEffort: null,
  budget: null,
  taskField: null,
  predecessors: [],
  goals: [],
  ...over,
})

const plan = (owner: string, priorities: Priority[]): PlanVersion => ({
  owner,
  id: 'ivp',
  version: 1,
  kind: 'ivp',
  layer: 'gemeente',
  title: 'IVP',
  period: { from: '2023-01-01', to: '2026-12-31' },
  status: 'vastgesteld',
  basis: null,
  carriesOut: null,
  follows: null,
  uvpYears: null,
  fictitious: true,
  sections: [],
  priorities,
  measures: [],
  dropped: [],
})

const neighbour = (
  slug: string,
  priorities: Priority[] | null,
  span = { from: '2023-01-01', to: '2026-12-31' },
): Neighbour => ({
  owner: { slug, name: slug },
  plan: priorities && plan(slug, priorities),
  uvps: [],
  span: priorities && span,
})

const inPlans = (all: readonly Neighbour[]) =>
  Object.fromEntries(themeMatrix(all).map((row) => [row.theme, row.inPlans]))

describe('themes × municipalities', () => {
  const five = [
    neighbour('woerden', [priority('a'), priority('b', { level: 'beheersniveau' })]),
    neighbour('oudewater', [priority('c', { themes: ['ondermijning', 'winkelgebied'] })]),
    neighbour('montfoort', [priority('d', { themes: ['winkelgebied'] })]),
    neighbour('ijsselstein', [priority('e')]),
    neighbour('lopik', null),
  ]

  it('counts plans and not priorities, and a municipality without a plan as none', () => {
    expect(inPlans(five)).toEqual({ winkelgebied: 2, ondermijning: 3 })
    expect(overlapping(themeMatrix(five)).map(({ theme }) => theme)).toEqual(['ondermijning'])
  })

  it('keeps the order of the Kernbeleid and of the municipalities, whatever the numbers', () => {
    const priorities = fc.array(
      fc.record({
        themes: fc.uniqueArray(fc.constantFrom(...themes), { maxLength: 4 }),
        level: fc.constantFrom(...levels),
      }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(fc.tuple(priorities, priorities, priorities, priorities, priorities), (plans) => {
        const all = plans.map((list, at) =>
          neighbour(
            municipalityOrder[at] ?? '',
            list.map((one, index) => priority(`p${index}`, one)),
          ),
        )
        const rows = themeMatrix(all)
        const places = rows.map(({ theme }) => themes.indexOf(theme))
        expect(places).toEqual([...places].sort((a, b) => a - b))
        for (const { theme, cells, inPlans: count } of rows) {
          expect(cells.map(({ municipality }) => municipality)).toEqual(municipalityOrder)
          const named = plans.filter((list) => list.some((one) => one.themes.includes(theme)))
          expect(count).toBe(named.length)
        }
        for (const level of levels)
          for (const row of filteredThemes(rows, { level }))
            for (const { items } of row.cells)
              expect(items.every((item) => item.level === level)).toBe(true)
      }),
    )
  })

  it('reads depth from what is filled in, of the uitvoeringsplan too', () => {
    const goals = [{ id: 'g', number: '1.1', text: 'Minder', indicator: null }]
    const one = neighbour('woerden', [priority('a', { goals, approach: 'Zo' })])
    const depth = (of: Neighbour) => themeMatrix([of])[0]?.cells[0]?.items[0]?.depth
    expect(depth(one)).toBe(3)
    const measure = {
      id: 'm',
      number: '1',
      title: 'm',
      priorityId: 'a',
      goalId: null,
      instrument: null,
      result: null,
      owner: 'Team',
      partners: [],
      means: 'Geld',
      budget: null,
      planning: null,
      quarterFrom: null,
      quarterTo: null,
      origin: null,
      report: null,
    }
    const uvp = { ...plan('woerden', []), kind: 'uvp' as const, measures: [measure] }
    expect(depth({ ...one, uvps: [uvp] })).toBe(5)
  })

  it('filters by field and level, and leaves out what is then empty', () => {
    const rows = themeMatrix(five)
    expect(filteredThemes(rows, { field: 'bedrijvigheid' }).map(({ theme }) => theme)).toEqual([
      'winkelgebied',
    ])
    const managed = filteredThemes(rows, { level: 'beheersniveau' })
    expect(managed.map(({ theme, inPlans: count }) => [theme, count])).toEqual([
      ['ondermijning', 1],
    ])
    expect(filteredThemes(rows, { field: 'jeugd' })).toEqual([])
  })
})

describe('the effort that is asked', () => {
  const asks = priority('a', { policeEffort: 'Acht controles', omEffort: 'Een zaakofficier' })
  const less = priority('b', { level: 'beheersniveau', policeEffort: ' Surveillance ' })
  const silent = priority('c', { policeEffort: '  ' })
  const years = effortPerYear([
    neighbour('woerden', [less, asks, silent], { from: '2023-01-01', to: '2027-06-30' }),
    neighbour('lopik', [asks], { from: '2024-01-01', to: '2025-12-31' }),
    neighbour('montfoort', null),
  ])

  it('counts in every year that a plan covers, its extension included', () => {
    expect(years.map(({ year, plans }) => [year, plans.length])).toEqual([
      [2023, 1],
      [2024, 2],
      [2025, 2],
      [2026, 1],
      [2027, 1],
    ])
  })

  it('is of priorities with words about it, speerpunten first, police and OM apart', () => {
    const [first, second] = years
    expect(first?.asked.politie.map(({ itemId, words }) => [itemId, words])).toEqual([
      ['a', 'Acht controles'],
      ['b', 'Surveillance'],
    ])
    expect(first?.asked.om.map(({ itemId }) => itemId)).toEqual(['a'])
    expect(speerpuntenIn(second?.asked.politie ?? [])).toEqual({ speerpunten: 2, other: 1 })
  })

  it('is nothing while nobody shared a plan', () => {
    expect(effortPerYear([neighbour('lopik', null)])).toEqual([])
  })
})

describe('whom to ask', () => {
  it('is who made a speerpunt of the same theme, with what they share on it', () => {
    const own = plan('lopik', [priority('mijn', { level: 'beheersniveau' })])
    const all = [
      neighbour('woerden', [priority('a')]),
      neighbour('oudewater', [priority('b', { level: 'strategisch_thema' })]),
      neighbour('montfoort', [priority('c', { themes: ['winkelgebied'] })]),
      neighbour('lopik', [priority('mijn')]),
    ]
    const practice = (id: string, owner: string, theme: ThemeId) => ({
      owner,
      id,
      title: id,
      contact: 'Team veiligheid',
      themes: [theme],
    })
    const [found] = contactsOf(own, all, [
      practice('p1', 'woerden', 'ondermijning'),
      practice('p2', 'woerden', 'winkelgebied'),
      practice('p3', 'montfoort', 'ondermijning'),
    ])
    expect(
      found?.contacts.map((one) => [one.municipality, one.practices.map(({ id }) => id)]),
    ).toEqual([['woerden', ['p1']]])
  })
})

describe('taking over', () => {
  const from = { owner: 'montfoort', planId: 'uvp-2025', measureId: 'controle' }
  const example = { title: 'Controle', instrument: 'Toezicht', result: null, partners: ['Politie'] }

  it('keeps the origin and leaves who, when and with what to the taker', () => {
    expect(takenOver(example, 'ondermijning', from)).toMatchObject({
      title: 'Controle',
      priorityId: 'ondermijning',
      partners: ['Politie'],
      owner: null,
      means: null,
      quarterFrom: null,
      originTenantId: 'montfoort',
      originPlanId: 'uvp-2025',
      originMeasureId: 'controle',
    })
  })

  it('happens once in a plan, and not with one of one’s own', () => {
    const there = takenOver(example, 'ondermijning', from)
    expect(mayTakeOver('woerden', from, []).ok).toBe(true)
    expect(mayTakeOver('woerden', from, [there]).ok).toBe(false)
    expect(mayTakeOver('woerden', { ...from, measureId: 'anders' }, [there]).ok).toBe(true)
    expect(mayTakeOver('montfoort', from, []).ok).toBe(false)
  })
})

describe('a samenwerkingsverband', () => {
  const open = { from: '2025-01-01', to: null, endedOn: null }
  it.each([
    [open, '2024-12-31', 'komt'],
    [open, '2025-01-01', 'loopt'],
    [{ ...open, to: '2026-01-01' }, '2026-01-01', 'loopt'],
    [{ ...open, to: '2026-01-01' }, '2026-01-02', 'beeindigd'],
    [{ ...open, endedOn: '2025-06-01' }, '2025-05-01', 'beeindigd'],
  ] as const)('%j is on %s: %s', (standing, today, state) => {
    expect(partnershipState(standing, today)).toBe(state)
  })
})
