import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { openDemoPortal, type DemoPortal } from '../support/demo-portal'
import type { Answer, Visitor } from '../support/visitor'

const plan = 'ivp-2027-2030'
const base = `/woerden/traject/${plan}`

let portal: DemoPortal
let adviser: Visitor
beforeAll(async () => {
  portal = await openDemoPortal()
  adviser = await portal.as('adviseur@woerden')
})
afterAll(() => portal.stop())

const Step = z.object({
  title: z.string(),
  planned_from: z.string().nullable(),
  planned_to: z.string().nullable(),
  planned_words: z.string().nullable(),
  body: z.string().nullable(),
  parties: z.string(),
  note: z.string().nullable(),
  status: z.string(),
  actual: z.string().nullable(),
  revision: z.number(),
})
const stepOf = (nr: number, planId = plan, tenant = 'woerden') =>
  Step.parse(
    portal.sqlite
      .prepare('SELECT * FROM traject_steps WHERE tenant_id = ? AND plan_id = ? AND nr = ?')
      .get(tenant, planId, nr),
  )
const stepsOf = () => [1, 2, 3, 4, 5, 6, 7].map((nr) => stepOf(nr))

/** The fields of the form of a step as the page gives them. */
const fieldsOf = (nr: number, over: Record<string, string> = {}) => {
  const step = stepOf(nr)
  return {
    title: step.title,
    from: step.planned_from ?? '',
    to: step.planned_to ?? '',
    plannedWords: step.planned_words ?? '',
    body: step.body ?? '',
    parties: z.array(z.string()).parse(JSON.parse(step.parties)).join('\n'),
    note: step.note ?? '',
    status: step.status,
    actual: step.actual ?? '',
    revision: String(step.revision),
    ...over,
  }
}

const words = ({ text }: Answer) => text.replaceAll(/<!-- -->|&#x27;/g, '').replaceAll(/\s+/g, ' ')
const hidden = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  )
const events = () =>
  z
    .object({ n: z.number() })
    .parse(portal.sqlite.prepare('SELECT count(*) AS n FROM audit_log').get()).n

describe('who may write', () => {
  test('is the adviser; another municipality finds nothing, who only reads is refused', async () => {
    const before = [stepsOf(), events()]
    const forms: [string, Record<string, string>][] = [
      [`${base}/stappen/5`, fieldsOf(5, { title: 'aanval' })],
      [`${base}/stappen/5/uitstel`, { to: '2027-05-01', reason: 'aanval', seen: '' }],
      [`${base}/stappen/5/plaats`, { direction: 'op' }],
      [`${base}/stappen/5/documenten`, { title: 'aanval', kenmerk: 'x' }],
      [`${base}/stappen/7/verwijdering`, {}],
      [`${base}/kader`, { revision: '1' }],
      [`${base}/intrekking`, {}],
      ['/woerden/traject/nieuw', { fromYear: '2031', toYear: '2034' }],
    ]
    for (const [path, fields] of forms) {
      expect((await (await portal.as('adviseur@lopik')).post(path, fields)).status, path).toBe(404)
      for (const account of ['griffier@woerden', 'raadslid@woerden', 'burgemeester@woerden'])
        expect((await (await portal.as(account)).post(path, fields)).status, path).toBe(403)
    }
    expect([stepsOf(), events()]).toEqual(before)
  })

  test('reaches no step, document or moment of another plan', async () => {
    expect((await adviser.get(`${base}/stappen/8`)).status).toBe(404)
    expect((await adviser.get('/woerden/traject/ivp-1999/stappen/1')).status).toBe(404)
    const moment = z
      .object({ id: z.string() })
      .parse(portal.sqlite.prepare('SELECT id FROM participation_moments').get()).id
    const document = z
      .object({ id: z.string() })
      .parse(portal.sqlite.prepare('SELECT id FROM traject_documents').get()).id
    const other = '/woerden/traject/ivp-2023-2026'
    expect((await adviser.get(`${base}/participatie/${moment}`)).status).toBe(200)
    expect((await adviser.get(`${other}/participatie/${moment}`)).status).toBe(404)
    const lopik = await portal.as('adviseur@lopik')
    const away = `/lopik/traject/ivp-2028-2031/documenten/${document}/verwijdering`
    expect((await lopik.post(away)).status).toBe(404)
  })
})

