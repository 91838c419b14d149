import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { benchPlan, writeBenchTexts } from '../support/bench-texts'
import { openDemoPortal, type DemoPortal } from '../support/demo-portal'
import { readJson } from '../support/read-json'
import type { Answer } from '../support/visitor'

const query = `tekst=${benchPlan}.1&met=de-copen`
const page = `/woerden/afstemming/werkbank?${query}`
const below = (act: string) => `/woerden/afstemming/werkbank/${act}?${query}`
const secondReader = `/woerden/afstemming/tweede-lezer?tekst=${benchPlan}.1`
const place = (item: string) => ({
  item,
  plan: `${benchPlan}.1`,
  strategy: 'de-copen.regio-2026-2029.1',
})

let portal: DemoPortal
beforeAll(async () => {
  portal = await openDemoPortal({
    arrange: (sqlite) => {
      writeBenchTexts(sqlite)
      // A second person in Woerden who may link, so that two pairs of eyes can look.
      sqlite
        .prepare(
          `UPDATE members SET role = 'adviseur' WHERE tenant_id = 'woerden'
           AND user_id = (SELECT id FROM users WHERE email = 'secretariaat@woerden.example')`,
        )
        .run()
    },
  })
})
afterAll(() => portal.stop())

const Data = z.object({
  assessed: z.number(),
  items: z.array(
    z.object({
      item: z.string(),
      state: z.string(),
      waiting: z.boolean(),
      links: z.array(z.object({ other: z.string().nullable(), relation: z.string() })),
      suggestions: z.array(z.object({ other: z.string(), terms: z.array(z.string()) })),
    }),
  ),
})

async function itemOf(item: string, more = '') {
  const adviser = await portal.as('adviseur@woerden')
  const data = readJson(await adviser.get(`/woerden/afstemming/werkbank.json?${query}${more}`))
  const found = Data.parse(data).items.find((one) => one.item === item)
  if (!found) throw new Error(`no ${item}`)
  return found
}

/** Where a form that was taken leads. */
function went({ status, location }: Answer): string {
  expect(status).toBe(302)
  return location ?? ''
}

const idIn = (path: string) => new URLSearchParams(path.split('?')[1]).get('klaar') ?? ''

