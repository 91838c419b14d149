import type Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { openDemoPortal, type DemoPortal } from '../support/demo-portal'
import type { Visitor } from '../support/visitor'

const canary = 'KANARIE'
const draft = 'ivp-2027-2030'

/** Marks everything of Woerden that is not openbaar, and what the driehoek keeps to itself. */
function plantCanaries(sqlite: Database.Database): void {
  const run = (sql: string) => sqlite.prepare(sql).run()
  run(`UPDATE plan_versions SET title = '${canary} ' || title WHERE tenant_id = 'woerden'
    AND plan_id = '${draft}'`)
  for (const [table, column] of [
    ['priorities', 'title'],
    ['priorities', 'why'],
    ['goals', 'text'],
    ['plan_sections', 'title'],
  ])
    run(`UPDATE ${table} SET ${column} = '${canary} ' || ${column}
      WHERE tenant_id = 'woerden' AND plan_id = '${draft}'`)
  run(`UPDATE positions SET motivation = '${canary} ' || motivation WHERE status = 'concept'`)
  run(`UPDATE links SET note = '${canary}' WHERE tenant_id = 'woerden'`)
  run(`UPDATE decisions SET note = '${canary}', quote = '${canary}', vote_note = '${canary}'
    WHERE tenant_id = 'woerden'`)
  run(`UPDATE traject_steps SET title = '${canary} ' || title WHERE tenant_id = 'woerden'`)
  run(`UPDATE findings SET why = json_set(why, '$.regional.title', '${canary}')
    WHERE tenant_id = 'woerden' AND subject_tenant_id = 'de-copen'`)
  const propose = (id: string, plan: string, version: number | null, proposed: string | null) =>
    sqlite
      .prepare(
        `INSERT INTO decisions (tenant_id, id, plan_id, version, body, proposed, kenmerk, status,
          effect, fictitious, recorded_at)
         VALUES ('woerden', ?, ?, ?, 'raad', ?, '${canary}', 'voorgesteld', 'wijzigen', 1, 0)`,
      )
      .run(id, plan, version, proposed)
  propose('zonder-dag', 'ivp-2023-2026', null, null)
  propose('later', 'ivp-2023-2026', null, '2026-11-01')
  propose('concept', draft, 1, '2026-10-01')
}

let portal: DemoPortal
let adviser: Visitor
let councillor: Visitor
let griffier: Visitor
beforeAll(async () => {
  portal = await openDemoPortal({ arrange: plantCanaries })
  adviser = await portal.as('adviseur@woerden')
  councillor = await portal.as('raadslid@woerden')
  griffier = await portal.as('griffier@woerden')
})
afterAll(() => portal.stop())

const Points = z.object({
  points: z.array(
    z.object({
      rule: z.string(),
      key: z.string(),
      dismissed: z.object({ reason: z.string() }).nullable(),
    }),
  ),
})
const points = async (who: Visitor, plan: string) =>
  Points.parse(JSON.parse((await who.get(`/woerden/plannen/${plan}/aandachtspunten.json`)).text))
    .points

describe('points of attention', () => {
  const list = `/woerden/plannen/${draft}/aandachtspunten`
  const means = `${list}/doel_is_middel/doel.veilig-online-avonden`
  const dismissals = () =>
    portal.sqlite.prepare('SELECT rule, item_id AS key, reason FROM lint_dismissals').all()

  test('stand beside the plan with their source, and as data', async () => {
    const page = await adviser.get(list)
    expect(page.text).toContain('Een doel is geen middel')
    expect(page.text).toContain('checklist IVP van het CCV, onderdeel 6')
    expect(page.text).toContain(means)
    const own = await points(adviser, draft)
    expect(own).toContainEqual({
      rule: 'doel_is_middel',
      key: 'doel.veilig-online-avonden',
      dismissed: null,
    })
    expect((await adviser.get(`${list}.csv`)).text).toContain('Een doel is geen middel')
  })

  test('know the article that a published plan names, and a strategy that was followed', async () => {
    const ijsselstein = await portal.as('adviseur@ijsselstein')
    const page = await ijsselstein.get('/ijsselstein/plannen/ivp-2023-2026/aandachtspunten')
    expect(page.text).toContain('Politiewet 2012, artikel 38b lid 1')
    const rules = (await points(adviser, 'ivp-2023-2026')).map(({ rule }) => rule)
    expect(rules).toContain('verlopen_strategie')
  })

  test('go aside with a reason, come back, and the log tells of both', async () => {
    expect((await adviser.get(means)).text).toContain('Waarom is dit hier niet nodig?')
    const empty = await adviser.post(means, { reason: '  ' })
    expect(empty.status).toBe(422)
    expect(empty.text).toContain('Schrijf op waarom dit punt hier niet nodig is.')
    expect(dismissals()).toEqual([])

    const answer = await adviser.post(means, { reason: 'De raad vroeg om deze avonden.' })
    expect(answer.location).toBe(`${list}?klaar=opzij`)
    const after = await adviser.follow(answer)
    expect(after.text).toContain('De raad vroeg om deze avonden.')
    expect(await points(adviser, draft)).toContainEqual({
      rule: 'doel_is_middel',
      key: 'doel.veilig-online-avonden',
      dismissed: { reason: 'De raad vroeg om deze avonden.' },
    })
    expect((await adviser.get(means)).status).toBe(404)

    const back = await adviser.post(`${means}/terug`)
    expect(back.location).toBe(`${list}?klaar=terug`)
    expect(dismissals()).toEqual([])
    expect((await adviser.post(`${means}/terug`)).status).toBe(404)
    const log = (await adviser.get('/woerden/logboek')).text
    expect(log).toContain('zette een aandachtspunt opzij')
    expect(log).toContain('haalde een aandachtspunt terug')
  })

  test.each([
    ['a rule that is none', `${list}/bestaat_niet/plan`],
    ['a point that is not there', `${list}/doel_is_middel/doel.nergens`],
    ['a plan that is not there', '/woerden/plannen/ivp-9999/aandachtspunten/grondslag/plan'],
  ])('%s is not found', async (_what, path) => {
    expect((await adviser.get(path)).status).toBe(404)
    expect((await adviser.post(path, { reason: 'Nee' })).status).toBe(404)
  })

  test('are put aside only by who writes, and read by nobody else', async () => {
    expect((await griffier.get(list)).status).toBe(200)
    expect((await griffier.get(list)).text).not.toContain('Niet nodig')
    expect((await griffier.post(means, { reason: 'Nee' })).status).toBe(403)
    expect((await councillor.get(list)).status).toBe(403)
    const lopik = await portal.as('adviseur@lopik')
    expect((await lopik.get(list)).status).toBe(404)
    expect((await lopik.post(means, { reason: 'Nee' })).status).toBe(404)
    expect(dismissals()).toEqual([])
  })
})

