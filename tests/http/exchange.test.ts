import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { linkColumns } from '~/domain/alignment/exchange/link-columns'
import { readTable } from '~/documents/read-table'
import { toCsv, toXlsx } from '~/documents/table.server'
import { openDemoPortal, type DemoPortal } from '../support/demo-portal'
import { oscalMappingSchema } from '../support/oscal-mapping-schema'
import { readSssom } from '../support/sssom-reader'
import type { Visitor } from '../support/visitor'

let portal: DemoPortal
let woerden: Visitor
let lopik: Visitor
let secretary: Visitor
let strategist: Visitor
beforeAll(async () => {
  portal = await openDemoPortal()
  woerden = await portal.as('adviseur@woerden')
  lopik = await portal.as('adviseur@lopik')
  secretary = await portal.as('secretaris@de-copen')
  strategist = await portal.as('adviseur@bureau-rvs')
})
afterAll(() => portal.stop())

const path = '/woerden/afstemming/verbanden'
const Links = z.array(
  z.object({
    id: z.string(),
    municipality: z.string(),
    relation: z.string(),
    note: z.string().nullable(),
  }),
)
const linksOf = async (person: Visitor, tenant: string) =>
  Links.parse(JSON.parse((await person.get(`/${tenant}/afstemming/verbanden.json`)).text))

/** The table as it left the portal, as texts by column. */
async function table(person = woerden, at = path): Promise<Record<string, string | null>[]> {
  const { bytes } = await person.get(`${at}.xlsx`)
  const read = await readTable(new Uint8Array(bytes))
  if (!read.ok) throw new Error(read.message)
  return read.table.rows.map(({ cells }) =>
    Object.fromEntries(read.table.columns.map((name, index) => [name, cells[index] ?? null])),
  )
}

type Row = Record<string, string | null>
const rowsFor = (rows: Row[]) => {
  const columns = Object.keys(rows[0] ?? {})
  return {
    name: 'tabel',
    columns,
    rows: rows.map((row) => columns.map((name) => row[name] ?? null)),
  }
}
const fileOf = async (rows: Row[], kind: 'xlsx' | 'csv' = 'xlsx') =>
  kind === 'csv' ? toCsv(rowsFor(rows)) : new Uint8Array(await toXlsx(rowsFor(rows)))

function upload(person: Visitor, content: string | Uint8Array<ArrayBuffer>, at = path) {
  const form = new FormData()
  form.append('file', new File([content], 'tabel.xlsx'))
  return person.post(`${at}/inlezen`, form)
}

const unescaped = (html: string) =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
const words = (html: string) => unescaped(html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' '))
const hidden = (html: string, name: string) =>
  unescaped(new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '')
const ticks = (html: string) =>
  [...html.matchAll(/<input[^>]*type="checkbox"[^>]*>/g)].map(([tag]) => ({
    nr: /value="(\d+)"/.exec(tag)?.[1] ?? '',
    ticked: tag.includes('checked'),
  }))
const confirm = (person: Visitor, html: string, chosen: string[], at = path) => {
  const form = new FormData()
  for (const name of ['rows', 'seen']) form.append(name, hidden(html, name))
  for (const nr of chosen) form.append('chosen', nr)
  return person.post(`${at}/inlezen/rijen`, form)
}
const rowsInTable = () =>
  portal.sqlite
    .prepare('SELECT * FROM links ORDER BY tenant_id, id')
    .all()
    .concat(portal.sqlite.prepare('SELECT count(*) AS events FROM audit_log').all())

