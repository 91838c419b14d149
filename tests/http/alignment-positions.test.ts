import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDemoPortal, type DemoPortal } from '../support/demo-portal'
import { readJson } from '../support/read-json'

interface Divergence {
  id: string
  kind: string
  municipality: string
  priorityId: string | null
  state: string
  position: string | null
  explanation: { motivation: string; toConfirm: boolean } | null
}

let portal: DemoPortal
beforeAll(async () => {
  portal = await openDemoPortal()
})
afterAll(() => portal.stop())

async function list(account: string, tenant: string): Promise<Divergence[]> {
  const person = await portal.as(account)
  const answer = await person.get(`/${tenant}/afwijkingen.json`)
  expect(answer.status).toBe(200)
  return readJson(answer)
}

/** An own divergence of Woerden that nobody explained yet. */
async function open(kind: string): Promise<Divergence> {
  const found = (await list('adviseur@woerden', 'woerden')).find(
    (one) => one.kind === kind && one.state === 'gesignaleerd',
  )
  if (!found) throw new Error(`no open ${kind}`)
  return found
}

const position = (over: Record<string, string> = {}) => ({
  kind: 'bewuste_lokale_keuze',
  reason: 'schaal_of_capaciteit',
  motivation: 'De raad koos een doel dat eind 2026 haalbaar is.',
  body: 'raad',
  decidedOn: '2023-07-06',
  kenmerk: 'VB-2023-0612',
  reviewOn: '2027-07-01',
  status: 'vastgelegd',
  ...over,
})

describe('a position on a divergence', () => {
  test('as a draft it is filled in again, and nobody else sees it', async () => {
    const { id } = await open('streefwaarde')
    const adviser = await portal.as('adviseur@woerden')
    const motivation = 'Dit is nog een kladtekst.'
    const answer = await adviser.post(
      `/woerden/afwijkingen/${id}`,
      position({ status: 'concept', motivation, body: '' }),
    )
    expect(answer.location).toBe(`/woerden/afwijkingen/${id}?bewaard=concept`)
    const { text } = await adviser.get(`/woerden/afwijkingen/${id}`)
    expect(text).toContain(`>${motivation}</textarea>`)
    expect(text).toContain('Hieronder staat uw concept')
    expect((await open('streefwaarde')).id).toBe(id)
    const secretary = await portal.as('secretaris@de-copen')
    for (const address of [
      `/de-copen/afwijkingen/woerden.${id}`,
      '/de-copen/afwijkingen',
      '/de-copen/afwijkingen.json',
      '/de-copen/afwijkingen.csv',
      '/de-copen/afstemming.json',
    ]) {
      const read = await secretary.get(address)
      expect(read.status).toBe(200)
      expect(read.text).not.toContain(motivation)
    }
  })

  test('recorded by the adviser, the secretary sees it in the matrix', async () => {
    const { id, priorityId } = await open('streefwaarde')
    const cell = async () => {
      const secretary = await portal.as('secretaris@de-copen')
      const { text } = await secretary.get(`/de-copen/afstemming?cel=woerden.${priorityId}`)
      return /aria-current="true">(.*?)<\/a>/s.exec(text)?.[1] ?? ''
    }
    expect(await cell()).toContain('1 nog zonder toelichting')
    const adviser = await portal.as('adviseur@woerden')
    const answer = await adviser.post(`/woerden/afwijkingen/${id}`, position())
    expect(answer.status).toBe(302)
    expect((await adviser.get(answer.location ?? '')).text).toContain('Het standpunt is vastgelegd')
    expect(await cell()).not.toContain('nog zonder toelichting')
    const secretary = await portal.as('secretaris@de-copen')
    const page = await secretary.get(`/de-copen/afwijkingen/woerden.${id}`)
    expect(page.text).toContain(position().motivation)
    expect(page.text).toContain('VB-2023-0612')
    const shared = await list('secretaris@de-copen', 'de-copen')
    expect(shared.find((one) => one.municipality === 'woerden' && one.id === id)).toMatchObject({
      state: 'gemotiveerd',
      position: 'bewuste_lokale_keuze',
    })
  })

  test('on its review date the divergence is open again, and the text stays', async () => {
    const { id } = await open('prioriteitsniveau')
    const adviser = await portal.as('adviseur@woerden')
    const over = { reviewOn: '2026-10-12' }
    expect((await adviser.post(`/woerden/afwijkingen/${id}`, position(over))).status).toBe(302)
    const { text } = await adviser.get(`/woerden/afwijkingen/${id}`)
    expect(text).toContain('De afwijking staat weer open')
    expect((await open('prioriteitsniveau')).explanation?.motivation).toBe(position().motivation)
  })

  test('given for other words, it stays and reads "te bevestigen" on both sides', async () => {
    const explained = (await list('adviseur@woerden', 'woerden')).find(
      ({ kind, state }) => kind === 'ontbreekt_lokaal' && state === 'gemotiveerd',
    )
    if (!explained) throw new Error('no explained divergence')
    portal.sqlite
      .prepare(
        `UPDATE findings SET passages_hash = 'of other words'
        WHERE tenant_id = 'woerden' AND divergence_id = ?`,
      )
      .run(explained.id)
    const adviser = await portal.as('adviseur@woerden')
    const own = await adviser.get(`/woerden/afwijkingen/${explained.id}`)
    expect(own.text).toContain('Te bevestigen')
    expect(own.text).toContain('<details open')
    const secretary = await portal.as('secretaris@de-copen')
    const read = await secretary.get(`/de-copen/afwijkingen/woerden.${explained.id}`)
    expect(read.text).toContain('Te bevestigen')
    expect((await secretary.get('/de-copen/afwijkingen')).text).toContain('te bevestigen')
    expect(explained.explanation?.motivation).toBeTruthy()
    expect(read.text).toContain(explained.explanation?.motivation.slice(0, 20))
  })

  test('refused, it comes back filled with the summary first', async () => {
    const { id } = await open('reikwijdte')
    const adviser = await portal.as('adviseur@woerden')
    const answer = await adviser.post(
      `/woerden/afwijkingen/${id}`,
      position({ body: '', reviewOn: '2020-01-01' }),
    )
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('2 punten kloppen nog niet')
    expect(answer.text).toContain(`>${position().motivation}</textarea>`)
    expect(answer.text).toContain('value="VB-2023-0612"')
  })

  test('with what may be a burgerservicenummer it asks once more', async () => {
    const { id } = await open('reikwijdte')
    const adviser = await portal.as('adviseur@woerden')
    const over = { motivation: 'Het gaat om 111222333.' }
    const answer = await adviser.post(`/woerden/afwijkingen/${id}`, position(over))
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('burgerservicenummer')
    expect(answer.text).toContain('name="notPersonal"')
    const sure = await adviser.post(
      `/woerden/afwijkingen/${id}`,
      position({ ...over, notPersonal: 'on' }),
    )
    expect(sure.status).toBe(302)
  })

  test('text with markup is shown as text', async () => {
    const { id } = await open('ontbreekt_lokaal')
    const adviser = await portal.as('adviseur@woerden')
    const over = { motivation: '<script>alert(1)</script>' }
    expect((await adviser.post(`/woerden/afwijkingen/${id}`, position(over))).status).toBe(302)
    const { text } = await adviser.get(`/woerden/afwijkingen/${id}`)
    expect(text).toContain('&lt;script&gt;alert(1)')
    expect(text).not.toContain('<script>alert(1)')
  })
})

