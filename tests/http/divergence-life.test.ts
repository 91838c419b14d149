import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDemoPortal, type DemoPortal } from '../support/demo-portal'
import { readJson } from '../support/read-json'

interface Row {
  id: string
  kind: string
  municipality: string
  priorityId: string | null
  localId: string | null
  state: string
}

let portal: DemoPortal
beforeAll(async () => {
  portal = await openDemoPortal()
})
afterAll(() => portal.stop())

const rows = async (account: string, tenant: string, search = ''): Promise<Row[]> =>
  readJson(await (await portal.as(account)).get(`/${tenant}/afwijkingen.json${search}`))

async function one(municipality: string, kind: string): Promise<Row> {
  const list = await rows('secretaris@de-copen', 'de-copen')
  const found = list.find((row) => row.municipality === municipality && row.kind === kind)
  if (!found) throw new Error(`no ${kind} of ${municipality}`)
  return found
}

const statement = (over: Record<string, string> = {}) => ({
  kind: 'doel_tegengesteld',
  local: 'ondermijning',
  regional: 'de-copen.buitengebied',
  evidence: 'Doel 1 vraagt minder controles, De Copen vraagt meer controles.',
  ...over,
})

const agreed = (over: Record<string, string> = {}) => ({
  on: '2026-10-01',
  outcome: 'blijft_zo',
  note: 'Dit verschil past bij Woerden.',
  owner: '',
  dueOn: '',
  reviewOn: '2027-10-01',
  ...over,
})

describe('a statement', () => {
  test('by the adviseur becomes a divergence, and ending it leaves its page as history', async () => {
    const adviser = await portal.as('adviseur@woerden')
    const refused = await adviser.post('/woerden/afwijkingen/nieuw', statement({ evidence: ' ' }))
    expect(refused.status).toBe(422)
    expect((await adviser.post('/woerden/afwijkingen/nieuw', statement())).status).toBe(302)
    const { id } = await one('woerden', 'doel_tegengesteld')
    const page = `/woerden/afwijkingen/${id}`
    expect((await adviser.get(page)).text).toContain(statement().evidence)
    const twice = await adviser.post('/woerden/afwijkingen/nieuw', statement())
    expect(twice.status).toBe(422)
    expect(twice.text).toContain('legde dit al vast')
    const end = /\/woerden\/afwijkingen\/uitspraken\/[^"]+/.exec(
      (await adviser.get(page)).text,
    )?.[0]
    expect((await adviser.post(end ?? '', { reason: 'De raad paste de tekst aan.' })).status).toBe(
      302,
    )
    const gone = await adviser.get(page)
    expect(gone.status).toBe(200)
    expect(gone.text).toContain('Sinds 12 oktober 2026 niet meer gezien')
    expect(gone.text).toContain('De raad paste de tekst aan.')
    const list = await rows('adviseur@woerden', 'woerden')
    expect(list.map((row) => row.id)).not.toContain(id)
    const followed = await rows('adviseur@woerden', 'woerden', '?staat=opgevolgd')
    expect(followed.find((row) => row.id === id)?.state).toBe('opgevolgd')
    const secretary = await portal.as('secretaris@de-copen')
    expect((await secretary.get(`/de-copen/afwijkingen/woerden.${id}`)).status).toBe(200)
  })

  test('by the bureau reaches the municipality, and only about its own strategy', async () => {
    const bureau = await portal.as('adviseur@bureau-rvs')
    const address = '/bureau-rvs/afwijkingen/nieuw?gemeente=lopik'
    const about = { kind: 'aanpak', local: 'buitengebied' }
    const own = statement({ ...about, regional: 'bureau-rvs.ondermijning' })
    expect((await bureau.post(address, own)).status).toBe(302)
    const lopik = await rows('adviseur@lopik', 'lopik')
    expect(lopik.some(({ kind, localId }) => kind === 'aanpak' && localId === 'buitengebied')).toBe(
      true,
    )
    const others = statement({ ...about, kind: 'inzet' })
    expect((await bureau.post(address, others)).status).toBe(404)
    // Montfoort shared with the driehoek alone.
    const hidden = '/bureau-rvs/afwijkingen/nieuw?gemeente=montfoort'
    expect((await bureau.post(hidden, own)).status).toBe(404)
  })

  test('is nobody else’s: another municipality, a partner and a raadslid are refused', async () => {
    const lopik = await portal.as('adviseur@lopik')
    expect((await lopik.post('/woerden/afwijkingen/nieuw', statement())).status).toBe(404)
    const aboutWoerden = await lopik.post('/lopik/afwijkingen/nieuw?gemeente=woerden', statement())
    expect(aboutWoerden.status).toBe(422)
    const police = await portal.as('teamchef@politie')
    expect((await police.post('/de-copen/afwijkingen/nieuw', statement())).status).toBe(403)
    const councillor = await portal.as('raadslid@woerden')
    expect((await councillor.post('/woerden/afwijkingen/nieuw', statement())).status).toBe(403)
    const [id] = portal.sqlite
      .prepare("SELECT id FROM statements WHERE tenant_id = 'de-copen'")
      .pluck()
      .all()
    const adviser = await portal.as('adviseur@woerden')
    const end = await adviser.post(`/woerden/afwijkingen/uitspraken/${String(id)}/einde`, {
      reason: 'aanval',
    })
    expect(end.status).toBe(404)
  })
})