describe('an answer on the bench', () => {
  test('is told in words, goes on to the next item, and can be taken back', async () => {
    const adviser = await portal.as('adviseur@woerden')
    const to = went(
      await adviser.post(page, {
        ...place('prioriteit/online'),
        target: 'regio/digitaal',
        answer: 'gelijk',
        note: '',
      }),
    )
    const next = await adviser.get(to)
    expect(next.text).toContain('Vastgelegd: 2 Oplichting via internet – zelfde – De Copen 3.')
    expect(to).toContain('item=prioriteit%2Fverward')
    expect(await itemOf('prioriteit/online')).toMatchObject({
      state: 'overgenomen',
      links: [{ other: 'de-copen.digitaal', relation: 'gelijk' }],
    })
    const fields = { id: idIn(to), item: 'prioriteit/online' }
    expect(went(await adviser.post(below('ongedaan'), fields))).toContain('klaar=ongedaan')
    expect((await itemOf('prioriteit/online')).state).toBe('niet_beoordeeld')
    expect((await adviser.post(below('ongedaan'), fields)).status).toBe(404)
  })

  test('sent twice is one link', async () => {
    const adviser = await portal.as('adviseur@woerden')
    const fields = { ...place('prioriteit/online'), target: 'regio/digitaal', answer: 'overlap' }
    await Promise.all([adviser.post(page, fields), adviser.post(page, fields)])
    expect((await itemOf('prioriteit/online')).links).toHaveLength(1)
  })

  test('asks for what is missing and keeps what was filled in', async () => {
    const adviser = await portal.as('adviseur@woerden')
    const answer = await adviser.post(page, {
      ...place('prioriteit/inbraak'),
      target: 'regio/hic',
      answer: 'lokaal_smaller',
      note: '',
    })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Leg in één of twee zinnen uit wat het verschil is.')
    expect(answer.text).toMatch(/checked=""[^>]*value="lokaal_smaller"/)
  })

  test('about a strategy that got a new version, or an item that is gone, is refused', async () => {
    const adviser = await portal.as('adviseur@woerden')
    const fields = { ...place('prioriteit/inbraak'), target: 'regio/hic', answer: 'gelijk' }
    const newer = await adviser.post(page, { ...fields, strategy: 'de-copen.regio-2026-2029.7' })
    expect(newer.status).toBe(422)
    expect(newer.text).toContain('Deze strategie heeft een nieuwe versie.')
    const gone = await adviser.post(page, { ...fields, item: 'prioriteit/verdwenen' })
    expect(gone.status).toBe(422)
    expect(gone.text).toContain('Kies een onderdeel dat in dit plan staat.')
    const sides = await adviser.post(page, { ...fields, target: 'prioriteit/online' })
    expect(sides.status).toBe(422)
    expect(sides.text).toContain('Kies een tekst van de andere kant.')
  })

  test('geen tegenhanger and twijfel are remembered until a link takes their place', async () => {
    const adviser = await portal.as('adviseur@woerden')
    const instead = (item: string, said: string) =>
      adviser.post(page, { ...place(item), instead: said })
    went(await instead('prioriteit/fietsen', 'twijfel'))
    const queue = await adviser.get(`${page}&toon=twijfel`)
    expect(queue.text).toContain('1 twijfel')
    expect(queue.text).toContain('Gestolen fietsen bij het station')
    went(await instead('prioriteit/fietsen', 'geen_tegenhanger'))
    expect((await itemOf('prioriteit/fietsen')).state).toBe('geen_tegenhanger')
    went(
      await adviser.post(page, {
        ...place('doel/fietsen-doel'),
        target: 'regio/hic',
        answer: 'overlap',
      }),
    )
    expect((await itemOf('prioriteit/fietsen')).state).toBe('gedeeltelijk')
    const late = await instead('prioriteit/fietsen', 'geen_tegenhanger')
    expect(late.status).toBe(422)
    expect(late.text).toContain('Trek dat eerst in.')
  })

  test('bewust niet leads to the divergence with that position chosen, from both sides', async () => {
    const adviser = await portal.as('adviseur@woerden')
    const local = went(
      await adviser.post(page, { ...place('prioriteit/uitgaan'), instead: 'bewust_niet' }),
    )
    const regional = went(
      await adviser.post(`${page}&van=regio`, { ...place('regio/wapens'), instead: 'bewust_niet' }),
    )
    for (const path of [local, regional]) {
      expect(path).toMatch(/^\/woerden\/afwijkingen\/aw-\d+\?standpunt=bewuste_lokale_keuze(#.*)?$/)
      expect((await adviser.get(path)).text).toMatch(
        /value="bewuste_lokale_keuze"[^>]*checked|checked[^>]*value="bewuste_lokale_keuze"/,
      )
    }
    expect((await itemOf('prioriteit/uitgaan')).state).toBe('geen_tegenhanger')
    expect((await itemOf('regio/wapens', '&van=regio')).state).toBe('geen_tegenhanger')
  })
})

describe('a suggestion that does not fit', () => {
  test('never comes back, from either side, until somebody lets it', async () => {
    const adviser = await portal.as('adviseur@woerden')
    const item = 'prioriteit/jongeren'
    const suggested = async () => (await itemOf(item)).suggestions.map(({ other }) => other)
    const [first = ''] = await suggested()
    const fields = { ...place(item), target: first }
    went(await adviser.post(below('afwijzingen'), fields))
    went(await adviser.post(below('afwijzingen'), fields))
    expect(await suggested()).not.toContain(first)
    expect((await itemOf(first, '&van=regio')).suggestions.map(({ other }) => other)).not.toContain(
      item,
    )
    went(await adviser.post(below('afwijzingen/terug'), fields))
    expect((await suggested())[0]).toBe(first)
  })

  test('shows shared words and no figure', async () => {
    const adviser = await portal.as('adviseur@woerden')
    const { text } = await adviser.get(`${page}&item=prioriteit/jongeren`)
    expect(text).toContain('kdc-shared-word')
    expect(text).toContain('Gedeelde woorden')
    expect(text).not.toMatch(/\d\s?%/)
    expect(text).toContain('Beoordeeld')
  })
})

describe('four eyes', () => {
  const links = async (account: string) =>
    [
      ...(await (await portal.as(account)).get(secondReader)).text.matchAll(
        /name="links"[^>]*value="([^"]+)"/g,
      ),
    ].map(([, id]) => id ?? '')

  test('a colleague confirms many at once; who recorded it does not', async () => {
    const beheer = await portal.as('beheer@woerden')
    const settings = '/woerden/beheer/instellingen'
    const to = went(await beheer.post(`${settings}/vier-ogen`, { on: 'ja' }))
    expect((await beheer.get(to)).text).toContain('Een collega bevestigt voortaan elk verband.')

    const adviser = await portal.as('adviseur@woerden')
    expect((await adviser.get(page)).text).toContain('wacht op tweede lezer')
    expect(await links('adviseur@woerden')).toEqual([])
    const waiting = await links('secretariaat@woerden')
    expect(waiting.length).toBeGreaterThan(1)

    const body = new FormData()
    for (const id of waiting) body.append('links', id)
    const own = await adviser.post(secondReader, body)
    expect(own.status).toBe(422)
    expect(own.text).toContain('legde u er')
    expect((await itemOf('prioriteit/online')).waiting).toBe(true)

    const colleague = await portal.as('secretariaat@woerden')
    expect((await colleague.post(secondReader, {})).text).toContain('Vink aan wat u bevestigt.')
    const done = went(await colleague.post(secondReader, body))
    expect((await colleague.get(done)).text).toContain(
      `${waiting.length} verbanden zijn bevestigd.`,
    )
    expect((await itemOf('prioriteit/online')).waiting).toBe(false)
    expect((await adviser.get('/woerden/logboek')).text).toContain('bevestigde verbanden')
  })

  test('another tenant confirms, undoes and rejects nothing of Woerden', async () => {
    const row = portal.sqlite
      .prepare(`SELECT id FROM links WHERE tenant_id = 'woerden' AND ended_at IS NULL LIMIT 1`)
      .get()
    const { id } = z.object({ id: z.string() }).parse(row)
    const other = await portal.as('adviseur@lopik')
    const lopik = '/lopik/afstemming'
    expect((await other.post(`${lopik}/tweede-lezer`, { links: id })).status).toBe(404)
    const undo = { id, item: 'prioriteit/online' }
    expect((await other.post(`${lopik}/werkbank/ongedaan`, undo)).status).toBe(404)
    expect((await other.post(page, place('prioriteit/online'))).status).toBe(404)
    const fields = { ...place('prioriteit/online'), target: 'regio/digitaal', answer: 'gelijk' }
    expect((await other.post(`${lopik}/werkbank`, fields)).status).toBe(404)
    expect((await other.get(`${lopik}/werkbank?${query}`)).status).toBe(404)
    const unknown = { ...fields, strategy: 'woerden.ivp-2023-2026.1' }
    expect((await (await portal.as('adviseur@woerden')).post(page, unknown)).status).toBe(404)
  })

  test('who may not link reads the bench and sends nothing', async () => {
    const mayor = await portal.as('burgemeester@woerden')
    const read = await mayor.get(page)
    expect(read.status).toBe(200)
    expect(read.text).toContain('Een adviseur legt de antwoorden vast.')
    expect(read.text).not.toContain('data-keys')
    const fields = { ...place('prioriteit/online'), instead: 'twijfel' }
    for (const path of [page, below('afwijzingen'), below('ongedaan'), secondReader])
      expect((await mayor.post(path, fields)).status, path).toBe(403)
    const adviser = await portal.as('adviseur@woerden')
    const setting = '/woerden/beheer/instellingen/vier-ogen'
    expect((await adviser.post(setting, { on: 'nee' })).status).toBe(403)
  })
})

test('the driehoek holds De Copen against the RVS in the same way', async () => {
  const secretary = await portal.as('secretaris@de-copen')
  const { text, status } = await secretary.get('/de-copen/afstemming/werkbank')
  expect(status).toBe(200)
  expect(text).toContain('Verbind De Copen met de RVS')
  expect(text).not.toContain('value="bewust_niet"')
})
