import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { openDemoPortal, type DemoPortal } from '../support/demo-portal'
import { readJson } from '../support/read-json'
import type { Answer } from '../support/visitor'

interface Execution {
  plan: { id: string }
  measures: {
    id: string
    title: string
    priorityId: string
    origin: { planId: string; measureId: string } | null
    state: string | null
    report: { period: string; text: string; unchanged: boolean } | null
    reportDue: boolean
  }[]
}

const uvp = 'uvp-2025-2026'
const page = '/woerden/uitvoering'
const unchanged = `${page}/${uvp}/ongewijzigd`
const measurePage = (id: string, plan = uvp) => `${page}/${plan}/maatregelen/${id}`

let portal: DemoPortal
beforeAll(async () => {
  portal = await openDemoPortal()
})
afterAll(() => portal.stop())

const adviser = () => portal.as('adviseur@woerden')
const read = async (query = '', account = 'adviseur@woerden', tenant = 'woerden') =>
  readJson<Execution>(await (await portal.as(account)).get(`/${tenant}/uitvoering.json${query}`))
const find = (of: Execution, id: string) => of.measures.find((one) => one.id === id)

const count = (sql: string, ...given: string[]): number =>
  z.object({ n: z.number() }).parse(portal.sqlite.prepare(sql).get(...given)).n
const reportsOn = (id: string, period: string) =>
  count(
    `SELECT count(*) AS n FROM measure_reports WHERE tenant_id = 'woerden'
     AND plan_id = '${uvp}' AND measure_id = ? AND period = ?`,
    id,
    period,
  )
const said = (answer: Answer) => answer.text.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

function form(fields: Record<string, string | string[]>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) data.append(name, one)
  return data
}

describe('the page of the uitvoeringsplan', () => {
  test('shows the running plan by priority and by quarter, and others by their address', async () => {
    const person = await adviser()
    const first = said(await person.get(page))
    expect(first).toContain('12 maatregelen : 5 lopen, 1 vertraagd, 2 klaar, 1 gestopt')
    expect(first).toContain('Bij dit doel staat nog geen maatregel.')
    const quarters = await person.get(`${page}?weergave=kwartalen`)
    expect(said(quarters)).toContain('K1 2025 tot en met K2 2026')
    expect(quarters.text.match(/kdc-planning__quarter/g)).toHaveLength(8)
    expect((await read('?plan=uvp-2023-2024')).plan.id).toBe('uvp-2023-2024')
    expect((await person.get(`${page}?plan=ivp-2023-2026`)).status).toBe(404)
    expect((await person.get(`${page}?plan=uvp-2024`)).status).toBe(404)
  })

  test('leaves by filter what is asked for, in every format', async () => {
    const late = await read('?stand=vertraagd')
    expect(late.measures.map(({ id }) => id)).toEqual(['winkeldiefstal'])
    const person = await adviser()
    const { text } = await person.get(`${page}.csv?stand=vertraagd`)
    expect(text.trim().split('\r\n')).toHaveLength(2)
    expect(said(await person.get(`${page}?stand=niet_gestart`))).toContain('Niets gevonden')
  })

  test('teaches who has no uitvoeringsplan yet', async () => {
    const person = await portal.as('adviseur@montfoort')
    expect(said(await person.get('/montfoort/uitvoering'))).toContain(
      'Er is nog geen uitvoeringsplan',
    )
  })
})

