import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { Divergences, Matrix, Plans, Timeline, Traject } from '../support/contract-shapes'
import { openDemoPortal, type DemoPortal } from '../support/demo-portal'
import { csvOf, xlsxOf, type TextTable } from '../support/tables'
import type { Visitor } from '../support/visitor'

/** The data beside the pages, exactly as the contract gives it. */
let portal: DemoPortal
let adviser: Visitor
let secretary: Visitor
let bureau: Visitor
beforeAll(async () => {
  portal = await openDemoPortal()
  adviser = await portal.as('adviseur@woerden')
  secretary = await portal.as('secretaris@de-copen')
  bureau = await portal.as('adviseur@bureau-rvs')
})
afterAll(() => portal.stop())

async function dataOf<S extends z.ZodType>(
  person: Visitor,
  path: string,
  shape: S,
): Promise<z.output<S>> {
  const answer = await person.get(path)
  expect(answer.status, path).toBe(200)
  expect(answer.headers.get('Content-Type')).toBe('application/json; charset=utf-8')
  return shape.parse(JSON.parse(answer.text))
}

const sorted = (values: readonly string[]) => [...values].sort()
const unique = (values: readonly string[]) => sorted([...new Set(values)])
const five = ['ijsselstein', 'lopik', 'montfoort', 'oudewater', 'woerden']

describe('/de-copen/afstemming.json', () => {
  test('has the adopted strategy of both layers against the five municipalities, a cell for each', async () => {
    const matrix = await dataOf(secretary, '/de-copen/afstemming.json', Matrix)
    expect(matrix.asOf).toBe('2026-10-12')
    expect(sorted(matrix.strategies.map(({ layer }) => layer))).toEqual(['de_copen', 'rvs'])
    expect(sorted(matrix.municipalities.map(({ slug }) => slug))).toEqual(five)
    const wanted = matrix.priorities.flatMap(({ id }) => five.map((slug) => `${id} ${slug}`))
    const cells = matrix.cells.map(
      ({ priorityId, municipality }) => `${priorityId} ${municipality}`,
    )
    expect(sorted(cells)).toEqual(sorted(wanted))
    expect(wanted.length).toBeGreaterThan(20)
  })

  test('keeps derived answers apart, with the path that they follow', async () => {
    const { cells } = await dataOf(secretary, '/de-copen/afstemming.json', Matrix)
    const derived = cells.filter((cell) => cell.derived)
    expect(derived.length).toBeGreaterThan(0)
    for (const cell of cells) expect(cell.path !== null).toBe(cell.derived)
    for (const { path } of derived) expect(path?.steps.length).toBe(2)
  })

  test('refers only to priorities, strategies and divergences that are given', async () => {
    const matrix = await dataOf(secretary, '/de-copen/afstemming.json', Matrix)
    const divergences = await dataOf(secretary, '/de-copen/afwijkingen.json', Divergences)
    const known = new Set(divergences.map(({ municipality, id }) => `${municipality} ${id}`))
    for (const cell of matrix.cells)
      for (const id of cell.divergences) expect(known).toContain(`${cell.municipality} ${id}`)
    const strategies = matrix.strategies.map(({ id }) => id)
    for (const { strategyId } of matrix.priorities) expect(strategies).toContain(strategyId)
  })

  test('is not for a municipality by its own address', async () => {
    expect((await adviser.get('/de-copen/afstemming.json')).status).toBe(404)
  })
})

describe('afwijkingen.json', () => {
  test('of a municipality has its own divergences', async () => {
    const list = await dataOf(adviser, '/woerden/afwijkingen.json', Divergences)
    expect(unique(list.map(({ municipality }) => municipality))).toEqual(['woerden'])
    expect(unique(list.map(({ state }) => state))).toEqual(['gemotiveerd', 'gesignaleerd'])
    for (const { kind, why } of list) expect(why.rule).toBe(kind)
    expect(list.filter(({ state }) => state === 'gemotiveerd').every((one) => one.position)).toBe(
      true,
    )
  })

  test('of the driehoek has those of all five', async () => {
    const list = await dataOf(secretary, '/de-copen/afwijkingen.json', Divergences)
    expect(unique(list.map(({ municipality }) => municipality))).toEqual(five)
    expect(list.length).toBeGreaterThan(30)
  })
})

describe('tijdlijn.json', () => {
  test('has a bar for every plan, superseded ones too, and the signals', async () => {
    const { bars, alarms } = await dataOf(secretary, '/de-copen/tijdlijn.json', Timeline)
    expect(bars.some(({ status }) => status === 'vervangen')).toBe(true)
    for (const slug of [...five, 'de-copen', 'bureau-rvs'])
      expect(bars.map(({ owner }) => owner)).toContain(slug)
    expect(alarms.map(({ kind }) => kind)).toContain('vier_jaar')
    expect(bars.filter(({ owner }) => owner === 'de-copen').some(({ decision }) => decision)).toBe(
      true,
    )
  })

  test('of the bureau has the same shape', async () => {
    await dataOf(bureau, '/bureau-rvs/tijdlijn.json', Timeline)
  })
})

