import { existsSync } from 'node:fs'
import mammoth from 'mammoth'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDemoPortal, type DemoPortal } from '../support/demo-portal'
import type { Visitor } from '../support/visitor'

let portal: DemoPortal
let withoutBrowser: DemoPortal
let adviser: Visitor
let council: Visitor
let lopik: Visitor

const injected = 'Plan <b>vet</b> & "=1+1"'
beforeAll(async () => {
  portal = await openDemoPortal({
    arrange: (sqlite) =>
      void sqlite
        .prepare(
          `UPDATE plan_versions SET title = ? WHERE plan_id = 'ivp-2027-2030'
          AND tenant_id = 'woerden'`,
        )
        .run(injected),
  })
  const nowhere = '/nergens/chromium'
  expect(existsSync(nowhere)).toBe(false)
  withoutBrowser = await openDemoPortal({ env: { CHROMIUM_PATH: nowhere } })
  adviser = await portal.as('adviseur@woerden')
  council = await portal.as('raadslid@woerden')
  lopik = await portal.as('adviseur@lopik')
})
afterAll(async () => {
  await portal.stop()
  await withoutBrowser.stop()
})

const now = '/woerden/plannen/ivp-2023-2026/stukken'
const next = '/woerden/plannen/ivp-2027-2030/stukken'
const texts = `${next}/raadsvoorstel/tekst`

const pdfText = async (bytes: Buffer): Promise<string> => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), {
    mergePages: true,
  })
  return text
}
const wordText = async (bytes: Buffer): Promise<string> =>
  (await mammoth.extractRawText({ buffer: bytes })).value

describe('who reads papers', () => {
  test.each(['', '/ivp', '/ivp.docx', '/ivp.pdf', '/raadsvoorstel/tekst'])(
    'a raadslid gets 403 and another municipality 404 at %s',
    async (path) => {
      expect((await council.get(now + path)).status).toBe(403)
      expect((await lopik.get(now + path)).status).toBe(404)
    },
  )

  test('a paper that does not fit the plan, or a version that is not there, is 404', async () => {
    expect((await adviser.get(`${now}/startnotitie`)).status).toBe(404)
    expect((await adviser.get(`${now}/uvp.docx`)).status).toBe(404)
    expect((await adviser.get(`${now}/ivp?versie=9`)).status).toBe(404)
    expect((await adviser.get('/woerden/plannen/nergens/stukken')).status).toBe(404)
  })

  test('a griffier reads, and writes no texts', async () => {
    const griffier = await portal.as('griffier@woerden')
    expect((await griffier.get(`${now}/raadsvoorstel`)).status).toBe(200)
    expect((await griffier.get(texts)).status).toBe(403)
    const fields = { 'parts[0].section': 'samenvatting', 'parts[0].revision': '0' }
    expect((await griffier.post(texts, fields)).status).toBe(403)
  })
})

describe('which text', () => {
  test('the amended version stands in the plan, the offered one in the proposal', async () => {
    expect((await adviser.get(`${now}/ivp`)).text).toContain('versie 2')
    expect((await adviser.get(`${now}/raadsvoorstel`)).text).toContain('versie 1')
    const word = await wordText((await adviser.get(`${now}/ivp.docx`)).bytes)
    const pdf = await pdfText((await adviser.get(`${now}/ivp.pdf`)).bytes)
    for (const text of [word, pdf]) {
      expect(text).toContain('Integraal Veiligheidsplan Woerden 2023-2026')
      expect(text).toContain('Ondermijning tegengaan')
    }
    expect(pdf).toContain('versie 2 · Vastgesteld met amendement · opgemaakt op 12 oktober 2026')
    expect(pdf).toContain('voorbeeld – fictief')
  })

  test('the annex has the answers and what the municipality says about differences', async () => {
    const { text } = await adviser.get(`${now}/samenhang`)
    expect(text).toContain('Bewust niet')
    expect(text).toContain('nog zonder toelichting')
    expect(text).toContain('Bewuste lokale keuze')
    expect(text).toContain('Lokaal en niet regionaal')
  })

  test('a title is text, in the page and in both files', async () => {
    const { text } = await adviser.get(`${next}/ivp`)
    expect(text).toContain('Plan &lt;b&gt;vet&lt;/b&gt; &amp; &quot;=1+1&quot;')
    expect(text).not.toContain('Plan <b>')
    expect(await wordText((await adviser.get(`${next}/ivp.docx`)).bytes)).toContain(injected)
    expect(await pdfText((await adviser.get(`${next}/ivp.pdf`)).bytes)).toContain(injected)
  })
})

