import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDemoPortal, type DemoPortal } from '../support/demo-portal'
import { visitor } from '../support/visitor'

let portal: DemoPortal
beforeAll(async () => {
  portal = await openDemoPortal()
})
afterAll(() => portal.stop())

describe('sharing a draft', () => {
  const draft = '/woerden/plannen/ivp-2027-2030'

  test('asks with whom, keeps the page and changes nothing while that is not said', async () => {
    const adviser = await portal.as('adviseur@woerden')
    const answer = await adviser.post(`${draft}/deling?versie=1`, { version: '1' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Kies met wie u deze versie deelt.')
    const lopik = await portal.as('adviseur@lopik')
    expect((await lopik.get('/lopik/gedeeld/woerden/ivp-2027-2030/1')).status).toBe(404)
  })

  test('opens it to the driehoek, not to everybody, and it can be taken back', async () => {
    const adviser = await portal.as('adviseur@woerden')
    const lopik = await portal.as('adviseur@lopik')
    const shared = '/lopik/gedeeld/woerden/ivp-2027-2030/1'
    const answer = await adviser.post(`${draft}/deling?versie=1`, {
      version: '1',
      visibility: 'gedeeld_driehoek',
    })
    expect(answer.location).toBe(`${draft}?versie=1&gelukt=gedeeld`)
    expect((await adviser.get(answer.location ?? '')).text).toContain('role="status"')
    expect((await lopik.get(shared)).status).toBe(200)
    expect((await visitor(portal.origin).get('/openbaar/woerden/ivp-2027-2030/1')).status).toBe(404)
    const back = await adviser.post(`${draft}/intrekking?versie=1`, { version: '1' })
    expect(back.status).toBe(302)
    expect((await lopik.get(shared)).status).toBe(404)
  })

  test('refuses to share a version less far than it is', async () => {
    const adviser = await portal.as('adviseur@woerden')
    const answer = await adviser.post('/woerden/plannen/ivp-2023-2026/deling?versie=2', {
      version: '2',
      visibility: 'gedeeld_driehoek',
    })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Deze versie is al zo ver gedeeld')
  })

  test('keeps an adopted text readable', async () => {
    const adviser = await portal.as('adviseur@woerden')
    const answer = await adviser.post('/woerden/plannen/ivp-2023-2026/intrekking?versie=2', {
      version: '2',
    })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Een vastgestelde tekst blijft gedeeld')
    const nobody = visitor(portal.origin)
    expect((await nobody.get('/openbaar/woerden/ivp-2023-2026/2')).status).toBe(200)
  })

  test('is for those who may', async () => {
    const griffier = await portal.as('griffier@woerden')
    const fields = { version: '1', visibility: 'openbaar' }
    expect((await griffier.post(`${draft}/deling?versie=1`, fields)).status).toBe(403)
    const lopik = await portal.as('adviseur@lopik')
    expect((await lopik.post(`${draft}/deling?versie=1`, fields)).status).toBe(404)
  })
})

describe('the date that a document lacked', () => {
  const adopted = () =>
    portal.sqlite
      .prepare(
        `SELECT id, date, status FROM decisions
         WHERE tenant_id = 'woerden' AND plan_id = 'ivp-2019-2022' AND effect = 'vaststellen'`,
      )
      .get() as { id: string; date: string | null; status: string }
  const path = () => `/woerden/plannen/ivp-2019-2022/besluiten/${adopted().id}`

  test('is asked for on the plan and on the start page', async () => {
    const griffier = await portal.as('griffier@woerden')
    expect((await griffier.get('/woerden/plannen/ivp-2019-2022')).text).toContain(path())
    expect((await griffier.get('/woerden')).text).toContain(path())
  })

  test.each([
    ['', 'Vul de dag van het besluit in'],
    ['2019-02-30', 'Vul de dag van het besluit in'],
    ['2027-01-01', 'Deze dag moet nog komen'],
  ])('is not taken when it cannot be: %j', async (date, message) => {
    const griffier = await portal.as('griffier@woerden')
    const answer = await griffier.post(path(), { date })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(message)
    expect(adopted().date).toBeNull()
  })

  test('is filled in once, and the log says so', async () => {
    const griffier = await portal.as('griffier@woerden')
    expect((await griffier.post(path(), { date: '2019-03-14' })).status).toBe(302)
    expect(adopted()).toMatchObject({ date: '2019-03-14', status: 'genomen' })
    const again = await griffier.post(path(), { date: '2019-03-15' })
    expect(again.status).toBe(422)
    expect(adopted().date).toBe('2019-03-14')
    const log = await griffier.get('/woerden/logboek?actie=decision.dated')
    expect(log.text).toContain('vulde de datum van een besluit in')
  })

  test('of another plan or of another municipality is not found', async () => {
    const griffier = await portal.as('griffier@woerden')
    const wrong = `/woerden/plannen/ivp-2023-2026/besluiten/${adopted().id}`
    expect((await griffier.post(wrong, { date: '2019-03-14' })).status).toBe(404)
    const lopik = await portal.as('griffier@lopik')
    const foreign = `/lopik/plannen/ivp-2024-2027/besluiten/${adopted().id}`
    expect((await lopik.post(foreign, { date: '2019-03-14' })).status).toBe(404)
  })
})
