import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { openDemoPortal, type DemoPortal } from '../support/demo-portal'
import type { Visitor } from '../support/visitor'

let portal: DemoPortal
let bureau: Visitor
let adviser: Visitor
beforeAll(async () => {
  portal = await openDemoPortal()
  bureau = await portal.as('adviseur@bureau-rvs')
  adviser = await portal.as('adviseur@woerden')
})
afterAll(() => portal.stop())

const list = '/bureau-rvs/thesaurus'
const Data = z.object({
  version: z.number(),
  concepts: z.array(
    z.object({
      id: z.string(),
      preferred: z.string(),
      alternatives: z.array(z.string()),
      broader: z.string().nullable(),
    }),
  ),
})
const read = async (who: Visitor, tenant: string) =>
  Data.parse(JSON.parse((await who.get(`/${tenant}/thesaurus.json`)).text))
const concept = async (id: string) =>
  (await read(adviser, 'woerden')).concepts.find((one) => one.id === id)

test('Bureau RVS adds a concept, and every municipality reads it at once', async () => {
  const { version } = await read(adviser, 'woerden')
  const saved = await bureau.post(`${list}/nieuw`, {
    preferred: 'Wateroverlast in kelders',
    alternatives: 'natte kelders\n  natte kelders \nkelderwater',
    theme: 'crisisbeheersing',
    broader: '',
  })
  expect(saved.location).toBe(`${list}?klaar=bewaard`)
  expect((await bureau.follow(saved)).text).toContain('Het begrip is bewaard')
  expect(await concept('wateroverlast-in-kelders')).toMatchObject({
    preferred: 'Wateroverlast in kelders',
    alternatives: ['natte kelders', 'kelderwater'],
  })
  expect((await read(adviser, 'woerden')).version).toBe(version + 1)
})

test('a concept can be written anew, taken out and put back as it was', async () => {
  const at = `${list}/wateroverlast-in-kelders`
  await bureau.post(at, { preferred: 'Natte kelders', alternatives: 'kelderwater' })
  expect(await concept('wateroverlast-in-kelders')).toMatchObject({ preferred: 'Natte kelders' })
  const again = await bureau.post(at, { preferred: 'Natte kelders', alternatives: 'kelderwater' })
  expect(again.status).toBe(422)
  expect(again.text).toContain('Er is niets gewijzigd')

  await bureau.post(`${at}/verwijdering`)
  expect(await concept('wateroverlast-in-kelders')).toBeUndefined()
  expect((await bureau.get(list)).text).toContain('Zet terug: Natte kelders')
  expect((await bureau.get(at)).status).toBe(404)
  await bureau.post(`${at}/herstel`)
  expect(await concept('wateroverlast-in-kelders')).toMatchObject({
    preferred: 'Natte kelders',
    alternatives: ['kelderwater'],
  })
})

test('a concept that cannot stand there comes back with what was typed', async () => {
  const at = `${list}/wateroverlast-in-kelders`
  const circle = await bureau.post(at, {
    preferred: 'Natte kelders',
    alternatives: 'kelderwater',
    broader: 'wateroverlast-in-kelders',
  })
  expect(circle.status).toBe(422)
  expect(circle.text).toContain('Dit begrip valt zo onder zichzelf.')
  const many = Array.from({ length: 41 }, (_, nr) => `woord ${nr}`).join('\n')
  const long = await bureau.post(`${list}/nieuw`, { preferred: 'x', alternatives: many })
  expect(long.status).toBe(422)
  expect(long.text).toContain('woord 40')
  expect(long.text).toContain('Een woord heeft minstens 2 tekens.')
})

test('only the bureau writes', async () => {
  const before = await read(adviser, 'woerden')
  for (const tenant of ['woerden', 'bureau-rvs'])
    expect((await adviser.post(`/${tenant}/thesaurus/nieuw`, { preferred: 'aanval' })).status).toBe(
      404,
    )
  const secretary = await portal.as('secretaris@de-copen')
  expect((await secretary.post('/de-copen/thesaurus/nieuw', { preferred: 'aanval' })).status).toBe(
    404,
  )
  expect(await read(adviser, 'woerden')).toEqual(before)
  expect((await adviser.get('/woerden/thesaurus')).text).not.toContain('Voeg een begrip toe')
})

test('the list finds a word in any of its words', async () => {
  const found = await adviser.get('/woerden/thesaurus.json?woord=KELDERW')
  expect(Data.parse(JSON.parse(found.text)).concepts.map(({ id }) => id)).toEqual([
    'wateroverlast-in-kelders',
  ])
  expect((await adviser.get('/woerden/thesaurus?woord=zzzz')).text).toContain(
    'Geen begrip gevonden',
  )
})

const Lines = z.array(
  z.object({
    set: z.string(),
    count: z.number(),
    first: z.number(),
    three: z.number(),
    missed: z.array(z.string()),
  }),
)

test.each([
  ['adviseur@woerden', 'woerden'],
  ['secretaris@de-copen', 'de-copen'],
  ['adviseur@bureau-rvs', 'bureau-rvs'],
])('%s sees how good suggestions are, also on links that people made', async (account, tenant) => {
  const person = await portal.as(account)
  const { text } = await person.get(`/${tenant}/afstemming/suggesties.json`)
  const lines = Lines.parse(JSON.parse(text))
  expect(lines.map(({ set }) => set)).toEqual(['oefenset', 'toetsset', 'eigen'])
  for (const { set, count, first, three, missed } of lines) {
    expect(count, set).toBeGreaterThan(0)
    expect(first, set).toBeLessThanOrEqual(three)
    expect(three + missed.length, set).toBe(count)
  }
  const page = await person.get(`/${tenant}/afstemming/suggesties`)
  const [, , own] = lines
  expect(page.text).toContain(`${own?.three} van ${own?.count}`)
})