describe('two people at one step', () => {
  test('lose no word: the second sees both, and decides', async () => {
    const read = fieldsOf(7)
    const first = await adviser.post(`${base}/stappen/7`, { ...read, note: 'van de eerste' })
    expect(first.status).toBe(302)
    const second = await adviser.post(`${base}/stappen/7`, { ...read, note: 'van de tweede' })
    expect(second.status).toBe(422)
    const page = words(second)
    expect(page).toContain('Iemand anders heeft dit intussen gewijzigd')
    expect(page).toContain('van de eerste')
    expect(second.text).toMatch(/<textarea[^>]*>van de tweede<\/textarea>/)
    expect(stepOf(7).note).toBe('van de eerste')
    const { revision = '' } = hidden(second.text)
    const again = { ...read, note: 'van beiden', revision }
    expect((await adviser.post(`${base}/stappen/7`, again)).status).toBe(302)
    expect(stepOf(7).note).toBe('van beiden')
  })
})

describe('bad input', () => {
  test.each([
    ['a day that does not exist', { from: '2026-02-31' }, 'Deze datum bestaat niet'],
    ['an end before its beginning', { from: '2027-03-01', to: '2027-02-01' }, 'Draai de dagen om'],
    ['done tomorrow', { status: 'klaar', actual: '2026-10-13' }, 'Deze dag moet nog komen'],
    ['done without a day', { status: 'klaar' }, 'Vul in op welke dag'],
    ['201 parties', { parties: [...Array(201).keys()].join('\n') }, 'Noem er hoogstens 200'],
  ])('%s is said at the field, and nothing is written', async (_what, over, message) => {
    const before = stepOf(6)
    const answer = await adviser.post(`${base}/stappen/6`, fieldsOf(6, over))
    expect(answer.status).toBe(422)
    expect(words(answer)).toContain(message)
    expect(answer.text).toContain('aria-invalid="true"')
    expect(stepOf(6)).toEqual(before)
  })

  test('a document at javascript: is refused and keeps its name', async () => {
    const answer = await adviser.post(`${base}/stappen/1/documenten`, {
      title: 'Mijn stuk',
      url: 'javascript:alert(1)',
    })
    expect(answer.status).toBe(422)
    expect(words(answer)).toContain('Dit is geen webadres')
    expect(answer.text).toContain('Mijn stuk')
  })

  test('200 parties are kept, with their roles', async () => {
    const parties = [...Array(200).keys()].map((nr) => `Partij ${nr}: doet ${nr}`).join('\n')
    const { revision = '' } = hidden((await adviser.get(`${base}/kader`)).text)
    const fields = { parties, revision, 'frameworks[0].title': 'Bestuursakkoord' }
    expect((await adviser.post(`${base}/kader`, fields)).status).toBe(302)
    expect((await adviser.get(`${base}/kader`)).text).toContain('Partij 199: doet 199')
  })
})

describe('putting a step off', () => {
  const path = `${base}/stappen/5/uitstel`

  test('shows first what it pushes, without writing, and then does exactly that', async () => {
    const before = [stepsOf(), events()]
    const preview = await adviser.get(`${path}?tot=2027-01-29`)
    const page = words(preview)
    expect([stepsOf(), events()]).toEqual(before)
    expect(page).toContain('28 februari 2027 tot en met 18 maart 2027')
    expect(page).toContain('Van 1 januari 2027 tot en met 17 maart 2027 is er dan geen geldig plan')
    const { to = '', seen = '' } = hidden(preview.text)
    const without = await adviser.post(`${path}?tot=2027-01-29`, { to, seen, reason: '' })
    expect(without.status).toBe(422)
    expect(words(without)).toContain('Schrijf waarom de stap later komt')
    const done = await adviser.post(path, { to, seen, reason: 'Meer tijd voor partners' })
    expect(done.status).toBe(302)
    expect(stepsOf().map((step) => step.planned_to)).toEqual([
      '2026-01-27',
      '2026-03-13',
      '2026-05-15',
      '2026-06-25',
      '2027-01-29',
      '2027-03-18',
      '2027-05-11',
    ])
    const traject = words(await adviser.get('/woerden/traject'))
    expect(traject).toContain('Een tijd zonder geldig plan')
    expect(traject).toContain('Meer tijd voor partners')
    const again = await adviser.post(`${path}?tot=2027-02-26`, {
      to: '2027-02-26',
      seen,
      reason: 'x',
    })
    expect(again.status).toBe(422)
    expect(words(again)).toContain('De planning is intussen gewijzigd')
    expect(stepOf(5).planned_to).toBe('2027-01-29')
  })

  test.each([
    ['2026-02-31', 'Deze datum bestaat niet'],
    ['2026-01-01', 'Kies een dag na de geplande dag'],
    ['javascript:alert(1)', 'Deze datum bestaat niet'],
  ])('until %s shows no preview but what to do', async (tot, message) => {
    const answer = await adviser.get(`${path}?tot=${encodeURIComponent(tot)}`)
    expect(answer.status).toBe(200)
    expect(words(answer)).toContain(message)
    expect(answer.text).not.toContain('id="bevestig"')
  })
})

