import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDemoPortal, type DemoPortal } from '../support/demo-portal'
import { readJson } from '../support/read-json'
import type { Visitor } from '../support/visitor'

interface Matrix {
  asOf: string
  strategies: { id: string; version: number }[]
  municipalities: { slug: string; plan: { id: string; version: number } | null }[]
  cells: {
    municipality: string
    priorityId: string
    state: string
    conflict: object | null
    position: string | null
  }[]
}

interface Changes {
  van: string
  tot: string
  counts: Record<string, number>
  strategies: { owner: string; was: { version: number }; wordt: { version: number } }[]
  municipalities: {
    slug: string
    cells: {
      priorityId: string
      fields: string[]
      was: { state: string }
      wordt: { state: string; since: string }
      causes: { did: string; on: string; note?: string; by: { person: string | null } }[]
    }[]
    divergences: { id: string; happened: string[]; causes: { did: string }[] }[]
  }[]
}

let portal: DemoPortal
let secretary: Visitor
let adviser: Visitor
beforeAll(async () => {
  portal = await openDemoPortal()
  secretary = await portal.as('secretaris@de-copen')
  adviser = await portal.as('adviseur@woerden')
})
afterAll(() => portal.stop())

async function data<T>(visitor: Visitor, path: string): Promise<T> {
  const answer = await visitor.get(path)
  expect(answer.status, path).toBe(200)
  return readJson<T>(answer)
}
const matrixOn = (day: string) => data<Matrix>(secretary, `/de-copen/afstemming.json?op=${day}`)
const stateIn = ({ cells }: Matrix, municipality: string, priorityId: string) =>
  cells.find((cell) => cell.municipality === municipality && cell.priorityId === priorityId)?.state

describe('the matrix as of a day', () => {
  test('holds the versions that were shared and in force then', async () => {
    const [then, later] = [await matrixOn('2024-06-15'), await matrixOn('2025-03-01')]
    expect([then.asOf, later.asOf]).toEqual(['2024-06-15', '2025-03-01'])
    expect(then.strategies).toMatchObject([
      { id: 'bureau-rvs.rvs-2023-2026', version: 1 },
      { id: 'de-copen.regio-prioriteiten-2023-2026', version: 1 },
    ])
    expect(later.strategies[1]).toMatchObject({ version: 2 })
    const plans = ({ municipalities }: Matrix) =>
      municipalities.map(({ slug, plan }) => `${slug} ${plan?.id} ${plan?.version}`)
    expect(plans(await matrixOn('2023-06-30'))).toEqual([
      // Woerden had shared a draft by then; its plan in force was still the one before.
      'woerden ivp-2019-2022 1',
      'oudewater ivp-2023-2026 1',
      'montfoort ivp-2023-2026 1',
      'ijsselstein undefined undefined',
      'lopik undefined undefined',
    ])
    expect(plans(then)[0]).toBe('woerden ivp-2023-2026 2')
  })

  test('shows an answer from the day on which it was given', async () => {
    const before = await matrixOn('2025-01-13')
    const after = await matrixOn('2025-01-14')
    const priority = 'de-copen.jonge-aanwas'
    expect(stateIn(before, 'woerden', priority)).toBe('niet_beoordeeld')
    expect(stateIn(after, 'woerden', priority)).toBe('geen_tegenhanger')
    expect(stateIn(await matrixOn('2025-01-16'), 'woerden', priority)).toBe('bewust_niet')
  })

  test('is the matrix of today on the day of today', async () => {
    expect(await matrixOn('2026-10-12')).toEqual(
      await data<Matrix>(secretary, '/de-copen/afstemming.json'),
    )
  })

  test('says which day it is, leads back, and keeps the day in each cell and download', async () => {
    const { text } = await secretary.get('/de-copen/afstemming?op=2025-03-01')
    expect(text).toContain('Stand op 1 maart 2025')
    expect(text).toContain('Terug naar vandaag')
    expect(text).toContain('/de-copen/afstemming.json?op=2025-03-01')
    expect(text).toContain('?op=2025-03-01&amp;cel=woerden.bureau-rvs.ondermijning')
    expect(text).not.toContain('Verbind De Copen met de RVS')
  })

  test.each([
    ['2025-02-30', '‘2025-02-30’ is geen dag'],
    ['2027-01-01', '1 januari 2027 moet nog komen'],
  ])('answers %s in words, and gives no data for it', async (day, words) => {
    const page = await secretary.get(`/de-copen/afstemming?op=${day}`)
    expect(page.status).toBe(200)
    expect(page.text).toContain(words)
    expect(page.text).toContain('U ziet nu de stand van vandaag')
    for (const format of ['json', 'csv', 'xlsx']) {
      const answer = await secretary.get(`/de-copen/afstemming.${format}?op=${day}`)
      expect(answer.status).toBe(422)
    }
    expect((await adviser.get(`/woerden/afstemming.json?op=${day}`)).status).toBe(422)
  })

  test('says since when it knows, for a day before that', async () => {
    const { text } = await secretary.get('/de-copen/afstemming?op=2018-01-01')
    expect(text).toContain('Op 1 januari 2018 was hier nog niets te zien.')
    expect(text).toContain('Het portaal kent de stand vanaf 8 januari 2019.')
  })

  test('opens for a municipality with its own plan of then, without links to now', async () => {
    const { text } = await adviser.get('/woerden/afstemming?op=2023-06-30')
    expect(text).toContain('Stand op 30 juni 2023')
    expect(text).toContain('2019-2022')
    expect(text).not.toContain('href="/woerden/afstemming/bureau-rvs/')
  })
})