describe('links leave', () => {
  test('in every format, with the same number of rows', async () => {
    const links = await linksOf(woerden, 'woerden')
    expect(links.length).toBeGreaterThan(5)
    expect((await table()).length).toBe(links.length)
    const sssom = readSssom((await woerden.get(`${path}.sssom.tsv`)).text)
    expect(sssom.mappings.length).toBe(links.length)
    expect(sssom.set.curie_map['woerden-plannen']).toMatch(/^http.*\/woerden\/plannen\/$/)
    const ajv = new Ajv({ strict: false })
    addFormats(ajv)
    const oscal: unknown = JSON.parse((await woerden.get(`${path}.oscal.json`)).text)
    expect(ajv.validate(oscalMappingSchema, oscal), ajv.errorsText()).toBe(true)
    const skos = await woerden.get(`${path}.jsonld`)
    expect(skos.headers.get('Content-Type')).toContain('application/ld+json')
    expect(skos.text).toContain('https://identifier.overheid.nl/tooi/id/gemeente/gm0632')
  })

  test('driehoek and bureau read what was shared with them, a neighbour nothing', async () => {
    const driehoek = await linksOf(secretary, 'de-copen')
    const owners = new Set(driehoek.map(({ municipality }) => municipality))
    expect(owners.size).toBeGreaterThan(3)
    expect(owners).toContain('de-copen')
    const bureau = await linksOf(strategist, 'bureau-rvs')
    expect(bureau.length).toBeGreaterThan(0)
    for (const { municipality, relation, note } of [...driehoek, ...bureau])
      if (municipality !== 'de-copen' && !['lokaal_smaller', 'lokaal_ruimer'].includes(relation))
        expect(note).toBeNull()
    expect((await lopik.get(`${path}.json`)).status).toBe(404)
    const shared = new Set(driehoek.map(({ id }) => id))
    const drafts = portal.sqlite
      .prepare<[], { id: string }>(
        `SELECT id FROM links l WHERE ended_at IS NULL AND NOT EXISTS (SELECT 1 FROM shares s
         WHERE s.tenant_id = l.tenant_id AND s.plan_id = l.plan_id AND s.version = l.version)`,
      )
      .all()
    for (const { id } of drafts) expect(shared.has(id)).toBe(false)
  })

  test('the page filters, and its downloads hold what it shows', async () => {
    const page = await woerden.get(`${path}?relatie=geen`)
    expect(page.text).toContain(`${path}.sssom.tsv?relatie=geen`)
    const filtered = Links.parse(JSON.parse((await woerden.get(`${path}.json?relatie=geen`)).text))
    expect(new Set(filtered.map(({ relation }) => relation))).toEqual(new Set(['geen']))
    expect((await woerden.get('/woerden/afstemming')).text).toContain(`href="${path}"`)
    expect((await secretary.get('/de-copen/afstemming')).text).toContain(
      'href="/de-copen/afstemming/verbanden"',
    )
  })
})

