import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDemoPortal, type DemoPortal } from '../support/demo-portal'
import { visitor, type Visitor } from '../support/visitor'

let portal: DemoPortal
let secretary: Visitor
let strategist: Visitor
let police: Visitor
let adviser: Visitor
beforeAll(async () => {
  portal = await openDemoPortal()
  secretary = await portal.as('secretaris@de-copen')
  strategist = await portal.as('adviseur@bureau-rvs')
  police = await portal.as('teamchef@politie')
  adviser = await portal.as('adviseur@lopik')
})
afterAll(() => portal.stop())

interface Bar {
  owner: string
  kind: string
  title: string
  from: string
  to: string
  status: string
  extendedTo: string | null
  decision: { date: string | null } | null
}
interface Timeline {
  bars: Bar[]
  alarms: { kind: string; owner: string; on: string | null }[]
}
interface Overview {
  wasWordt: {
    rows: { was: { id: string } | null; wordt: { id: string } | null; succession: string }[]
  }[]
  plans: { municipality: string }[]
  recurring: { theme: string; inPlans: number; ofPlans: number; municipalities: string[] }[]
}

const words = (html: string) =>
  html
    .replaceAll(/<(script|style)[^]*?<\/\1>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')

const json = async <T>(person: Visitor, path: string): Promise<T> => {
  const answer = await person.get(path)
  expect(answer.status, path).toBe(200)
  expect(answer.headers.get('Content-Type')).toContain('application/json')
  return JSON.parse(answer.text) as T
}

describe('tijdlijn.json', () => {
  test('has the bars of the region, the driehoek and five municipalities, in fixed order', async () => {
    const { bars } = await json<Timeline>(secretary, '/de-copen/tijdlijn.json')
    expect([...new Set(bars.map(({ owner }) => owner))]).toEqual([
      'bureau-rvs',
      'de-copen',
      'woerden',
      'oudewater',
      'montfoort',
      'ijsselstein',
      'lopik',
    ])
    expect(Object.keys(bars[0] ?? {})).toEqual([
      'owner',
      'kind',
      'title',
      'from',
      'to',
      'status',
      'extendedTo',
      'decision',
    ])
  })

  test('holds superseded plans, and an extension that ended when its successor was adopted', async () => {
    const { bars } = await json<Timeline>(secretary, '/de-copen/tijdlijn.json')
    const old = bars.find(({ owner, to }) => owner === 'woerden' && to === '2022-12-31')
    expect(old).toMatchObject({ status: 'vervangen', extendedTo: '2023-07-06' })
  })

  test('holds no draft that was not shared: the concept of Woerden stays in Woerden', async () => {
    const own = await portal.as('adviseur@woerden')
    expect((await own.get('/woerden/plannen.json')).text).toContain('"from":"2027-01-01"')
    for (const [person, path] of [
      [secretary, '/de-copen/tijdlijn.json'],
      [strategist, '/bureau-rvs/tijdlijn.json'],
    ] as const) {
      const { bars } = await json<Timeline>(person, path)
      expect(bars.filter(({ owner, from }) => owner === 'woerden' && from >= '2027')).toEqual([])
    }
  })

  test('shows the bureau only what was shared with the region', async () => {
    const driehoek = await json<Timeline>(secretary, '/de-copen/tijdlijn.json')
    const bureau = await json<Timeline>(strategist, '/bureau-rvs/tijdlijn.json')
    const has = ({ bars }: Timeline, owner: string) => bars.some((bar) => bar.owner === owner)
    expect(has(driehoek, 'montfoort')).toBe(true)
    expect(has(bureau, 'montfoort')).toBe(false)
    expect(bureau.alarms.filter(({ owner }) => owner === 'montfoort')).toEqual([])
  })

  test('numbers as many signals on the page as there are alarms', async () => {
    const { alarms } = await json<Timeline>(secretary, '/de-copen/tijdlijn.json')
    const { text } = await secretary.get('/de-copen/tijdlijn')
    expect(text.match(/class="kdc-signal"/g)).toHaveLength(alarms.length)
    expect(alarms.length).toBeGreaterThan(0)
  })

  test('answers a filter the same way on the page and in the files', async () => {
    const { bars } = await json<Timeline>(secretary, '/de-copen/tijdlijn.json?wie=lopik&soort=ivp')
    expect(bars.map(({ owner, kind }) => [owner, kind])).toEqual([['lopik', 'ivp']])
    const { text } = await secretary.get('/de-copen/tijdlijn?wie=lopik&soort=ivp')
    expect(text).toContain('/de-copen/tijdlijn.csv?wie=lopik&amp;soort=ivp')
    const csv = await secretary.get('/de-copen/tijdlijn.csv?wie=lopik&soort=ivp')
    expect(csv.text.split('\r\n').filter((line) => line.startsWith('plan;'))).toHaveLength(1)
  })

  test('keeps signals to the kind of plan asked for', async () => {
    const of = async (soort: string) =>
      (await json<Timeline>(secretary, `/de-copen/tijdlijn.json?soort=${soort}`)).alarms.map(
        ({ owner }) => owner,
      )
    expect(await of('uvp')).toEqual([])
    expect(new Set(await of('strategie'))).toEqual(new Set(['bureau-rvs', 'de-copen']))
    expect(await of('ivp')).not.toContain('bureau-rvs')
  })

  test('links every plan to where this reader may read it', async () => {
    const { text } = await secretary.get('/de-copen/tijdlijn')
    const table = text.slice(text.indexOf('id="tabel"'), text.indexOf('<footer'))
    const links = [...table.matchAll(/href="(\/de-copen\/(?:gedeeld|plannen)\/[^"]+)"/g)]
    expect(links.length).toBeGreaterThan(10)
    for (const [, href] of links)
      expect((await secretary.get((href ?? '').replaceAll('&amp;', '&'))).status, href).toBe(200)
  })
})

describe('who may open the regional pages', () => {
  test.each([
    ['adviser of Lopik', () => adviser, '/de-copen/tijdlijn.json', 404],
    ['adviser of Lopik', () => adviser, '/bureau-rvs/beeld.json', 404],
    ['adviser of Lopik', () => adviser, '/lopik/tijdlijn', 404],
    ['secretary', () => secretary, '/bureau-rvs/beeld', 404],
    ['secretary', () => secretary, '/de-copen/beeld', 404],
    ['police', () => police, '/politie-de-copen/beeld.json', 404],
  ])('%s: %s %s', async (_who, person, path, status) => {
    expect((await person().get(path)).status).toBe(status)
  })

  test('nobody without a session', async () => {
    const answer = await visitor(portal.origin).get('/de-copen/tijdlijn.json')
    expect(answer.status).toBe(302)
    expect(answer.location).toBe('/inloggen?naar=%2Fde-copen%2Ftijdlijn.json')
  })
})

describe('beeld of the region', () => {
  test('shows the real steps from 2019-2022 to 2023-2026: kept, changed, new, dropped', async () => {
    const { wasWordt } = await json<Overview>(strategist, '/bureau-rvs/beeld.json')
    expect(
      wasWordt.at(-1)?.rows.map(({ was, wordt, succession }) => [was?.id, wordt?.id, succession]),
    ).toEqual([
      ['ondermijning', 'ondermijning', 'gehandhaafd'],
      ['cyberveiligheid', 'digitale-veiligheid', 'gewijzigd'],
      [undefined, 'maatschappelijke-onrust', 'nieuw'],
      ['zorg-en-veiligheid', undefined, 'vervallen'],
    ])
  })

  test('counts over the plans that were shared with the region, and only those', async () => {
    const { plans, recurring } = await json<Overview>(strategist, '/bureau-rvs/beeld.json')
    expect(plans.map(({ municipality }) => municipality)).not.toContain('montfoort')
    for (const row of recurring) {
      expect(row.ofPlans).toBe(plans.length)
      expect(row.municipalities).toHaveLength(row.inPlans)
      expect(row.inPlans).toBeGreaterThanOrEqual(2)
    }
    expect(words((await strategist.get('/bureau-rvs/beeld')).text)).toContain(
      `In ${plans.length} van de ${plans.length} plannen`,
    )
  })

  test('finds themes that the strategy in force does not name', async () => {
    const { recurring } = await json<Overview>(strategist, '/bureau-rvs/beeld.json?zonder=ja')
    const themes = recurring.map(({ theme }) => theme)
    expect(themes).toContain('zorg-en-veiligheid')
    expect(themes).not.toContain('digitale-veiligheid')
  })

  test('leaves as files, was–wordt too', async () => {
    const xlsx = await strategist.get('/bureau-rvs/beeld.xlsx')
    expect(xlsx.headers.get('Content-Type')).toContain('spreadsheetml')
    const csv = await strategist.get('/bureau-rvs/beeld/was-wordt.csv')
    expect(csv.text).toContain('rvs-2019-2022;rvs-2023-2026;Cyberveiligheid')
  })
})

describe('start pages', () => {
  test('of the driehoek counts open divergences per municipality as the menu does', async () => {
    const { text } = await secretary.get('/de-copen')
    const menu = Number(/kdc-nav__count">(\d+)/.exec(text)?.[1])
    const section = words(text.slice(text.indexOf('id="gedeeld"'), text.indexOf('id="kandidaten"')))
    const open = [...section.matchAll(/(\d+) nog zonder toelichting/g)].map(([, n]) => Number(n))
    expect(open).toHaveLength(5)
    expect(open.reduce((sum, n) => sum + n, 0)).toBe(menu)
  })

  test('of the bureau names the concept strategy and what waits, in order of date', async () => {
    const { text } = await strategist.get('/bureau-rvs')
    expect(words(text)).toContain('Werk verder aan het concept RVS 2027-2030')
    const section = text.slice(text.indexOf('kdc-attention'), text.indexOf('</ol>'))
    const days = [...section.matchAll(/dateTime="([^"]+)"|datetime="([^"]+)"/gi)].map(
      ([, a, b]) => a ?? b ?? '',
    )
    expect(days).toEqual([...days].sort())
    expect(days.length).toBeGreaterThan(1)
  })

  test('of the police shows what was shared, and what plans ask of it', async () => {
    const page = words((await police.get('/politie-de-copen')).text)
    expect(page).toContain('Gevraagde inzet van politie en OM')
    expect(page).toContain('Concept Integraal Veiligheidsplan IJsselstein 2027-2030')
    expect(page).not.toContain('Woerden 2027-2030')
  })

  test.each(['/de-copen', '/bureau-rvs', '/politie-de-copen'])(
    '%s leads only to pages that exist for its reader',
    async (path) => {
      const person = { '/de-copen': secretary, '/bureau-rvs': strategist }[path] ?? police
      const { text } = await person.get(path)
      const main = text.slice(text.indexOf('<main'), text.indexOf('<footer'))
      const links = new Set([...main.matchAll(/href="(\/[^"#]*)/g)].map(([, href]) => href ?? ''))
      expect(links.size).toBeGreaterThan(2)
      for (const href of links)
        expect((await person.get(href.replaceAll('&amp;', '&'))).status, href).toBe(200)
      expect(words(main)).not.toMatch(/fout|niet-conform|zonder reden/i)
    },
  )
})
