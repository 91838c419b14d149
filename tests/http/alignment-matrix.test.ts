import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDemoPortal, type DemoPortal } from '../support/demo-portal'
import { divergenceStates } from '~/domain/alignment/vocabulary'
import { readJson } from '../support/read-json'

interface Matrix {
  asOf: string
  strategies: { id: string; layer: string; version: number; period: object; alarm: object | null }[]
  priorities: { id: string; strategyId: string; title: string; level: string; themes: string[] }[]
  municipalities: { slug: string; plan: { id: string; version: number } | null }[]
  cells: {
    municipality: string
    priorityId: string
    state: string
    relation: string | null
    derived: boolean
    path: object | null
    depth: number
    nominal: boolean
    divergences: string[]
    position: string | null
  }[]
}

let portal: DemoPortal
beforeAll(async () => {
  portal = await openDemoPortal()
})
afterAll(() => portal.stop())

const order = ['woerden', 'oudewater', 'montfoort', 'ijsselstein', 'lopik']

/** The data beside the matrix, as the secretary reads it. */
async function matrix(query = ''): Promise<Matrix> {
  const secretary = await portal.as('secretaris@de-copen')
  const answer = await secretary.get(`/de-copen/afstemming.json${query}`)
  expect(answer.status).toBe(200)
  return readJson(answer)
}

describe('the data of the matrix', () => {
  test('has one cell for each priority and municipality, in the fixed order', async () => {
    const { asOf, strategies, priorities, municipalities, cells } = await matrix()
    expect(asOf).toBe('2026-10-12')
    expect(strategies.map(({ layer }) => layer)).toEqual(['rvs', 'de_copen'])
    expect(municipalities.map(({ slug }) => slug)).toEqual(order)
    const expected = priorities.flatMap(({ id }) => order.map((slug) => `${slug} ${id}`))
    expect(cells.map(({ municipality, priorityId }) => `${municipality} ${priorityId}`)).toEqual(
      expected,
    )
    expect(new Set(priorities.map(({ id }) => id)).size).toBe(priorities.length)
    for (const { strategyId } of priorities)
      expect(strategies.map(({ id }) => id)).toContain(strategyId)
  })

  test('holds each state, a derived cell with its path, and a nominal one', async () => {
    const { cells } = await matrix()
    expect([...new Set(cells.map(({ state }) => state))].sort()).toEqual([
      'bewust_niet',
      'gedeeltelijk',
      'geen_tegenhanger',
      'niet_beoordeeld',
      'overgenomen',
      'tegengesteld',
    ])
    const derived = cells.filter((cell) => cell.derived)
    expect(derived.length).toBeGreaterThan(0)
    for (const cell of derived) expect(cell.path).not.toBeNull()
    expect(cells.some(({ nominal, depth }) => nominal && depth <= 1)).toBe(true)
    for (const cell of cells.filter(({ state }) => state === 'bewust_niet'))
      expect(cell.position).toBe('bewuste_lokale_keuze')
  })

  test('names only divergences that stand in the list of divergences', async () => {
    const secretary = await portal.as('secretaris@de-copen')
    const list: {
      id: string
      municipality: string
      priorityId: string | null
      kind: string
      state: string
    }[] = readJson(await secretary.get('/de-copen/afwijkingen.json'))
    const known = new Set(
      list.map(({ id, municipality, priorityId }) => `${municipality} ${id} ${priorityId}`),
    )
    const { cells } = await matrix()
    for (const { municipality, divergences, priorityId } of cells)
      for (const id of divergences) expect(known).toContain(`${municipality} ${id} ${priorityId}`)
    expect(new Set(list.map(({ state }) => state))).toEqual(
      new Set(divergenceStates.filter((state) => state !== 'opgevolgd')),
    )
  })

  test.each(['csv', 'xlsx'])('is there as %s as well', async (format) => {
    const secretary = await portal.as('secretaris@de-copen')
    for (const page of ['afstemming', 'afwijkingen']) {
      const answer = await secretary.get(`/de-copen/${page}.${format}`)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('Content-Disposition')).toContain(`.${format}"`)
    }
  })

  test('holds what the filter of the page leaves', async () => {
    const { cells, municipalities } = await matrix(
      '?laag=rvs&gemeente=lopik&stand=geen_tegenhanger',
    )
    expect(municipalities.map(({ slug }) => slug)).toEqual(['lopik'])
    expect(cells.length).toBeGreaterThan(0)
    for (const cell of cells) {
      expect(cell.priorityId).toMatch(/^bureau-rvs\./)
      expect(cell.state).toBe('geen_tegenhanger')
    }
  })

  test('agrees with the own data of each municipality', async () => {
    const { cells } = await matrix()
    for (const slug of order) {
      const adviser = await portal.as(`adviseur@${slug}`)
      const own: { priorities: { priorityId: string; state: string; relation: string | null }[] } =
        readJson(await adviser.get(`/${slug}/afstemming.json`))
      const states = (list: { priorityId: string; state: string }[]) =>
        list.map(({ priorityId, state }) => `${priorityId} ${state}`).sort()
      expect(states(own.priorities)).toEqual(
        states(cells.filter(({ municipality }) => municipality === slug)),
      )
    }
  })
})