describe('links come back', () => {
  test.each(['xlsx', 'csv'] as const)('%s out and in changes nothing', async (kind) => {
    const before = rowsInTable()
    const { status, text } = await upload(woerden, await fileOf(await table(), kind))
    expect(status).toBe(200)
    expect(words(text)).toContain('In dit bestand staat niets nieuws')
    expect(ticks(text)).toEqual([])
    expect(rowsInTable()).toEqual(before)
  })

  test('the preview writes nothing; a changed answer is not ticked, a new one is', async () => {
    const [first, ...rest] = await table()
    if (!first) throw new Error('Woerden has links')
    const changed = { ...first, relatie: 'overlap', soort: 'prioriteit', uitleg: 'Nu anders.' }
    const gone = rest.find(({ relatie }) => relatie === 'gelijk' || relatie === 'lokaal_ruimer')
    const priorities = [
      ...new Set(rest.map(({ lokaal, soort }) => (soort === 'prioriteit' ? lokaal : null))),
    ]
    const other = priorities.find((id) => id && id !== gone?.['lokaal'])
    const added = {
      ...gone,
      verband: null,
      lokaal: other ?? null,
      soort: 'prioriteit',
      relatie: 'verwant',
    }
    if (first.lokaal === null) changed.relatie = 'geen'
    const before = rowsInTable()
    const { text } = await upload(woerden, await fileOf([changed, ...rest, added]))
    expect(rowsInTable()).toEqual(before)
    const last = String(rest.length + 3)
    expect(ticks(text)).toEqual([
      { nr: last, ticked: true },
      { nr: '2', ticked: false },
    ])
    expect(words(text)).toContain('Nu anders.')

    const none = await confirm(woerden, text, [])
    expect(none.status).toBe(422)
    expect(words(none.text)).toContain('Vink aan welke rijen')

    const done = await confirm(woerden, text, [last])
    expect(done.location).toBe(`${path}?ingelezen=1`)
    const now = await linksOf(woerden, 'woerden')
    expect(now.some(({ id }) => id === first['verband'])).toBe(true)
    expect(now.length).toBe(rest.length + 2)
    expect(words((await woerden.follow(done)).text)).toContain(
      '1 verband is vastgelegd uit uw bestand',
    )

    const again = await confirm(woerden, text, [last])
    expect(again.status).toBe(422)
    expect(words(again.text)).toContain('intussen gewijzigd')

    const ticked = await confirm(woerden, text, ['2'])
    expect(ticked.status).toBe(302)
    const after = await linksOf(woerden, 'woerden')
    expect(after.find(({ note }) => note === 'Nu anders.')).toBeDefined()
    expect(after.some(({ id }) => id === first['verband'])).toBe(false)
    const log = await woerden.get('/woerden/logboek')
    expect(words(log.text)).toContain('las een tabel met verbanden in')
  })

  test("another tenant's rows and links are not read", async () => {
    const before = rowsInTable()
    const theirs = await table(lopik, '/lopik/afstemming/verbanden')
    const { text } = await upload(woerden, await fileOf(theirs))
    expect(words(text)).toContain('van een andere organisatie (lopik)')
    expect(ticks(text)).toEqual([])
    expect(rowsInTable()).toEqual(before)
  })

  test.each<[string, () => string, RegExp]>([
    ['a missing column', () => 'plan;relatie\nivp;gelijk\n', /Deze kolommen ontbreken.*prioriteit/],
    ['no rows', () => `${linkColumns.join(';')}\n`, /geen enkele rij/],
    ['no table', () => '\u0001\u0002', /Dit is geen tabel/],
    ['an empty file', () => '', /Kies een bestand/],
  ])('%s is told, and nothing is lost', async (_, content, message) => {
    const { status, text } = await upload(woerden, content())
    expect(status).toBe(422)
    expect(words(text)).toMatch(message)
  })

  test('a forged confirmation is read as any other row', async () => {
    const form = new FormData()
    form.append('rows', JSON.stringify([{ nr: 2, cells: { plan: '../x', relatie: 'gelijk' } }]))
    form.append('seen', '{}')
    form.append('chosen', '2')
    expect((await woerden.post(`${path}/inlezen/rijen`, form)).status).toBe(422)
    form.set('rows', 'geen json')
    expect((await woerden.post(`${path}/inlezen/rijen`, form)).status).toBe(422)
    expect((await secretary.post(`${path}/inlezen/rijen`, form)).status).toBe(404)
  })
})

describe('positions come back', () => {
  const at = '/woerden/afwijkingen'
  const positions = () =>
    portal.sqlite.prepare<[], { status: string }>('SELECT * FROM positions ORDER BY rowid').all()

  test('the table out and in changes nothing', async () => {
    const before = rowsInTable()
    const { status, text } = await upload(woerden, await fileOf(await table(woerden, at)), at)
    expect(status).toBe(200)
    expect(words(text)).toContain('In dit bestand staat niets nieuws')
    expect(rowsInTable()).toEqual(before)
  })

  test('what is filled in becomes a draft; what was recorded stays', async () => {
    const rows = await table(woerden, at)
    const open = rows.find(({ standpunt }) => standpunt === null)
    const said = rows.find(({ standpunt }) => standpunt !== null)
    if (!open || !said) throw new Error('Woerden has divergences with and without a position')
    const filled = {
      standpunt: 'nog_te_bespreken',
      soort_reden: 'tijdelijk',
      motivering: 'In het najaar.',
    }
    const file = await fileOf([
      { ...open, ...filled },
      { ...said, motivering: 'Anders.' },
    ])
    const { text } = await upload(woerden, file, at)
    expect(ticks(text)).toEqual([
      { nr: '2', ticked: true },
      { nr: '3', ticked: false },
    ])
    const before = positions()
    const done = await confirm(woerden, text, ['2'], at)
    expect(done.location).toBe(`${at}/inlezen?ingelezen=1`)
    expect(positions().slice(0, before.length)).toEqual(before)
    expect(positions().slice(before.length)).toMatchObject([
      { status: 'concept', motivation: 'In het najaar.' },
    ])
    expect(words((await woerden.follow(done)).text)).toContain(
      '1 toelichting staat klaar als concept',
    )
    expect((await secretary.post('/de-copen/afwijkingen/inlezen/rijen')).status).toBe(404)
  })
})