describe('the right of reply', () => {
  test('asks for evidence to disagree, and shows on every side', async () => {
    const { id } = await one('woerden', 'streefwaarde')
    const adviser = await portal.as('adviseur@woerden')
    const page = await adviser.get(`/woerden/afwijkingen/${id}`)
    expect(page.text).toContain('Bent u het niet eens met dit signaal? Reageer')
    const address = `/woerden/afwijkingen/${id}/reactie`
    const bare = await adviser.post(address, { answer: 'oneens', evidence: '' })
    expect(bare.status).toBe(422)
    expect(bare.text).toContain('Schrijf waarom het signaal niet klopt')
    const evidence = 'De indicator telt een andere groep.'
    expect((await adviser.post(address, { answer: 'oneens', evidence })).status).toBe(302)
    expect((await one('woerden', 'streefwaarde')).state).toBe('weersproken')
    const secretary = await portal.as('secretaris@de-copen')
    const read = await secretary.get(`/de-copen/afwijkingen/woerden.${id}`)
    expect(read.text).toContain(evidence)
    const listed = await rows('secretaris@de-copen', 'de-copen', '?toelichting=bespreken')
    expect(listed.some((row) => row.municipality === 'woerden' && row.id === id)).toBe(true)
  })

  test('is of the municipality alone', async () => {
    const { id } = await one('woerden', 'streefwaarde')
    const form = { answer: 'eens', evidence: '' }
    const lopik = await portal.as('adviseur@lopik')
    expect((await lopik.post(`/woerden/afwijkingen/${id}/reactie`, form)).status).toBe(404)
    const secretary = await portal.as('secretaris@de-copen')
    const elsewhere = await secretary.post(`/de-copen/afwijkingen/woerden.${id}/reactie`, form)
    expect(elsewhere.status).toBe(404)
    const clerk = await portal.as('griffier@woerden')
    expect((await clerk.post(`/woerden/afwijkingen/${id}/reactie`, form)).status).toBe(403)
  })
})