describe('a chain and an answer that do not fit', () => {
  test('are a signal in the matrix, in its data and in the opened cell', async () => {
    const found = (await matrixOn('2026-10-12')).cells.filter(({ conflict }) => conflict !== null)
    expect(found.map(({ municipality }) => municipality)).toContain('ijsselstein')
    const [cell] = found
    const key = `${cell?.municipality}.${cell?.priorityId}`
    const { text } = await secretary.get(`/de-copen/afstemming?cel=${key}`)
    expect(text).toContain('past niet bij keten')
    expect(text).toMatch(/Signaal: de gemeente antwoordde ‘[^’]+’\. Via De Copen volgt ‘[^’]+’: /)
    const own = await portal.as('adviseur@ijsselstein')
    const page = await own.get('/ijsselstein/afstemming')
    expect(page.text).toMatch(
      /Signaal: u antwoordde ‘[^’]+’\. Via De Copen volgt ‘[^’]+’: IJsselstein/,
    )
  })

  test('a derived cell tells its path in words', async () => {
    const { text } = await secretary.get(
      '/de-copen/afstemming?op=2025-03-01&cel=lopik.bureau-rvs.ondermijning',
    )
    expect(text).toMatch(
      /Lopik \d+ (is [^,]+|overlapt gedeeltelijk met) De Copen \d, dat [^.]+ RVS 1\./,
    )
  })
})

describe('moments', () => {
  const sentences = async (visitor: Visitor, path: string) => (await visitor.get(path)).text

  test('list versions and decisions by day, each reader what it may read', async () => {
    const driehoek = await sentences(secretary, '/de-copen/momenten')
    expect(driehoek).toContain('Montfoort deelde op 22 mei 2023')
    expect(driehoek).toContain('kenmerk CVDR698977, gmb-2023-309841')
    const bureau = await sentences(await portal.as('adviseur@bureau-rvs'), '/bureau-rvs/momenten')
    expect(bureau).toContain('Oudewater deelde op 1 februari 2023')
    expect(bureau).not.toContain('Montfoort deelde')
    expect(bureau).not.toContain('Concept Integraal Veiligheidsplan IJsselstein 2027-2030')
  })

  test('can be filtered, and leave as data', async () => {
    const list = await data<{ did: string; by: { organisation: string } }[]>(
      secretary,
      '/de-copen/momenten.json?soort=besluit&wie=lopik',
    )
    expect(list.length).toBeGreaterThan(2)
    for (const { did, by } of list) expect([did, by.organisation]).toEqual(['besluit', 'lopik'])
  })
})

