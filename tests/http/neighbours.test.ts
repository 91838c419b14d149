import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDemoPortal, type DemoPortal } from '../support/demo-portal'
import type { Visitor } from '../support/visitor'

let portal: DemoPortal
let woerden: Visitor
let lopik: Visitor
let secretary: Visitor
beforeAll(async () => {
  portal = await openDemoPortal()
  woerden = await portal.as('adviseur@woerden')
  lopik = await portal.as('adviseur@lopik')
  secretary = await portal.as('secretaris@de-copen')
})
afterAll(() => portal.stop())

/** The words of the page itself, without its marks. */
const said = ({ text }: { text: string }): string =>
  (/<main[\s\S]*<\/main>/.exec(text)?.[0] ?? text)
    .replaceAll(/<script[\s\S]*?<\/script>/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')

interface Read {
  municipalities: { slug: string; plan: { version: number; period: { from: string } } | null }[]
  themes: {
    theme: string
    inPlans: number
    cells: { municipality: string; items: { level: string; depth: number }[] }[]
  }[]
  overlap: { theme: string; inPlans: number }[]
  effort: { year: number; plans: string[]; asked: Record<string, { words: string }[]> }[]
}
const read = async (person: Visitor, path: string): Promise<Read> =>
  JSON.parse((await person.get(path)).text) as Read

const one = (sql: string) =>
  String((portal.sqlite.prepare(sql).get() as { it: string } | undefined)?.it)

describe('the themes of the five municipalities', () => {
  test('stand in the fixed order, counted as plans, with level, depth and period', async () => {
    const page = await read(woerden, '/woerden/buren.json')
    const order = ['woerden', 'oudewater', 'montfoort', 'ijsselstein', 'lopik']
    expect(page.municipalities.map(({ slug }) => slug)).toEqual(order)
    expect(page.municipalities.at(-1)?.plan?.period.from).toBe('2024-01-01')
    for (const { cells, inPlans } of page.themes) {
      expect(cells.map(({ municipality }) => municipality)).toEqual(order)
      expect(cells.filter(({ items }) => items.length > 0)).toHaveLength(inPlans)
    }
    expect(page.overlap.every(({ inPlans }) => inPlans >= 3)).toBe(true)
    expect(page.overlap.length).toBeGreaterThan(5)
    const shown = said(await woerden.get('/woerden/buren'))
    expect(shown).toContain('In 5 van de 5 plannen: Woerden, Oudewater, Montfoort, IJsselstein en')
    expect(shown).toContain('Gevraagde inzet van politie en OM')
    expect(shown).not.toMatch(/gedeeld door \d|druk op inzet|score|top \d/i)
  })

  test('are filtered by an address that can be shared', async () => {
    const path = '/woerden/buren.json?veld=jeugd&niveau=speerpunt'
    const { themes } = await read(woerden, path)
    expect(themes.length).toBeGreaterThan(0)
    const items = themes.flatMap(({ cells }) => cells.flatMap((cell) => cell.items))
    expect(new Set(items.map(({ level }) => level))).toEqual(new Set(['speerpunt']))
    expect(said(await woerden.get('/woerden/buren?veld=overkoepelend'))).toContain('Ondermijning')
    const csv = await woerden.get('/woerden/buren.csv?veld=jeugd')
    expect(csv.text).toContain('gevraagd_van_politie')
  })

  test('come from what was shared: the draft of Woerden is nowhere', async () => {
    const draft = 'ivp-2027-2030'
    for (const [person, tenant] of [
      [lopik, 'lopik'],
      [secretary, 'de-copen'],
    ] as const)
      for (const format of ['', '.json', '.csv']) {
        const answer = await person.get(`/${tenant}/buren${format}`)
        expect(answer.text).not.toContain(draft)
      }
    const bureau = await portal.as('adviseur@bureau-rvs')
    const seen = await read(bureau, '/bureau-rvs/buren.json')
    const montfoort = seen.municipalities.find(({ slug }) => slug === 'montfoort')
    expect(montfoort?.plan).toBeNull()
    expect(said(await bureau.get('/bureau-rvs/buren'))).toContain('Nog geen plan met u gedeeld')
  })

  test('tell per year who is asked for effort, in the words of the plans', async () => {
    const { effort } = await read(secretary, '/de-copen/buren.json')
    const [first] = effort
    expect(first).toMatchObject({ year: 2023 })
    expect(first?.plans).not.toContain('lopik')
    expect(effort.find(({ year }) => year === 2025)?.plans).toHaveLength(5)
    const asked = effort.flatMap((year) => Object.values(year.asked).flat())
    expect(asked.length).toBeGreaterThan(10)
    expect(asked.every(({ words }) => words.trim().length > 3)).toBe(true)
  })
})

describe('a good practice', () => {
  const list = '/woerden/buren/goede-praktijken'

  test('is found by theme, and tells who took it over as far as that is shared', async () => {
    const all = said(await woerden.get(list))
    expect(all).toContain('Les over geldezels in klas 2 en 3')
    expect(all).toContain('1 gemeente: Lopik')
    const filtered = said(await woerden.get(`${list}?thema=alcohol-en-drugs`))
    expect(filtered).toContain('Lessen over straatcultuur')
    expect(filtered).not.toContain('geldezels')
    portal.sqlite
      .prepare(
        `UPDATE shares SET until_on = '2026-10-09' WHERE tenant_id = 'lopik' AND plan_id = 'uvp-2027'`,
      )
      .run()
    expect(said(await woerden.get(list))).not.toContain('1 gemeente: Lopik')
    expect(said(await lopik.get('/lopik/buren/goede-praktijken'))).toContain('1 gemeente: Lopik')
    const page = '/lopik/plannen/uvp-2027'
    expect(said(await lopik.get(page))).toContain('Overgenomen van IJsselstein')
  })

  test('is shared from a shared uitvoeringsplan, with what worked and whom to ask', async () => {
    const fresh = `${list}/nieuw`
    const refused = await woerden.post(fresh, { measure: 'uvp-2025-2026/meldpunt-zorgen' })
    expect(refused.status).toBe(422)
    expect(said(refused)).toContain('Schrijf op wat werkte en voor wie.')
    const words = { lesson: 'Eén nummer is genoeg.', contact: 'Sociaal team' }
    const done = await woerden.post(fresh, { measure: 'uvp-2025-2026/meldpunt-zorgen', ...words })
    expect(done.location).toBe(`${list}?gelukt=gedeeld`)
    expect(said(await lopik.get('/lopik/buren'))).toContain('Vraag het aan: Sociaal team')
    const twice = { measure: 'uvp-2025-2026/meldpunt-zorgen', ...words }
    expect((await woerden.post(fresh, twice)).status).toBe(422)
    expect((await woerden.post(fresh, { measure: 'uvp-2027-2028/iets', ...words })).status).toBe(
      404,
    )
    const measure = '/woerden/uitvoering/uvp-2025-2026/maatregelen/meldpunt-zorgen'
    expect(said(await woerden.get(measure))).toContain('staat bij de goede praktijken')
  })

  test('goes into an own draft with its origin; without a draft the page says how to begin', async () => {
    const id = one(
      `SELECT id AS it FROM good_practices WHERE tenant_id = 'woerden' AND measure_id = 'lessen-straatcultuur'`,
    )
    const ijsselstein = await portal.as('adviseur@ijsselstein')
    const none = `/ijsselstein/buren/goede-praktijken/woerden/${id}/overname`
    expect(said(await ijsselstein.get(none))).toContain('Begin een uitvoeringsplan')
    portal.sqlite
      .prepare(`DELETE FROM shares WHERE tenant_id = 'lopik' AND plan_id = 'uvp-2027'`)
      .run()
    expect((await lopik.post('/lopik/plannen/uvp-2027/nieuwe-versie', {})).status).toBe(302)
    const path = `/lopik/buren/goede-praktijken/woerden/${id}/overname`
    expect((await lopik.get(path)).text).toContain('value="uvp-2027/jonge-aanwas"')
    expect((await lopik.post(path, { place: 'uvp-2026/jonge-aanwas' })).status).toBe(422)
    const done = await lopik.post(path, { place: 'uvp-2027/jonge-aanwas' })
    expect(done.location).toContain('gelukt=overgenomen')
    expect(said(await lopik.get(done.location ?? ''))).toContain('staat in uw uitvoeringsplan')
    expect((await lopik.post(path, { place: 'uvp-2027/jonge-aanwas' })).status).toBe(422)
    expect(said(await lopik.get('/lopik/plannen/uvp-2027?versie=2'))).toContain(
      'Overgenomen van Woerden',
    )
    const own = `/woerden/buren/goede-praktijken/woerden/${id}`
    expect(said(await woerden.get(own))).not.toContain('1 gemeente')
  })

  test('is withdrawn by its owner, after which nobody takes it over', async () => {
    const id = one(
      `SELECT id AS it FROM good_practices WHERE tenant_id = 'woerden' AND measure_id = 'lessen-straatcultuur'`,
    )
    const act = `/buren/goede-praktijken/woerden/${id}`
    expect((await lopik.post(`/lopik${act}/intrekking`, {})).status).toBe(404)
    const done = await woerden.post(`/woerden${act}/intrekking`, {})
    expect(done.location).toBe(`${list}?gelukt=ingetrokken`)
    expect((await lopik.get(`/lopik${act}`)).status).toBe(404)
    const place = { place: 'uvp-2027/jonge-aanwas' }
    expect((await lopik.post(`/lopik${act}/overname`, place)).status).toBe(404)
    expect(said(await lopik.get('/lopik/plannen/uvp-2027?versie=2'))).toContain(
      'Overgenomen van Woerden',
    )
  })
})

describe('a samenwerkingsverband', () => {
  const list = '/de-copen/buren/samenwerking'
  const fields = {
    name: 'Zorg en veiligheid in de regio',
    theme: 'zorg-en-veiligheid',
    lead: 'Gemeente Oudewater',
    parties: 'GGZ\nPolitie',
    from: '2026-11-01',
    to: '',
    approach: 'Elke maand overleg.',
    revision: '0',
  }

  test('is written by the secretary, read by the driehoek once shared, and ends', async () => {
    const wrong = await secretary.post(`${list}/nieuw`, { ...fields, to: '2026-10-01' })
    expect(wrong.status).toBe(422)
    expect(said(wrong)).toContain('Draai de dagen om')
    const made = await secretary.post(`${list}/nieuw`, fields)
    const path = made.location?.split('?')[0] ?? ''
    const theirs = path.replace('/de-copen/', '/lopik/')
    expect((await lopik.get(theirs)).status).toBe(404)
    await secretary.post(`${path}/deling`, {})
    const police = await portal.as('teamchef@politie')
    for (const [person, tenant] of [
      [lopik, 'lopik'],
      [police, 'politie-de-copen'],
    ] as const) {
      const answer = await person.get(path.replace('/de-copen/', `/${tenant}/`))
      expect(said(answer)).toContain('Gemeente Oudewater')
    }
    expect((await lopik.post(`${theirs}/bewerken`, fields)).status).toBe(404)
    expect((await secretary.post(`${path}/deling`, {})).status).toBe(422)
    const linked = { item: 'prioriteit.ivp-2024-2027.onbegrepen-gedrag' }
    expect((await lopik.post(theirs, linked)).location).toContain('gelukt=verbonden')
    expect(said(await secretary.get(path))).toContain('Zorg en veiligheid dichtbij')
    expect(said(await lopik.get('/lopik/buren'))).toContain(fields.name)
    const [, item] = /onderdelen\/([^/"]+)\/losmaking/.exec((await lopik.get(theirs)).text) ?? []
    const undo = `/lopik/buren/samenwerking/onderdelen/${item}/losmaking`
    expect((await lopik.post(undo, {})).location).toContain('gelukt=los')
    expect((await lopik.post(undo, {})).status).toBe(404)
    await secretary.post(`${path}/einde`, {})
    expect(said(await lopik.get(theirs))).toContain('Beëindigd op 12 oktober 2026')
    expect(said(await secretary.get(list))).not.toContain(fields.name)
    expect(said(await secretary.get(`${list}?alle=ja`))).toContain(fields.name)
  })

  test('is saved from the text that was read; the other text shows beside one’s own', async () => {
    const made = await secretary.post(`${list}/nieuw`, { ...fields, name: 'Twee tegelijk' })
    const path = `${made.location?.split('?')[0] ?? ''}/bewerken`
    const mine = { ...fields, name: 'Twee tegelijk', revision: '1' }
    expect((await secretary.post(path, { ...mine, lead: 'Politie' })).status).toBe(302)
    const late = await secretary.post(path, { ...mine, lead: 'OM' })
    expect(late.status).toBe(422)
    expect(said(late)).toContain('Iemand anders bewaarde intussen iets anders')
    expect(said(late)).toContain('Politie')
    expect(late.text).toContain('value="OM"')
    expect((await secretary.post(path, { ...mine, lead: 'OM', revision: '2' })).status).toBe(302)
  })
})