describe('what the driehoek agrees', () => {
  test('stands beside the position and closes until its review date', async () => {
    const { id } = await one('woerden', 'reikwijdte')
    const secretary = await portal.as('secretaris@de-copen')
    const page = `/de-copen/afwijkingen/woerden.${id}`
    const wrong = await secretary.post(`${page}/bespreking`, agreed({ on: '2026-11-01' }))
    expect(wrong.status).toBe(422)
    expect((await secretary.post(`${page}/bespreking`, agreed())).status).toBe(302)
    expect((await one('woerden', 'reikwijdte')).state).toBe('blijft_zo')
    const adviser = await portal.as('adviseur@woerden')
    const read = await adviser.get(`/woerden/afwijkingen/${id}`)
    expect(read.text).toContain(agreed().note)
    expect(read.text).toContain('Standpunt van Woerden')
    portal.sqlite
      .prepare(
        `UPDATE discussions SET review_on = '2026-10-12' WHERE subject_tenant_id = 'woerden'
         AND divergence_id = ?`,
      )
      .run(id)
    expect((await one('woerden', 'reikwijdte')).state).not.toBe('blijft_zo')
    expect((await secretary.get('/de-copen/afwijkingen')).text).toContain('Opnieuw bekijken')
  })

  test('is recorded by the secretaris of that driehoek alone', async () => {
    const { id } = await one('woerden', 'reikwijdte')
    const address = `/de-copen/afwijkingen/woerden.${id}/bespreking`
    for (const account of ['teamchef@politie', 'burgemeester@lopik'])
      expect((await (await portal.as(account)).post(address, agreed())).status, account).toBe(403)
    const adviser = await portal.as('adviseur@woerden')
    expect((await adviser.post(address, agreed())).status).toBe(404)
    const secretary = await portal.as('secretaris@de-copen')
    for (const key of ['utrecht.aw-001', 'woerden.aw-999', 'bureau-rvs.aw-001'])
      expect(
        (await secretary.post(`/de-copen/afwijkingen/${key}/bespreking`, agreed())).status,
        key,
      ).toBe(404)
  })
})

describe('a remark of police or OM', () => {
  test('is marked as theirs, read by municipality and driehoek, and can be taken back', async () => {
    const { id } = await one('woerden', 'aanpak')
    const police = await portal.as('teamchef@politie')
    const mine = `/politie-de-copen/afwijkingen/woerden.${id}`
    const text = 'Het basisteam denkt mee over de controles.'
    expect((await police.post(`${mine}/opmerking`, { text })).status).toBe(302)
    const adviser = await portal.as('adviseur@woerden')
    const secretary = await portal.as('secretaris@de-copen')
    const readers = [
      () => adviser.get(`/woerden/afwijkingen/${id}`),
      () => secretary.get(`/de-copen/afwijkingen/woerden.${id}`),
    ]
    for (const read of readers) {
      const page = await read()
      expect(page.text).toContain(text)
      expect(page.text).toContain('Politie')
    }
    const bureau = await portal.as('adviseur@bureau-rvs')
    expect((await bureau.get(`/bureau-rvs/afwijkingen/woerden.${id}`)).status).toBe(404)
    const written = (await police.get(mine)).text
    const path = written.match(/\/politie-de-copen\/opmerkingen\/[^"]+/g)?.at(-1) ?? ''
    const prosecutor = await portal.as('officier@om')
    expect((await prosecutor.post(path)).status).toBe(404)
    const stolen = path.replace('politie-de-copen', 'om-midden-nederland')
    expect((await prosecutor.post(stolen)).status).toBe(404)
    expect((await police.post(path)).status).toBe(302)
    for (const read of readers) expect((await read()).text).not.toContain(text)
  })

  test('on a priority stands with the plan, on both sides', async () => {
    const police = await portal.as('teamchef@politie')
    const plan = '/politie-de-copen/gedeeld/woerden/ivp-2023-2026/2'
    const text = 'Wij zien dit ook in de cijfers.'
    const answer = await police.post(`${plan}/opmerking?prioriteit=ondermijning`, { text })
    expect(answer.status).toBe(302)
    expect((await police.get(plan)).text).toContain(text)
    const adviser = await portal.as('adviseur@woerden')
    expect((await adviser.get('/woerden/plannen/ivp-2023-2026?versie=2')).text).toContain(text)
    const draft = '/politie-de-copen/gedeeld/woerden/ivp-2027-2030/1/opmerking'
    expect((await police.post(draft, { text })).status).toBe(404)
    const shared = await police.post('/de-copen/gedeeld/woerden/ivp-2023-2026/2/opmerking', {
      text,
    })
    expect(shared.status).toBe(404)
    const lopik = await portal.as('adviseur@lopik')
    const neighbour = await lopik.get('/lopik/gedeeld/woerden/ivp-2023-2026/2')
    expect(neighbour.text).not.toContain(text)
  })
})
