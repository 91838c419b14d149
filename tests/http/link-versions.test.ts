import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDemoPortal, type DemoPortal } from '../support/demo-portal'
import { readJson } from '../support/read-json'

let portal: DemoPortal
beforeAll(async () => {
  portal = await openDemoPortal()
})
afterAll(() => portal.stop())

interface Waits {
  toConfirm: { id: string; then: { regional: string } | null; now: { regional: string } }[]
  tray: { id: string; proposed: { id: string } | null }[]
}
const page = (tenant: string) => `/${tenant}/afstemming/te-bevestigen`
const waits = async (tenant: string): Promise<Waits> =>
  readJson(await (await portal.as(`adviseur@${tenant}`)).get(`${page(tenant)}.json`))

describe('te bevestigen', () => {
  test('shows the words that changed, and says them to who cannot see marks', async () => {
    const adviser = await portal.as('adviseur@woerden')
    const { text } = await adviser.get(page('woerden'))
    expect(text).toContain('1 te bevestigen, 1 zonder zekere plek')
    expect(text).toMatch(/<ins[^>]*>.*?toegevoegd.*? en vaker dan nu<\/ins>/)
    const { toConfirm } = await waits('woerden')
    expect(toConfirm[0]?.then?.regional).toContain('Wij controleren het buitengebied samen.')
    expect(toConfirm[0]?.now.regional).toContain('samen en vaker dan nu.')
    const start = await adviser.get('/woerden')
    expect(start.text).toContain('Kijk of 2 antwoorden nog kloppen')
    const reader = await portal.as('burgemeester@woerden')
    const asRead = await reader.get(page('woerden'))
    expect(asRead.text).toContain('en vaker dan nu')
    expect(asRead.text).not.toContain('type="checkbox"')
  })

  test('asks for a tick, and confirms what is ticked', async () => {
    const adviser = await portal.as('adviseur@woerden')
    const none = await adviser.post(page('woerden'), { act: 'bevestigen' })
    expect(none.status).toBe(422)
    expect(none.text).toContain('Vink aan wat u bevestigt.')
    const [first] = (await waits('woerden')).toConfirm
    const done = await adviser.post(page('woerden'), { act: 'bevestigen', links: first?.id ?? '' })
    expect(done.status).toBe(302)
    expect((await adviser.get(done.location ?? '')).text).toContain('Eén antwoord is bevestigd.')
    expect((await waits('woerden')).toConfirm).toEqual([])
  })

  test('a link in the tray is taken over at what looks most like it', async () => {
    const adviser = await portal.as('adviseur@montfoort')
    const [link] = (await waits('montfoort')).tray
    expect(link?.proposed?.id).toBe('jonge-aanwas')
    const answer = { act: 'overnemen', link: link?.id ?? '', priority: 'jonge-aanwas' }
    const lopik = await portal.as('adviseur@lopik')
    expect((await lopik.post(page('lopik'), answer)).status).toBe(404)
    expect((await adviser.post(page('montfoort'), { ...answer, priority: 'geen' })).status).toBe(
      422,
    )
    expect((await adviser.post(page('montfoort'), answer)).status).toBe(302)
    expect((await waits('montfoort')).tray).toEqual([])
    expect((await adviser.get(page('montfoort'))).text).toContain(
      'Alles klopt met de teksten van nu',
    )
  })

  test('an answer without a place lapses', async () => {
    const adviser = await portal.as('adviseur@woerden')
    const [link] = (await waits('woerden')).tray
    const lapse = { act: 'vervallen', link: link?.id ?? '' }
    expect((await adviser.post(page('woerden'), lapse)).status).toBe(302)
    expect(await waits('woerden')).toMatchObject({ toConfirm: [], tray: [] })
  })
})

describe('a look ahead', () => {
  const address = '/bureau-rvs/plannen/rvs-2027-2030/vooruitblik'
  interface Ahead {
    municipalities: {
      slug: string
      links: Record<string, number>
      solved: { kind: string }[]
      added: { kind: string; title: string }[]
      remaining: { motivation: string }[]
    }[]
  }

  /** Everything in the tables that hold what was said and found. */
  const stored = () =>
    ['links', 'link_reviews', 'cells', 'findings', 'divergences', 'positions', 'audit_log'].map(
      (table) => JSON.stringify(portal.sqlite.prepare(`select * from ${table}`).all()),
    )

  test('says per municipality what would change, and changes nothing', async () => {
    const strategist = await portal.as('adviseur@bureau-rvs')
    await strategist.get('/bureau-rvs')
    const before = stored()
    const { text, status } = await strategist.get(`${address}?versie=1`)
    expect(status).toBe(200)
    expect(text).toContain('IJsselstein')
    const seen: Ahead = readJson(await strategist.get(`${address}.json?versie=1`))
    const [csv, plan] = [
      await strategist.get(`${address}.csv`),
      await strategist.get('/bureau-rvs/plannen/rvs-2027-2030'),
    ]
    expect(csv.status).toBe(200)
    expect(plan.text).toContain(`${address}?versie=1`)
    expect(stored()).toEqual(before)

    const of = (slug: string) => seen.municipalities.find((one) => one.slug === slug)
    // Three priorities are named as changed, so every link would wait; one priority is new.
    expect(of('ijsselstein')?.links).toEqual({ same: 0, toConfirm: 3, proposed: 0, orphaned: 0 })
    expect(of('ijsselstein')?.added.map(({ kind }) => kind)).toContain('ontbreekt_lokaal')
    const motivations = seen.municipalities.flatMap(({ remaining }) =>
      remaining.map(({ motivation }) => motivation),
    )
    expect(motivations).toContain('blijft')
    expect(motivations).toContain('te_bevestigen')
    // A plan that only the driehoek reads is not in the sight of the region.
    expect(of('montfoort')).toBeUndefined()
  })

  test('is there for a concept of who writes it only', async () => {
    const strategist = await portal.as('adviseur@bureau-rvs')
    const adopted = '/bureau-rvs/plannen/rvs-2023-2026/vooruitblik'
    expect((await strategist.get(adopted)).status).toBe(404)
    const other = await portal.as('secretaris@de-copen')
    expect((await other.get(address)).status).toBe(404)
    expect((await other.get('/de-copen/plannen/rvs-2027-2030/vooruitblik')).status).toBe(404)
  })

  test('a secretaris looks ahead too, from the plans of the driehoek', async () => {
    const secretary = await portal.as('secretaris@de-copen')
    const plan = '/de-copen/plannen/regio-prioriteiten-2023-2026'
    const made = await secretary.post(`${plan}/nieuwe-versie`, {})
    expect(made.status).toBe(302)
    const seen: Ahead = readJson(await secretary.get(`${plan}/vooruitblik.json?versie=3`))
    expect(seen.municipalities.map(({ slug }) => slug)).toContain('montfoort')
    // A concept with the same words changes nothing for anybody.
    for (const one of seen.municipalities) {
      expect(one).toMatchObject({ added: [] })
      expect(one.links).toMatchObject({ toConfirm: 0, proposed: 0 })
    }
  })
})