describe('a report', () => {
  const fields = { period: '2026-H2', state: 'loopt', text: 'De eerste drie controles zijn klaar.' }

  test('is added to those before, and depth follows in the same act', async () => {
    const depth = () =>
      count(
        `SELECT max(depth) AS n FROM cells WHERE tenant_id = 'woerden'
         AND plan_id = 'ivp-2023-2026' AND version = 2 AND subject_priority_id = 'ondermijning'`,
      )
    expect(depth()).toBe(5)
    const person = await adviser()
    const answer = await person.post(measurePage('integrale-controles'), fields)
    expect(answer.location).toBe(`${measurePage('integrale-controles')}?gelukt=gemeld`)
    expect(said(await person.get(answer.location ?? ''))).toContain(fields.text)
    expect(depth()).toBe(6)
    expect(find(await read(), 'integrale-controles')).toMatchObject({
      state: 'loopt',
      reportDue: false,
    })
    expect(said(await person.get('/woerden/logboek'))).toContain('meldde hoe ver een maatregel is')
  })

  test('sent twice stands there once', async () => {
    const person = await adviser()
    const again = await person.post(measurePage('integrale-controles'), fields)
    expect(again.location).toContain('gelukt=stond-er-al')
    expect(reportsOn('integrale-controles', '2026-H2')).toBe(1)
  })

  test('asks for words where a measure is late, and keeps what was filled in', async () => {
    const person = await adviser()
    const answer = await person.post(measurePage('meldpunt-zorgen'), {
      period: '2026-H2',
      state: 'vertraagd',
      text: '',
    })
    expect(answer.status).toBe(422)
    expect(said(answer)).toContain('Schrijf waardoor het later wordt')
    expect(answer.text).toMatch(/value="vertraagd"[^>]*checked|checked[^>]*value="vertraagd"/)
    expect(reportsOn('meldpunt-zorgen', '2026-H2')).toBe(0)
  })

  test('is refused about a period that has not begun', async () => {
    const answer = await (
      await adviser()
    ).post(measurePage('meldpunt-zorgen'), {
      ...fields,
      period: '2027-H1',
    })
    expect(answer.status).toBe(422)
    expect(said(answer)).toContain('Kies een periode van dit plan die al is begonnen.')
  })

  test('on a measure of another plan or tenant does not exist, and another role may not', async () => {
    const person = await adviser()
    const elsewhere = [
      measurePage('wekelijks-overleg'),
      measurePage('meldpunt-zorgen', 'uvp-2023-2024'),
      measurePage('meldpunt-zorgen', 'ivp-2023-2026'),
    ]
    for (const path of elsewhere) {
      expect((await person.get(path)).status, path).toBe(404)
      expect((await person.post(path, fields)).status, path).toBe(404)
    }
    const mayor = await portal.as('burgemeester@woerden')
    expect((await mayor.get(measurePage('meldpunt-zorgen'))).status).toBe(200)
    expect((await mayor.post(measurePage('meldpunt-zorgen'), fields)).status).toBe(403)
    const lopik = await portal.as('adviseur@lopik')
    expect((await lopik.post(measurePage('meldpunt-zorgen'), fields)).status).toBe(404)
    expect(
      (await lopik.post(`/lopik/uitvoering/${uvp}/maatregelen/meldpunt-zorgen`, fields)).status,
    ).toBe(404)
    expect(reportsOn('meldpunt-zorgen', '2026-H2')).toBe(0)
  })
})