describe('a divergence of somebody else', () => {
  test('is not there: unknown numbers, other municipalities, other shapes', async () => {
    const lopik = await portal.as('adviseur@lopik')
    for (const id of ['aw-999', 'woerden.aw-001', 'aw-', 'aw-001%00', 'AW-001'])
      expect((await lopik.get(`/lopik/afwijkingen/${id}`)).status, id).toBe(404)
    expect((await lopik.get('/woerden/afwijkingen/aw-001')).status).toBe(404)
    const secretary = await portal.as('secretaris@de-copen')
    for (const id of ['aw-001', 'utrecht.aw-001', 'woerden.aw-999', 'bureau-rvs.aw-001'])
      expect((await secretary.get(`/de-copen/afwijkingen/${id}`)).status, id).toBe(404)
  })

  test('cannot be explained by another municipality, by the driehoek or by a reader', async () => {
    const { id } = await open('alleen_lokaal')
    const lopik = await portal.as('adviseur@lopik')
    expect((await lopik.post(`/woerden/afwijkingen/${id}`, position())).status).toBe(404)
    const secretary = await portal.as('secretaris@de-copen')
    expect(
      (await secretary.post(`/de-copen/afwijkingen/woerden.${id}`, position())).status,
    ).not.toBe(302)
    const clerk = await portal.as('griffier@woerden')
    expect((await clerk.get(`/woerden/afwijkingen/${id}`)).status).toBe(200)
    expect((await clerk.post(`/woerden/afwijkingen/${id}`, position())).status).toBe(403)
    const councillor = await portal.as('raadslid@woerden')
    expect((await councillor.get(`/woerden/afwijkingen/${id}`)).status).toBe(403)
  })
})

describe('lists of divergences', () => {
  test('filter and sort by address', async () => {
    const adviser = await portal.as('adviseur@woerden')
    const { text } = await adviser.get(
      '/woerden/afwijkingen?soort=alleen_lokaal&op=nummer&richting=af',
    )
    expect(text).toContain('aria-sort="descending"')
    const numbers = [...text.matchAll(/AW-(\d+)/g)].map(([, number]) => Number(number))
    expect(numbers.length).toBeGreaterThan(1)
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a))
    expect(text).toContain('/woerden/afwijkingen.csv?soort=alleen_lokaal')
  })

  test('the driehoek filters by municipality', async () => {
    const secretary = await portal.as('secretaris@de-copen')
    const rows: Divergence[] = readJson(
      await secretary.get('/de-copen/afwijkingen.json?gemeente=lopik'),
    )
    expect(new Set(rows.map(({ municipality }) => municipality))).toEqual(new Set(['lopik']))
  })
})