describe('was–wordt between two days', () => {
  const path = '/de-copen/momenten/was-wordt'
  const days = '?van=2024-12-31&tot=2025-02-28'

  test('gives each changed cell with who did it and why', async () => {
    const { counts, municipalities, strategies } = await data<Changes>(
      secretary,
      `${path}.json${days}`,
    )
    expect(strategies).toEqual([])
    const all = municipalities.flatMap(({ cells }) => cells)
    expect(counts['cells']).toBe(all.length)
    const woerden = municipalities.find(({ slug }) => slug === 'woerden')
    const choice = woerden?.cells.find(({ priorityId }) => priorityId === 'de-copen.jonge-aanwas')
    expect(choice).toMatchObject({
      was: { state: 'niet_beoordeeld' },
      wordt: { state: 'bewust_niet', since: '2025-01-16' },
    })
    expect(choice?.causes.map(({ did, on }) => `${did} ${on}`)).toEqual([
      'verband 2025-01-14',
      'standpunt 2025-01-16',
    ])
    expect(all.every(({ causes }) => causes.length > 0)).toBe(true)
  })

  test('matches the two matrices that it stands between', async () => {
    const { municipalities } = await data<Changes>(secretary, `${path}.json${days}`)
    const [was, wordt] = [await matrixOn('2024-12-31'), await matrixOn('2025-02-28')]
    const changed = wordt.cells
      .filter(
        ({ municipality, priorityId, state }) => stateIn(was, municipality, priorityId) !== state,
      )
      .map(({ municipality, priorityId }) => `${municipality} ${priorityId}`)
    const listed = municipalities.flatMap(({ slug, cells }) =>
      cells
        .filter(({ fields }) => fields.includes('state'))
        .map(({ priorityId }) => `${slug} ${priorityId}`),
    )
    expect(listed.sort()).toEqual(changed.sort())
  })

  test('tells it in sentences, counts first', async () => {
    const { text } = await secretary.get(`${path}${days}`)
    expect(text).toContain('Wat veranderde van 31 december 2024 tot en met 28 februari 2025')
    expect(text).toMatch(/\d+ gewijzigde antwoorden in \d gemeenten/)
    expect(text).toContain(
      'Woerden nam op 16 januari 2025 een standpunt in: ‘bewuste lokale keuze’',
    )
    expect(text).toContain('Motivering: ‘In Woerden gaat het om zeven jongeren.')
  })

  test('shows what became of a strategy that changed', async () => {
    const { text } = await secretary.get(`${path}?van=2024-12-01&tot=2024-12-31`)
    expect(text).toContain(
      'Van Regio-prioriteiten De Copen 2023-2026, versie 1 naar Regio-prioriteiten De Copen 2023-2026, versie 2',
    )
    expect(text).toContain('besloot op 12 december 2024: wijzigen')
  })

  test('names persons within the own organisation only', async () => {
    const own = await data<Changes>(adviser, `/woerden/momenten/was-wordt.json${days}`)
    const persons = (slug: string) =>
      own.municipalities
        .filter((one) => one.slug === slug)
        .flatMap(({ cells }) => cells.flatMap(({ causes }) => causes))
        .filter(({ did }) => did === 'verband')
        .map(({ by }) => by.person)
    expect(persons('woerden').every((person) => typeof person === 'string')).toBe(true)
    expect(persons('lopik').length).toBeGreaterThan(0)
    expect(persons('lopik').every((person) => person === null)).toBe(true)
  })

  test('shows the bureau no plan that was shared with the driehoek only', async () => {
    const strateeg = await portal.as('adviseur@bureau-rvs')
    const { municipalities } = await data<Changes>(
      strateeg,
      '/bureau-rvs/momenten/was-wordt.json?van=2023-01-01&tot=2026-10-12',
    )
    const slugs = municipalities.map(({ slug }) => slug)
    expect(slugs).toContain('oudewater')
    expect(slugs).not.toContain('montfoort')
  })

  test('puts two days in order, and gives no data for what is no day', async () => {
    const { text } = await secretary.get(`${path}?van=2025-02-28&tot=2024-12-31`)
    expect(text).toContain('Het portaal heeft ze omgedraaid')
    expect((await secretary.get(`${path}.json?van=gisteren`)).status).toBe(422)
    expect((await secretary.get(`${path}?van=gisteren`)).text).toContain('‘gisteren’ is geen dag')
  })
})