describe('nothing changed', () => {
  test('is one click, dated, and written once for each period', async () => {
    const person = await adviser()
    const click = () => person.post(unchanged, { measures: 'meldpunt-zorgen', period: '2026-H2' })
    const answers = await Promise.all([click(), click()])
    expect(answers.map(({ status }) => status)).toEqual([302, 302])
    expect(answers.map(({ location }) => location?.split('gelukt=')[1]).sort()).toEqual([
      'ongewijzigd&aantal=1',
      'stond-er-al',
    ])
    expect(reportsOn('meldpunt-zorgen', '2026-H2')).toBe(1)
    expect(find(await read(), 'meldpunt-zorgen')).toMatchObject({
      state: 'loopt',
      report: { period: '2026-H2', unchanged: true },
      reportDue: false,
    })
  })

  test('is asked once for all that are left, and named one by one before', async () => {
    const person = await adviser()
    expect(said(await person.get(page))).toContain('Voor alle 4 overige: niets veranderd')
    const confirm = await person.get(unchanged)
    const left = [...confirm.text.matchAll(/type="checkbox"[^>]*value="([^"]+)"/g)].map(
      ([, id]) => id ?? '',
    )
    expect(left.sort()).toEqual(
      ['herstel-vernieling', 'inbraakpreventie', 'jongerenwerk-weekend', 'winkeldiefstal'].sort(),
    )
    expect(said(confirm)).toContain('Deze maatregelen vragen om uw eigen woorden')
    const answer = await person.post(unchanged, form({ measures: left, period: '2026-H2' }))
    expect(answer.location).toContain('gelukt=ongewijzigd&aantal=4')
    for (const id of left) expect(reportsOn(id, '2026-H2'), id).toBe(1)
    expect(said(await person.get(unchanged))).toContain('Er is niets te melden')
  })

  test('cannot be said of what was never reported, is finished, or stands in another plan', async () => {
    const person = await adviser()
    const say = async (measures: string | string[]) =>
      (await person.post(unchanged, form({ measures, period: '2026-H2' }))).status
    expect(await say('bezoek-ondernemers')).toBe(422)
    expect(await say('crisisoefening')).toBe(422)
    expect(await say('wekelijks-overleg')).toBe(404)
    expect(await say([])).toBe(422)
    expect(reportsOn('bezoek-ondernemers', '2026-H2')).toBe(0)
    const griffier = await portal.as('griffier@woerden')
    const path = { measures: 'bezoek-ondernemers', period: '2026-H2' }
    expect((await griffier.post(unchanged, path)).status).toBe(403)
  })
})

describe('the goals', () => {
  const goal = '/woerden/uitvoering/evaluatie/jeugd-overlast'
  const answer = { attainable: 'deels', relevant: 'ja', outcome: 'bijstellen', text: '' }

  test('are asked for at the end of the uitvoeringsplan; adjusting one asks for words', async () => {
    const person = await adviser()
    expect(said(await person.get('/woerden/uitvoering/evaluatie'))).toContain(
      'Bij 14 van de 15 doelen staat nog geen antwoord.',
    )
    const refused = await person.post(goal, answer)
    expect(refused.status).toBe(422)
    expect(said(refused)).toContain('Schrijf wat u wilt bijstellen en waarom.')
    const words = 'In 2030 nog 60 meldingen per jaar.'
    const done = await person.post(goal, { ...answer, text: words })
    expect(done.location).toBe(`${goal}?gelukt=vastgelegd`)
    const after = await person.get(done.location ?? '')
    expect(said(after)).toContain(words)
    expect(after.text).toContain('/woerden/plannen/ivp-2027-2030')
    expect((await person.post(goal, { ...answer, text: words })).location).toContain('stond-er-al')
    expect(said(await person.get('/woerden/uitvoering/evaluatie'))).toContain('Bij 13 van de 15')
  })

  test('are answered by the adviser alone, and only those of the plan in force', async () => {
    const kept = { ...answer, outcome: 'blijft' }
    const griffier = await portal.as('griffier@woerden')
    expect((await griffier.post(goal, kept)).status).toBe(403)
    const person = await adviser()
    const next = '/woerden/uitvoering/evaluatie/ondermijning-doorpakken'
    expect((await person.post(next, kept)).status).toBe(404)
    expect((await (await portal.as('adviseur@lopik')).post(goal, kept)).status).toBe(404)
  })
})