describe('a decision', () => {
  test('proposes its step as done, and one click does it', async () => {
    const ijsselstein = await portal.as('adviseur@ijsselstein')
    const asks = 'Zet stap 6 op klaar'
    expect(words(await ijsselstein.get('/ijsselstein/traject'))).not.toContain(asks)
    portal.sqlite
      .prepare(
        `UPDATE decisions SET status = 'genomen', date = '2026-10-08'
         WHERE tenant_id = 'ijsselstein' AND status = 'voorgesteld'`,
      )
      .run()
    const page = await ijsselstein.get(`/ijsselstein/traject?plan=${plan}`)
    expect(words(page)).toContain(asks)
    expect(stepOf(6, plan, 'ijsselstein').status).toBe('loopt')
    const path = `/ijsselstein/traject/${plan}/stappen/6`
    expect((await ijsselstein.post(path, hidden(page.text))).status).toBe(302)
    const { status, actual, body, parties } = stepOf(6, plan, 'ijsselstein')
    expect([status, actual, body]).toEqual(['klaar', '2026-10-08', 'raad'])
    expect(parties).toContain('College')
  })
})

describe('a new traject', () => {
  const start = { fromYear: '2031', toYear: '2034', start: '2030-01-07', template: 'standaard' }

  test('begins from a template before there is a plan, and only once', async () => {
    expect((await adviser.post('/woerden/traject/nieuw', start)).location).toBe(
      '/woerden/traject?plan=ivp-2031-2034&gelukt=begonnen',
    )
    expect(stepOf(6, 'ivp-2031-2034').planned_to).toBe('2030-10-31')
    expect((await adviser.get('/woerden/traject?plan=ivp-2031-2034')).status).toBe(200)
    const again = await adviser.post('/woerden/traject/nieuw', start)
    expect(again.status).toBe(422)
    expect(words(again)).toContain('Voor dit plan is er al een traject')
    const foreign = z
      .object({ id: z.string() })
      .parse(portal.sqlite.prepare('SELECT id FROM traject_templates').get()).id
    const lopik = await portal.as('adviseur@lopik')
    const taken = { ...start, template: foreign }
    expect((await lopik.post('/lopik/traject/nieuw', taken)).status).toBe(404)
  })

  test('is also for the driehoek, with its own steps', async () => {
    const secretary = await portal.as('secretaris@de-copen')
    const answer = await secretary.post('/de-copen/traject/nieuw', {
      ...start,
      start: '2026-10-12',
    })
    expect(answer.location).toContain('plan=regio-prioriteiten-2031-2034')
    expect(stepOf(6, 'regio-prioriteiten-2031-2034', 'de-copen').body).toBe('driehoek')
    const page = words(await secretary.get('/de-copen/traject'))
    expect(page).toContain('Consultatie van gemeenten en partners')
  })
})

describe('the trajecten of the region', () => {
  const List = z.object({ trajects: z.array(z.object({ owner: z.string() })) })
  const owners = async (account: string, tenant: string) => {
    const answer = await (await portal.as(account)).get(`/${tenant}/trajecten.json`)
    return List.parse(JSON.parse(answer.text)).trajects.map(({ owner }) => owner)
  }

  test('are what was shared with who reads, and no more after it is withdrawn', async () => {
    const five = ['woerden', 'oudewater', 'montfoort', 'ijsselstein', 'lopik']
    for (const account of ['secretaris@de-copen', 'teamchef@politie'])
      expect(await owners(account, 'de-copen')).toEqual(
        expect.arrayContaining(['bureau-rvs', ...five.filter((slug) => slug !== 'ijsselstein')]),
      )
    expect(await owners('adviseur@bureau-rvs', 'bureau-rvs')).not.toContain('montfoort')
    expect(await owners('adviseur@lopik', 'lopik')).toContain('woerden')
    expect((await adviser.post(`${base}/intrekking`)).status).toBe(302)
    expect(await owners('secretaris@de-copen', 'de-copen')).not.toContain('woerden')
    expect(await owners('adviseur@lopik', 'lopik')).not.toContain('woerden')
    const page = words(await (await portal.as('secretaris@de-copen')).get('/de-copen/trajecten'))
    expect(page).toMatch(/Nog geen planning gedeeld: [^.]*Woerden/)
    expect(page).toContain('geen geldig plan')
  })
})