describe('the page of the matrix', () => {
  const page = async (query = '', account = 'secretaris@de-copen') =>
    (await portal.as(account)).get(`/de-copen/afstemming${query}`)

  test('is complete without script, and loads none of React', async () => {
    const { status, text } = await page()
    expect(status).toBe(200)
    expect(text).toContain('Matrix van de vijf gemeenten')
    expect(text.match(/<td role="cell" class="is-/g)).toHaveLength(35)
    expect(text).not.toContain('__remixContext')
    expect(text).toMatch(/Beoordeeld \d+ van 35/)
    expect(text).toContain('In 4 van de 5 plannen')
  })

  test('a filter is in the address, and stays in the links of the cells', async () => {
    const { text } = await page('?laag=de_copen&stand=gedeeltelijk')
    expect(text).toContain('laag=de_copen&amp;stand=gedeeltelijk&amp;cel=')
    expect(text).not.toContain('RVS 2023-2026')
    expect(text).toContain('Toon alles')
    const blank = text.match(/kdc-matrix__blank/g) ?? []
    expect(blank.length).toBeGreaterThan(0)
  })

  test('an unknown filter value shows the whole matrix instead of nothing', async () => {
    const { status, text } = await page('?stand=onzin&gemeente=nergens&cel=&laag=')
    expect(status).toBe(200)
    expect(text.match(/<td role="cell" class="is-/g)).toHaveLength(35)
  })

  test('a cell opens with depth in words, its divergences and the shared text', async () => {
    const secretary = await portal.as('secretaris@de-copen')
    const { text } = await secretary.get('/de-copen/afstemming?cel=woerden.de-copen.veilig-online')
    expect(text).toContain('Lokaal smaller')
    const plan = /href="(\/de-copen\/gedeeld\/woerden\/[^"]+)"/.exec(text)?.[1]
    const divergence = /href="(\/de-copen\/afwijkingen\/woerden\.aw-\d+)"/.exec(text)?.[1]
    expect((await secretary.get(plan ?? '/nergens')).status).toBe(200)
    const opened = await secretary.get(divergence ?? '/nergens')
    expect(opened.status).toBe(200)
    expect(opened.text).not.toContain('Leg het standpunt vast')
  })

  test('police and OM read it as members of the driehoek, and cannot write', async () => {
    const { status, text } = await page('', 'teamchef@politie')
    expect(status).toBe(200)
    expect(text).not.toContain('Verbind De Copen met de RVS')
    const chief = await portal.as('teamchef@politie')
    const link = '/de-copen/afstemming/bureau-rvs/ondermijning'
    expect((await chief.post(link, { answer: 'geen' })).status).toBe(403)
  })

  test('an adviser is no member of the driehoek', async () => {
    const { status } = await page('', 'adviseur@woerden')
    expect(status).toBe(404)
    const adviser = await portal.as('adviseur@woerden')
    for (const address of [
      'afstemming.json',
      'afwijkingen',
      'afwijkingen/woerden.aw-001',
      'afstemming/rvs',
    ])
      expect((await adviser.get(`/de-copen/${address}`)).status).toBe(404)
  })
})
