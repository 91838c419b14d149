import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decisionEffects } from '~/domain/decisions/decision'
import { openDemoPortal, type DemoPortal } from '../support/demo-portal'
import type { Visitor } from '../support/visitor'

let portal: DemoPortal
beforeAll(async () => {
  portal = await openDemoPortal()
})
afterAll(() => portal.stop())

/** Everybody signs in once. */
const visitors = new Map<string, Promise<Visitor>>()
function as(account: string): Promise<Visitor> {
  const known = visitors.get(account) ?? portal.as(account)
  visitors.set(account, known)
  return known
}

const plan = '/woerden/plannen/ivp-2027-2030'
const recordAt = `${plan}/besluiten/nieuw`
const filled = {
  version: '1',
  seen: '0',
  effect: 'vaststellen',
  date: '2026-10-12',
  asksVote: 'on',
  voting: 'zonder',
  ends: 'opvolger',
  until: '2027-06-30',
}

const rows = () =>
  ['decisions', 'plan_versions', 'shared_versions', 'shares', 'deciding_bodies'].map((table) =>
    portal.sqlite.prepare(`select * from ${table}`).all(),
  )
const statuses = () =>
  portal.sqlite
    .prepare(
      "select status from plan_versions where tenant_id = 'woerden' and plan_id = 'ivp-2027-2030' order by version",
    )
    .pluck()
    .all()

/** Posts and expects that nothing at all was written. */
async function attack(account: string, path: string, fields: Record<string, string>) {
  const before = rows()
  const answer = await (await as(account)).post(path, fields)
  expect(rows(), `${account} ${path} ${JSON.stringify(fields)}`).toEqual(before)
  return answer
}

describe('by attack', () => {
  test.each([
    ['adviseur@woerden', 403],
    ['burgemeester@woerden', 403],
    ['raadslid@woerden', 403],
    ['beheer@woerden', 403],
    ['griffier@lopik', 404],
    ['secretaris@de-copen', 404],
    ['adviseur@bureau-rvs', 404],
  ])('%s records no decision at all: %i', async (account, status) => {
    for (const effect of decisionEffects)
      expect((await attack(account, recordAt, { ...filled, effect })).status, effect).toBe(status)
  })

  test('the griffier and the collegesecretaris record nothing about what is still being written', async () => {
    const late = ['aanbieden', 'vaststellen', 'verlengen', 'ter_kennisname']
    for (const account of ['griffier@woerden', 'secretariaat@woerden'])
      for (const effect of late)
        expect((await attack(account, recordAt, { ...filled, effect })).status, effect).toBe(422)
  })

  test('nobody takes a step that is for another role', async () => {
    const step = { version: '1', from: 'concept', to: 'intern_afgestemd' }
    for (const account of ['griffier@woerden', 'secretariaat@woerden', 'burgemeester@woerden'])
      expect((await attack(account, `${plan}/stand`, step)).status, account).toBe(403)
    expect((await attack('raadslid@woerden', `${plan}/stand`, step)).status).toBe(403)
    expect((await attack('adviseur@lopik', `${plan}/stand`, step)).status).toBe(404)
    const leap = { ...step, to: 'vastgesteld' }
    expect((await attack('adviseur@woerden', `${plan}/stand`, leap)).status).toBe(422)
  })

  test('only the beheerder chooses who decides', async () => {
    const path = '/woerden/beheer/instellingen'
    const choice = { kind: 'uvp', body: 'raad' }
    for (const account of ['adviseur@woerden', 'griffier@woerden', 'raadslid@woerden'])
      expect((await attack(account, path, choice)).status, account).toBe(403)
    expect((await attack('beheer@woerden', path, { kind: 'uvp', body: 'driehoek' })).status).toBe(
      422,
    )
    expect((await attack('beheer@woerden', path, { kind: 'uvp', body: 'college' })).status).toBe(
      422,
    )
  })
})