describe('plannen.json and traject.json', () => {
  test('have the plans of the municipality with their decisions and validity', async () => {
    const plans = await dataOf(adviser, '/woerden/plannen.json', Plans)
    const before = plans.find(({ id }) => id === 'ivp-2019-2022')
    expect(before).toMatchObject({ status: 'vervangen', validUntil: '2023-07-06' })
    expect(before?.decisions).toContainEqual(
      expect.objectContaining({
        effect: 'verlengen',
        proposed: '2022-09-20',
        date: null,
        untilEvent: 'opvolger',
        expected: '2023-07-01',
      }),
    )
  })

  test('have the seven steps of the proposal', async () => {
    const path = '/woerden/traject.json?plan=ivp-2023-2026'
    const { plan, steps } = await dataOf(adviser, path, Traject)
    expect(plan?.id).toBe('ivp-2023-2026')
    expect(steps.map(({ nr }) => nr)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(steps[4]?.planned.words).toBe('Eerste kwartaal 2023')
    const running = await dataOf(adviser, '/woerden/traject.json', Traject)
    expect(running.plan?.id).toBe('ivp-2027-2030')
  })

  test('of whom has no traject have no plan and no steps', async () => {
    expect(await dataOf(secretary, '/de-copen/traject.json', Traject)).toMatchObject({
      plan: null,
      steps: [],
    })
  })
})

const tables: [string, () => Visitor, string, string | null][] = [
  ['matrix', () => secretary, '/de-copen/afstemming', 'cells'],
  ['gap lists', () => adviser, '/woerden/afstemming', null],
  ['divergences', () => adviser, '/woerden/afwijkingen', ''],
  ['divergences of the driehoek', () => secretary, '/de-copen/afwijkingen', ''],
  ['timeline', () => secretary, '/de-copen/tijdlijn', null],
  ['plans', () => adviser, '/woerden/plannen', ''],
  ['one plan', () => adviser, '/woerden/plannen/ivp-2023-2026', null],
  ['traject', () => adviser, '/woerden/traject', 'steps'],
  ['trajecten', () => secretary, '/de-copen/trajecten', null],
  ['what is shared', () => adviser, '/woerden/gedeeld', ''],
  ['log', () => adviser, '/woerden/logboek', ''],
  ['picture of the region', () => bureau, '/bureau-rvs/beeld', null],
  ['was–wordt', () => bureau, '/bureau-rvs/beeld/was-wordt', null],
]
const listIn = (data: unknown, key: string): unknown =>
  key === '' ? data : Object.entries(data ?? {}).find(([name]) => name === key)?.[1]
/** A workbook writes no cells after the last one that is filled. */
const trimmed = (table: TextTable) => table.map((row) => row.join('\t').trimEnd())

describe('every table', () => {
  test.each(tables)(
    '%s is the same in CSV and XLSX, as long as its JSON',
    async (_name, who, path, key) => {
      const csv = await csvOf(who(), path)
      expect(csv.length).toBeGreaterThan(1)
      expect(new Set(csv.map((row) => row.length)).size).toBe(1)
      expect(trimmed(await xlsxOf(who(), path))).toEqual(trimmed(csv))
      const json: unknown = JSON.parse((await who().get(`${path}.json`)).text)
      if (key !== null) expect(listIn(json, key)).toHaveLength(csv.length - 1)
    },
  )

  test('keeps the filter of its page', async () => {
    const all = await csvOf(adviser, '/woerden/afwijkingen')
    const answer = await adviser.get('/woerden/afwijkingen.csv?toelichting=met')
    expect(answer.status).toBe(200)
    expect(answer.text.split('\r\n').length).toBeLessThan(all.length)
  })

  test('shows a text that a spreadsheet would run as a formula as text', async () => {
    const open = (await dataOf(adviser, '/woerden/afwijkingen.json', Divergences)).find(
      ({ state, kind }) => state === 'gesignaleerd' && kind === 'ontbreekt_lokaal',
    )
    const motivation = '=HYPERLINK("https://evil.example";"klik")'
    const answer = await adviser.post(`/woerden/afwijkingen/${open?.id ?? ''}`, {
      kind: 'nog_te_bespreken',
      reason: 'anders',
      motivation,
      body: 'college',
      kenmerk: '+31 348 000000',
      status: 'vastgelegd',
    })
    expect(answer.status).toBe(302)
    for (const table of [
      await csvOf(adviser, '/woerden/afwijkingen'),
      await xlsxOf(adviser, '/woerden/afwijkingen'),
    ]) {
      const row = table.find(([id]) => id === open?.id)
      expect(row).toContain(`'${motivation}`)
      expect(row).toContain("'+31 348 000000")
      for (const cell of table.flat()) expect(cell).not.toMatch(/^[=+@\t\r]|^-\D/)
    }
    const [json] = (await dataOf(adviser, '/woerden/afwijkingen.json', Divergences)).filter(
      ({ id }) => id === open?.id,
    )
    expect(json?.explanation?.motivation).toBe(motivation)
  })
})