const Council = z.object({
  plan: z.object({ id: z.string(), version: z.number() }).nullable(),
  asks: z.array(z.object({ id: z.string(), text: z.string(), href: z.string() })),
  rows: z.array(
    z.object({
      column: z.enum(['samen', 'zelf', 'anders']),
      title: z.string(),
      reason: z.string().nullable(),
      open: z.boolean(),
    }),
  ),
  changes: z.array(z.object({ becomes: z.string().nullable(), remark: z.string().optional() })),
})
const council = async (who: Visitor) =>
  Council.parse(JSON.parse((await who.get('/woerden/raad.json')).text))

describe('the page for the raad', () => {
  test('tells what is shared, own and different, and what the raad amended', async () => {
    const { plan, rows, changes } = await council(councillor)
    expect(plan).toMatchObject({ id: 'ivp-2023-2026', version: 2 })
    const titles = (column: string) =>
      rows.filter((row) => row.column === column).map(({ title }) => title)
    expect(titles('samen')).toEqual(['Georganiseerde ondermijnende criminaliteit'])
    expect(titles('anders')).toContain('Ondermijning in het buitengebied')
    expect(titles('anders')).toContain('Maatschappelijke onrust')
    expect(titles('zelf')).toContain('Veilig in het centrum')
    expect(changes.find(({ becomes }) => becomes === 'Veilig in het centrum')?.remark).toContain(
      'aangepast door de raad',
    )
  })

  test('shows a raadslid nothing that is not openbaar', async () => {
    const seen = await Promise.all(
      ['', '/raad', '/raad.json', '/raad.csv', '/gedeeld'].map((path) =>
        councillor.get(`/woerden${path}`),
      ),
    )
    for (const { status, text } of seen) {
      expect(status).toBe(200)
      expect(text).not.toContain(canary)
    }
    const page = seen[1]?.text ?? ''
    for (const closed of ['Oudewater', 'Montfoort', 'De Copen regio', '2027-2030', 'concept'])
      expect(page, closed).not.toContain(closed)
    expect((await adviser.get(`/woerden/plannen/${draft}`)).text).toContain(canary)
  })

  test('is the same for officials, who are told what is not on it', async () => {
    const one = await council(councillor)
    expect(await council(griffier)).toEqual(one)
    expect(await council(adviser)).toEqual(one)
    expect((await griffier.get('/woerden/raad')).text).toContain('Wat staat hier niet op?')
    expect((await councillor.get('/woerden/raad')).text).not.toContain('Wat staat hier niet op?')
    expect((await (await portal.as('beheer@woerden')).get('/woerden/raad')).status).toBe(403)
    expect((await (await portal.as('adviseur@lopik')).get('/woerden/raad')).status).toBe(404)
  })

  test('leads a raadslid there from the start', async () => {
    expect((await councillor.get('/woerden')).text).toContain('href="/woerden/raad"')
  })

  test('asks what lies before the raad once that is openbaar', async () => {
    const set = portal.sqlite.prepare(
      `UPDATE plan_versions SET status = ?, title = ? WHERE tenant_id = 'woerden' AND plan_id = ?`,
    )
    set.run('ter_vaststelling', 'Nieuw plan', draft)
    expect((await council(councillor)).asks).toEqual([])
    expect((await griffier.get('/woerden/raad')).text).toContain(
      '‘Nieuw plan’ ligt voor aan de raad',
    )
    expect((await councillor.get('/woerden/raad')).text).not.toContain('Nieuw plan')
    const shared = await adviser.post(`/woerden/plannen/${draft}/deling?versie=1`, {
      version: '1',
      visibility: 'openbaar',
    })
    expect(shared.status).toBe(302)
    const { asks } = await council(councillor)
    const offered = asks.find(({ id }) => id === `plan-${draft}`)
    expect(offered?.href).toBe(`/openbaar/woerden/${draft}/1`)
    expect(offered?.text).toContain('De raad beslist over ‘Nieuw plan’.')
    expect((await councillor.get('/woerden/raad')).text).toContain('Wat kan de raad doen?')
  })

  test('keeps what lies under geheimhouding closed, also when it was shared by mistake', async () => {
    const secrecy = portal.sqlite.prepare(
      `UPDATE decisions SET secrecy_ground = ? WHERE tenant_id = 'woerden' AND plan_id = ?
       AND effect = 'vaststellen'`,
    )
    secrecy.run('Gemeentewet artikel 87', 'ivp-2023-2026')
    expect((await council(councillor)).plan?.id).not.toBe('ivp-2023-2026')
    secrecy.run(null, 'ivp-2023-2026')
    expect((await council(councillor)).plan?.id).toBe('ivp-2023-2026')
  })
})