describe('own words', () => {
  const fieldsOf = (html: string) =>
    Object.fromEntries(
      [...html.matchAll(/name="(parts\[0\]\.\w+)" value="([^"]*)"/g)].map(([, name, value]) => [
        name ?? '',
        value ?? '',
      ]),
    )

  test('replace the proposal, stand in the log, and are counted', async () => {
    const page = `${texts}?deel=samenvatting`
    const { text } = await adviser.get(page)
    const fields = { ...fieldsOf(text), 'parts[0].body': 'Wij **stellen** dit voor.' }
    const saved = await adviser.post(page, fields)
    expect(saved.location).toBe(`${texts}?gelukt=bewaard`)
    expect((await adviser.get(`${next}/raadsvoorstel`)).text).toContain(
      'Wij <strong>stellen</strong> dit voor.',
    )
    const row = portal.sqlite
      .prepare(`SELECT event FROM audit_log WHERE action = 'paper.written' ORDER BY seq DESC`)
      .get() as { event: string }
    expect(JSON.parse(row.event)).toMatchObject({
      paper: 'raadsvoorstel',
      sections: ['samenvatting'],
    })
    expect(row.event).not.toContain('stellen')
  })

  test('somebody else wrote meanwhile: nothing is lost, and both are shown', async () => {
    const page = `${texts}?deel=inleiding`
    const before = fieldsOf((await adviser.get(page)).text)
    await adviser.post(page, { ...before, 'parts[0].body': 'De eerste tekst.' })
    const late = await adviser.post(page, { ...before, 'parts[0].body': 'De tweede tekst.' })
    expect(late.status).toBe(422)
    expect(late.text).toContain('Iemand anders schreef intussen')
    expect(late.text).toContain('De eerste tekst.')
    expect(late.text).toContain('De tweede tekst.')
    const again = { ...fieldsOf(late.text), 'parts[0].body': 'Beide teksten.' }
    expect((await adviser.post(page, again)).status).toBe(302)
    expect((await adviser.get(`${next}/raadsvoorstel`)).text).toContain('Beide teksten.')
  })

  test('facts close their open places in the proposal and the decision', async () => {
    const words = 'Z/26/1_2_3 / D/26/4'
    const fields = {
      'parts[0].section': 'kenmerk',
      'parts[0].revision': '0',
      'parts[0].body': words,
      'parts[1].section': 'griffier',
      'parts[1].revision': '0',
      'parts[1].body': '',
    }
    expect((await adviser.post(texts, fields)).status).toBe(302)
    const { text } = await adviser.get(`${next}/raadsvoorstel`)
    expect(text).toContain(words)
    expect(text).not.toContain('[nog in te vullen: kenmerk van het stuk]')
    expect(text).toContain('[nog in te vullen: naam van de griffier]')
  })

  test('a section that the paper does not have is refused, and a fact that is too long comes back', async () => {
    const fields = { 'parts[0].section': 'kern', 'parts[0].revision': '0', 'parts[0].body': 'x' }
    expect((await adviser.post(texts, fields)).status).toBe(404)
    const long = { ...fields, 'parts[0].section': 'opsteller', 'parts[0].body': 'x'.repeat(201) }
    const answer = await adviser.post(texts, long)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('hoogstens 200 tekens')
    const lopiks = await lopik.post(texts, fields)
    expect(lopiks.status).toBe(404)
  })
})

describe('without a browser to print with', () => {
  test('the PDF is 503 with a page that offers the two other forms, which work', async () => {
    const there = await withoutBrowser.as('adviseur@woerden')
    const answer = await there.get(`${now}/ivp.pdf?versie=1`)
    expect(answer.status).toBe(503)
    expect(answer.headers.get('Content-Type')).toContain('text/html')
    expect(answer.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    const links = [...answer.text.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href ?? '')
    expect(links).toEqual([`${now}/ivp?versie=1`, `${now}/ivp.docx?versie=1`])
    for (const link of links) expect((await there.get(link)).status).toBe(200)
  })
})