describe('through four roles', () => {
  const step = async (account: string, from: string, to: string, reason = '') =>
    (await as(account)).post(`${plan}/stand`, { version: '1', from, to, reason })

  test('the start page says whose turn it is', async () => {
    expect((await step('adviseur@woerden', 'concept', 'intern_afgestemd')).status).toBe(302)
    const mayor = await as('burgemeester@woerden')
    expect((await mayor.get('/woerden')).text).toContain('Geef vrij voor het college')
    const back = await step('burgemeester@woerden', 'intern_afgestemd', 'concept')
    expect(back.status).toBe(422)
    expect(back.text).toContain('Schrijf waarom het plan teruggaat.')
    expect((await step('burgemeester@woerden', 'intern_afgestemd', 'college')).status).toBe(302)
    const college = await as('secretariaat@woerden')
    expect((await college.get('/woerden')).text).toContain('Leg het besluit van het college vast')
  })

  test('the college offers; tampered forms change nothing', async () => {
    const offer = { ...filled, effect: 'aanbieden', asksVote: '', voting: '' }
    const adopts = await attack('secretariaat@woerden', recordAt, filled)
    expect(adopts.status).toBe(422)
    expect(adopts.text).toContain('Over dit plan beslist de raad.')
    const other = await attack('secretariaat@woerden', recordAt, { ...offer, version: '7' })
    expect(other.status).toBe(404)
    const future = await attack('secretariaat@woerden', recordAt, { ...offer, date: '2026-10-13' })
    expect(future.text).toContain('Deze dag moet nog komen')
    const secret = await attack('secretariaat@woerden', recordAt, { ...offer, secret: 'on' })
    expect(secret.text).toContain('Noem de grond van de geheimhouding.')
    const link = { ...offer, documentUrl: 'javascript:alert(1)' }
    expect((await attack('secretariaat@woerden', recordAt, link)).text).toContain('https://')
    const college = await as('secretariaat@woerden')
    expect((await college.post(recordAt, { ...offer, date: '2026-10-06' })).status).toBe(302)
    expect(statuses()).toEqual(['ter_vaststelling'])
    const lopik = await as('adviseur@lopik')
    expect((await lopik.get('/lopik/gedeeld/woerden/ivp-2027-2030/1')).status).toBe(200)
  })

  test('a row more for an amendment keeps what was filled in and asks nothing yet', async () => {
    const growing = {
      ...filled,
      seen: '1',
      date: '',
      amended: 'ja',
      'amendments[0].title': 'Meer licht',
      more: 'amendement',
    }
    const answer = await attack('griffier@woerden', `${recordAt}?besluit=vaststellen`, growing)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('value="Meer licht"')
    expect(answer.text).toContain('amendments[1].title')
    expect(answer.text).not.toContain('Vul de dag van het besluit in')
  })

  test('two griffiers at once: one decision is written, the other is told', async () => {
    const decision = {
      ...filled,
      seen: '1',
      voting: 'met',
      votesFor: '28',
      votesAgainst: '3',
      amended: 'ja',
      'amendments[0].number': 'A1',
      'amendments[0].title': 'Meer licht',
      'amendments[0].text': 'Voeg verlichting toe.',
    }
    const [one, other] = [await as('griffier@woerden'), await portal.as('griffier@woerden')]
    const answers = await Promise.all([
      one.post(recordAt, decision),
      other.post(recordAt, { ...decision, kenmerk: 'Z/26/2' }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([302, 422])
    const refused = answers.find(({ status }) => status === 422)
    expect(refused?.text).toContain('Er is nu niets bewaard')
  })

  test('every fact of the decision is read back, and only there', async () => {
    expect(statuses()).toEqual(['ter_vaststelling', 'geamendeerd_vastgesteld'])
    const id = String(
      portal.sqlite
        .prepare("select id from decisions where votes_for = 28 and tenant_id = 'woerden'")
        .pluck()
        .get(),
    )
    const adviser = await as('adviseur@woerden')
    const page = (await adviser.get(`${plan}/besluiten/${id}`)).text
    for (const fact of ['28 voor, 3 tegen', 'Meer licht', 'Voeg verlichting toe.', 'versie 1'])
      expect(page).toContain(fact)
    expect((await adviser.get(`/woerden/plannen/ivp-2023-2026/besluiten/${id}`)).status).toBe(404)
  })
})

describe('versions', () => {
  const compared = async (search: string) =>
    (await (await as('adviseur@woerden')).get(`/woerden/plannen/ivp-2027-2030/versies${search}`))
      .text

  test('of two plans of one lineage stand beside each other', async () => {
    const text = await compared('?van=ivp-2023-2026.2&naar=ivp-2027-2030.1&alleen=ja')
    expect(text).toContain('id="verschil-prioriteit-jeugd"')
    expect(text).toMatch(/<ins class="kdc-ins"><span class="[^"]+">toegevoegd: <\/span>/)
    expect(text).toMatch(/<del class="kdc-del"><span class="[^"]+">vervallen: <\/span>/)
  })

  test('of a plan that is not of this lineage are not compared', async () => {
    const text = await compared('?van=uvp-2025-2026.1&naar=ivp-2027-2030.1')
    expect(text).not.toContain('id="verschillen"')
    expect(await compared('?van=onzin&naar=../x.1')).toContain('Vergelijk twee versies')
  })
})

test('a link to a passage leads to the newest version that has these words', async () => {
  const adviser = await as('adviseur@woerden')
  const page = (await adviser.get('/woerden/plannen/ivp-2023-2026?versie=2')).text
  const all = [...page.matchAll(/href="(\/woerden\/plannen\/ivp-2023-2026\/passage\/[^"]+)"/g)]
  expect(all.length).toBeGreaterThan(20)
  for (const [, link = ''] of all.filter((_link, index) => index % 5 === 0)) {
    const { status, headers } = await adviser.get(link)
    expect(status, link).toBe(302)
    const to = new URL(headers.get('Location') ?? '', portal.origin)
    expect(to.searchParams.get('versie'), link).toBe('2')
    expect(page, link).toContain(`id="${to.hash.slice(1)}"`)
  }
  expect((await adviser.get('/woerden/plannen/ivp-2023-2026/passage/jeugd/zzzz')).status).toBe(404)
  expect((await adviser.get('/woerden/plannen/ivp-2023-2026/passage/nergens')).status).toBe(404)
})