describe('the next uitvoeringsplan', () => {
  const start = '/woerden/plannen/nieuw-uvp'
  const fields = { ivp: 'ivp-2027-2030', from: '2027-01-01', to: '2028-12-31' }

  test('is refused at the field when it falls outside its IVP or lasts too long', async () => {
    const person = await adviser()
    const refusal = async (over: Record<string, string>) => {
      const answer = await person.post(start, { ...fields, ...over })
      expect(answer.status).toBe(422)
      const [, id] = /<a href="#([^"]+)">/.exec(answer.text) ?? []
      return answer.text.includes(`id="${id}-melding"`) ? id?.replace('nieuw-uvp-', '') : undefined
    }
    expect(await refusal({ from: '2026-12-01' })).toBe('from')
    expect(await refusal({ from: '2030-01-01', to: '2031-01-01' })).toBe('to')
    expect(await refusal({ to: '2029-01-01' })).toBe('to')
    expect(await refusal({ to: '2027-02-31' })).toBe('to')
    expect(await refusal({ ivp: 'ivp-2023-2026', from: '2026-01-01', to: '2026-12-31' })).toBe(
      'from',
    )
  })

  test('asks where a measure goes whose priority is gone, and keeps the ticks', async () => {
    const person = await adviser()
    const shown = await person.get(start)
    expect(shown.text.match(/type="checkbox"[^>]*checked/g)).toHaveLength(9)
    const answer = await person.post(start, {
      ...fields,
      measures: 'inbraakpreventie',
      'priority.inbraakpreventie': '',
    })
    expect(answer.status).toBe(422)
    expect(answer.text).toMatch(/href="#nieuw-uvp-priority[^"]*inbraakpreventie/)
    expect(answer.text.match(/type="checkbox"[^>]*checked/g)).toHaveLength(1)
    expect((await person.post(start, { ...fields, measures: 'crisisoefening' })).status).toBe(404)
  })

  test('begins as a draft with what goes over, once', async () => {
    const person = await adviser()
    const chosen = form({
      ...fields,
      measures: ['inbraakpreventie', 'jongerenwerk-weekend'],
      'priority.inbraakpreventie': 'ondermijning',
      'priority.winkeldiefstal': '',
    })
    const answer = await person.post(start, chosen)
    expect(answer.location).toBe(`${page}?plan=uvp-2027-2028&gelukt=begonnen`)
    expect(said(await person.get(answer.location ?? ''))).toContain('nog niet vastgesteld')
    const next = await read('?plan=uvp-2027-2028')
    expect(next.measures).toMatchObject([
      { id: 'jongerenwerk-weekend', priorityId: 'jeugd', state: null },
      {
        id: 'inbraakpreventie',
        priorityId: 'ondermijning',
        origin: { planId: uvp, measureId: 'inbraakpreventie' },
      },
    ])
    expect((await person.post(start, fields)).status).toBe(422)
    const report = { period: '2027-H1', state: 'loopt', text: '' }
    const drafted = measurePage('inbraakpreventie', 'uvp-2027-2028')
    expect(said(await person.post(drafted, report))).toContain('nog niet vastgesteld')
    expect((await read()).plan.id).toBe(uvp)
  })

  test('is started by the adviser alone', async () => {
    expect((await (await portal.as('burgemeester@woerden')).post(start, fields)).status).toBe(403)
    expect((await (await portal.as('adviseur@lopik')).post(start, fields)).status).toBe(404)
  })
})

describe('what others read', () => {
  test('are the reports of a shared plan, and never those of one that is not shared', async () => {
    const text = 'KANARIE-voortgang'
    const person = await adviser()
    await person.post(measurePage('jongerenwerk-weekend'), {
      period: '2026-H2',
      state: 'loopt',
      text,
    })
    const lopik = await portal.as('adviseur@lopik')
    const shared = `/lopik/gedeeld/woerden/${uvp}/1`
    expect(said(await lopik.get(shared))).toContain(text)
    portal.sqlite
      .prepare(
        `UPDATE shares SET until_on = '2026-10-01' WHERE tenant_id = 'woerden' AND plan_id = ?`,
      )
      .run(uvp)
    const places = [
      shared,
      '/lopik/gedeeld',
      '/lopik/gedeeld.json',
      `/openbaar/woerden/${uvp}/1`,
      '/openbaar/woerden',
      `/lopik/uitvoering.json?plan=${uvp}`,
      '/de-copen/afstemming.json',
    ]
    for (const path of places) {
      const reader = path.startsWith('/de-copen') ? await portal.as('secretaris@de-copen') : lopik
      expect((await reader.get(path)).text, path).not.toContain(text)
    }
    expect((await lopik.get(shared)).status).toBe(404)
  })
})
