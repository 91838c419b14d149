import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDemoPortal, type DemoPortal } from '../support/demo-portal'
import { readJson } from '../support/read-json'

interface Answered {
  priorityId: string
  state: string
  relation: string | null
}

let portal: DemoPortal
beforeAll(async () => {
  portal = await openDemoPortal()
})
afterAll(() => portal.stop())

const page = '/woerden/afstemming/de-copen/onbegrepen-gedrag'

/** What Woerden's own data says about one regional priority. */
async function state(priorityId = 'de-copen.onbegrepen-gedrag', query = ''): Promise<Answered> {
  const adviser = await portal.as('adviseur@woerden')
  const { priorities }: { priorities: Answered[] } = readJson(
    await adviser.get(`/woerden/afstemming.json${query}`),
  )
  const found = priorities.find((one) => one.priorityId === priorityId)
  if (!found) throw new Error(`no ${priorityId}`)
  return found
}

/** Fails unless the answer is a redirect, and gives where to. */
function went(answer: { status: number; location: string | null }): string {
  expect(answer.status).toBe(302)
  return answer.location ?? ''
}

describe('answering a regional priority', () => {
  test('the gap lists show both directions, with the neighbours beside them', async () => {
    const adviser = await portal.as('adviseur@woerden')
    const { text, status } = await adviser.get('/woerden/afstemming')
    expect(status).toBe(200)
    expect(text).toContain('Regionaal, niet lokaal')
    expect(text).toContain('Lokaal, niet regionaal')
    expect(text).toContain('van de 5 plannen')
    expect(text).not.toMatch(/&lt;|&gt;/)
  })

  test('what an imported document refers to waits there as a candidate for a link', async () => {
    const adviser = await portal.as('adviseur@woerden')
    const { text } = await adviser.get('/woerden/afstemming')
    expect(text).toContain('Kaders uit ingelezen documenten')
    expect(text).toMatch(/RVS 2023-2026<\/strong>.{0,20}<a href="#laag-rvs"/)
    const other = await portal.as('adviseur@lopik')
    expect((await other.get('/lopik/afstemming')).text).not.toContain('Kaders uit ingelezen')
  })

  test('asks for an item and a note where they are needed', async () => {
    const adviser = await portal.as('adviseur@woerden')
    const answer = await adviser.post(page, { answer: 'lokaal_smaller', local: '', note: '' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Kies het onderdeel van uw plan dat hierbij hoort.')
    expect(answer.text).toContain('Leg in één of twee zinnen uit wat het verschil is.')
    expect(answer.text).toMatch(
      /value="lokaal_smaller"[^>]*checked|checked[^>]*value="lokaal_smaller"/,
    )
    expect((await state()).state).toBe('niet_beoordeeld')
  })

  test('a relation is recorded, changed for another item, and taken back', async () => {
    const adviser = await portal.as('adviseur@woerden')
    const first = went(
      await adviser.post(page, {
        answer: 'overlap',
        local: 'prioriteit/zorg-en-veiligheid',
        note: 'Deels.',
      }),
    )
    const shown = await adviser.get(first)
    expect(shown.text).toContain('Het antwoord is vastgelegd.')
    expect(await state()).toMatchObject({ state: 'gedeeltelijk', relation: 'overlap' })

    const id = /antwoorden\/([^/]+)\/intrekking/.exec(shown.text)?.[1] ?? ''
    const filled = await adviser.get(`${page}?wijzig=${id}`)
    expect(filled.text).toContain('>Deels.</textarea>')
    went(
      await adviser.post(page, {
        answer: 'gelijk',
        local: 'prioriteit/jeugd',
        note: '',
        replaces: id,
      }),
    )
    expect(await state()).toMatchObject({ state: 'overgenomen', relation: 'gelijk' })
    const changed = await adviser.get(page)
    const links = [...changed.text.matchAll(/antwoorden\/([^/]+)\/intrekking/g)].map(
      ([, one]) => one,
    )
    expect(links).toHaveLength(1)

    const back = went(await adviser.post(`/woerden/afstemming/antwoorden/${links[0]}/intrekking`))
    expect((await adviser.get(back)).text).toContain('Het antwoord is ingetrokken.')
    expect((await state()).state).toBe('niet_beoordeeld')
  })

  test('"bewust niet" is no counterpart plus the own position', async () => {
    const adviser = await portal.as('adviseur@woerden')
    const form = went(await adviser.post(page, { answer: 'bewust_niet' }))
    expect(form).toMatch(/^\/woerden\/afwijkingen\/aw-\d+\?standpunt=bewuste_lokale_keuze$/)
    expect((await state()).state).toBe('geen_tegenhanger')
    const opened = await adviser.get(form)
    expect(opened.text).toMatch(
      /value="bewuste_lokale_keuze"[^>]*checked|checked[^>]*value="bewuste_lokale_keuze"/,
    )
    went(
      await adviser.post(form.split('?')[0] ?? '', {
        kind: 'bewuste_lokale_keuze',
        reason: 'elders_geborgd',
        motivation: 'De GGD doet dit voor ons.',
        body: 'college',
        status: 'vastgelegd',
      }),
    )
    expect((await state()).state).toBe('bewust_niet')
    const secretary = await portal.as('secretaris@de-copen')
    const matrix: {
      cells: { municipality: string; priorityId: string; state: string; position: string }[]
    } = readJson(await secretary.get('/de-copen/afstemming.json'))
    expect(
      matrix.cells.find(
        (cell) =>
          cell.municipality === 'woerden' && cell.priorityId === 'de-copen.onbegrepen-gedrag',
      ),
    ).toMatchObject({ state: 'bewust_niet', position: 'bewuste_lokale_keuze' })
  })

  test('an item of another plan or of nobody is refused, and nothing is written', async () => {
    const adviser = await portal.as('adviseur@woerden')
    const rvs = '/woerden/afstemming/bureau-rvs/maatschappelijke-onrust'
    const before = await state('bureau-rvs.maatschappelijke-onrust')
    for (const local of [
      'prioriteit/bestaat-niet',
      'actie/uvp-van-lopik/1/actie',
      'doel/nergens',
    ]) {
      const answer = await adviser.post(rvs, { answer: 'gelijk', local })
      expect(answer.status, local).toBe(422)
      expect(answer.text).toContain('staat niet in deze versie van uw plan')
    }
    expect(await state('bureau-rvs.maatschappelijke-onrust')).toEqual(before)
  })

  test('an own draft by choice; nobody else has it', async () => {
    const adviser = await portal.as('adviseur@woerden')
    const draft = '?plan=ivp-2027-2030'
    const { status, text } = await adviser.get(`/woerden/afstemming${draft}`)
    expect(status).toBe(200)
    expect(text).toContain('Alleen uw eigen organisatie ziet wat hier staat')
    expect((await adviser.get('/woerden/afstemming?plan=bestaat-niet')).status).toBe(404)
    expect((await adviser.get('/woerden/afstemming?versie=99')).status).toBe(404)
    const lopik = await portal.as('adviseur@lopik')
    expect((await lopik.get(`/lopik/afstemming${draft}`)).status).toBe(404)
  })

  test('is not for other municipalities, nor for who only reads', async () => {
    const lopik = await portal.as('adviseur@lopik')
    expect((await lopik.get(page)).status).toBe(404)
    expect((await lopik.post(page, { answer: 'geen' })).status).toBe(404)
    const shown = await (await portal.as('adviseur@woerden')).get(page)
    const id = /antwoorden\/([^/]+)\/intrekking/.exec(shown.text)?.[1]
    expect(id).toBeDefined()
    expect((await lopik.post(`/lopik/afstemming/antwoorden/${id}/intrekking`)).status).toBe(404)
    const clerk = await portal.as('griffier@woerden')
    const read = await clerk.get(page)
    expect(read.status).toBe(200)
    expect(read.text).not.toContain('Leg het antwoord vast')
    expect((await clerk.post(page, { answer: 'geen' })).status).toBe(403)
    expect((await state()).state).toBe('bewust_niet')
  })

  test.each([
    'de-copen/bestaat-niet',
    'woerden/jeugd',
    'lopik/jeugd',
    'bureau-rvs/zorg-en-veiligheid',
  ])('there is no regional priority %s', async (address) => {
    const adviser = await portal.as('adviseur@woerden')
    expect((await adviser.get(`/woerden/afstemming/${address}`)).status).toBe(404)
  })
})

describe('the own links of the driehoek', () => {
  test('the secretary answers a priority of the RVS; derived answers follow', async () => {
    const secretary = await portal.as('secretaris@de-copen')
    const list = await secretary.get('/de-copen/afstemming/rvs')
    expect(list.status).toBe(200)
    expect(list.text).toContain('Maatschappelijke onrust')
    const place = '/de-copen/afstemming/bureau-rvs/maatschappelijke-onrust'
    const derived = async () => {
      const { cells }: { cells: { municipality: string; priorityId: string; derived: boolean }[] } =
        readJson(await secretary.get('/de-copen/afstemming.json'))
      return cells.filter(
        (cell) => cell.derived && cell.priorityId === 'bureau-rvs.maatschappelijke-onrust',
      )
    }
    expect(await derived()).toHaveLength(0)
    const answer = { answer: 'overlap', local: 'prioriteit/veilig-online', note: '' }
    went(await secretary.post(place, answer))
    expect((await derived()).map(({ municipality }) => municipality)).toEqual(['montfoort'])
  })
})
