import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { benchPlan, writeBenchTexts } from '../support/bench-texts'
import {
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  openBrowser,
  signedInPage,
} from '../support/browser'
import { demoPassword, openDemoPortal, type DemoPortal } from '../support/demo-portal'
import { readJson } from '../support/read-json'

const patience = 120_000
const bench = `/woerden/afstemming/werkbank?tekst=${benchPlan}.1&met=de-copen`

let portal: DemoPortal
let browser: Browser
const contexts: BrowserContext[] = []
beforeAll(async () => {
  portal = await openDemoPortal({ arrange: writeBenchTexts })
  browser = await openBrowser()
})
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close()
})
afterAll(async () => {
  await browser.close()
  await portal.stop()
})

async function atBench(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options)
  contexts.push(context)
  const page = await signedInPage(context, portal.origin, 'adviseur@woerden.example', demoPassword)
  await page.goto(portal.origin + bench)
  return page
}

const Data = z.object({
  assessed: z.number(),
  total: z.number(),
  items: z.array(
    z.object({
      item: z.string(),
      state: z.string(),
      links: z.array(z.object({ other: z.string().nullable(), relation: z.string() })),
    }),
  ),
})

async function data(query = '') {
  const adviser = await portal.as('adviseur@woerden')
  const path = bench.replace('werkbank?', 'werkbank.json?') + query
  return Data.parse(readJson(await adviser.get(path)))
}

/** What an experienced adviser answers: the region's priority, the key of the relation, and a note. */
const expert: Record<string, { target: string; key: string; note?: string } | 'G' | 'T'> = {
  buitengebied: { target: 'ondermijning', key: 'V' },
  online: { target: 'digitaal', key: 'Z' },
  verward: { target: 'onbegrepen', key: 'V' },
  inbraak: { target: 'hic', key: 'S', note: 'Alleen inbraak, geen overvallen.' },
  thuis: { target: 'afhankelijk', key: 'Z' },
  uitgaan: { target: 'evenementen', key: 'A' },
  fietsen: 'G',
  jongeren: { target: 'aanwas', key: 'V' },
}

/**
 * The keystroke-level model (Card, Moran and Newell, 1980): seconds for a key, for pointing with a
 * click, and for making up one's mind. Reading goes at 250 words a minute.
 */
const klm = { key: 0.28, click: 1.3, mind: 1.35, wordsPerSecond: 250 / 60 }

/** Counts what the hands and the head do. */
class Effort {
  keys = 0
  clicks = 0
  minds = 0
  words = 0
  constructor(readonly page: Page) {}

  async key(name: string) {
    this.keys += 1
    await this.page.keyboard.press(name)
  }
  /** A key that leads to another page. */
  async keyAway(name: string) {
    const gone = this.page.waitForEvent('domcontentloaded')
    await this.key(name)
    await gone
    // The keys listen once their script is there.
    await this.page.waitForFunction(() => document.querySelector('.kdc-keys[data-ready]') !== null)
  }
  async type(words: string) {
    this.keys += words.length
    await this.page.keyboard.type(words)
  }
  async click(selector: string) {
    this.clicks += 1
    await this.page.click(selector)
    await this.page.waitForFunction(() => document.querySelector('.kdc-keys[data-ready]') !== null)
  }
  async read(selector: string) {
    const texts = await this.page.locator(selector).allInnerTexts()
    this.words += texts.join(' ').split(/\s+/).length
  }
  get seconds(): number {
    return (
      this.keys * klm.key +
      this.clicks * klm.click +
      this.minds * klm.mind +
      this.words / klm.wordsPerSecond
    )
  }
}

const current = (page: Page) => page.locator('#antwoord input[name=item]').inputValue()

/** Answers the item that lies on the bench, with keys where there is one. */
async function answer(page: Page, effort: Effort): Promise<void> {
  const item = (await current(page)).split('/')[1] ?? ''
  const said = expert[item]
  if (!said) throw new Error(`the expert does not know ${item}`)
  await effort.read('.kdc-passage__text')
  await effort.read('.kdc-suggestion')
  effort.minds += 1
  if (typeof said === 'string') return effort.keyAway(said)
  const target = `regio/${said.target}`
  const card = page.locator(`input[name=target][value="${target}"]`)
  const nr = (await card.count()) > 0 ? await card.getAttribute('data-key') : null
  if (nr) await effort.key(nr)
  else await effort.click(`a[href*="kies=${encodeURIComponent(target)}"]`)
  effort.minds += 1
  await effort.key(said.key)
  if (!said.note) return effort.keyAway('Enter')
  // The note is one tab further: from the relations to the text field.
  await effort.key('Tab')
  await effort.type(said.note)
  return effort.keyAway('Control+Enter')
}

describe('the workbench by keyboard', () => {
  test(
    'a plan of 8 priorities is aligned with a strategy of 12 in under ten minutes, both ways',
    { timeout: patience },
    async () => {
      const page = await atBench()
      await page.waitForFunction(() => document.querySelector('.kdc-keys[data-ready]') !== null)
      const effort = new Effort(page)
      for (let at = 0; at < 8; at += 1) await answer(page, effort)
      expect(await data()).toMatchObject({ assessed: 8, total: 8 })
      const { items } = await data()
      expect(items.find(({ item }) => item === 'prioriteit/inbraak')).toMatchObject({
        state: 'gedeeltelijk',
        links: [{ other: 'de-copen.hic', relation: 'lokaal_smaller' }],
      })
      expect(items.find(({ item }) => item === 'prioriteit/fietsen')?.state).toBe(
        'geen_tegenhanger',
      )
      const local = { keys: effort.keys, clicks: effort.clicks }
      // Counted: 22 keys, a note of 32 letters, and 1 click for what no suggestion had; 2.75 an item.
      const note = 32
      expect(local.keys).toBeLessThanOrEqual(30 + note)
      expect((local.keys - note + local.clicks) / 8).toBeLessThanOrEqual(6)
      expect(local.clicks).toBeLessThanOrEqual(1)

      // Then what the region has and the plan has not: Enter goes there, G each.
      await effort.keyAway('Enter')
      for (let at = 0; at < 5; at += 1) {
        await effort.read('.kdc-passage__text')
        effort.minds += 1
        await effort.keyAway('G')
      }
      expect(await data('&van=regio')).toMatchObject({ assessed: 12, total: 12 })
      expect(effort.keys).toBeLessThanOrEqual(local.keys + 6)
      // Counted: 60 keys, 1 click, 20 decisions and 737 words to read, which makes 222 seconds.
      expect(effort.seconds).toBeLessThan(600)
    },
  )

  test(
    'U takes the last answer back, and what it replaced counts again',
    { timeout: patience },
    async () => {
      const page = await atBench()
      await page.goto(`${portal.origin}${bench}&item=prioriteit/online`)
      await page.waitForFunction(() => document.querySelector('.kdc-keys[data-ready]') !== null)
      const effort = new Effort(page)
      await page.goto(`${portal.origin}${bench}&item=prioriteit/online&kies=regio/digitaal`)
      await page.waitForFunction(() => document.querySelector('.kdc-keys[data-ready]') !== null)
      await effort.key('O')
      await effort.keyAway('Enter')
      const relation = async () =>
        (await data()).items.find(({ item }) => item === 'prioriteit/online')?.links[0]?.relation
      expect(await relation()).toBe('overlap')
      await effort.keyAway('U')
      expect(await page.getByRole('status').innerText()).toContain('Ongedaan gemaakt')
      expect(await relation()).toBe('gelijk')
    },
  )

  test(
    'letters are text in a text field, and do nothing once they are switched off',
    { timeout: patience },
    async () => {
      const page = await atBench()
      await page.waitForFunction(() => document.querySelector('.kdc-keys[data-ready]') !== null)
      const address = page.url()
      await page.locator('#toelichting').pressSequentially('gbtjku123')
      expect(await page.locator('#toelichting').inputValue()).toBe('gbtjku123')
      expect(page.url()).toBe(address)
      await page.getByRole('button', { name: 'Zet sneltoetsen uit' }).click()
      await page.locator('h1').click()
      await page.keyboard.press('z')
      expect(await page.locator('input[name=answer]:checked').count()).toBe(0)
      await page.reload()
      await page.waitForFunction(() => document.querySelector('.kdc-keys[data-ready]') !== null)
      await page.keyboard.press('z')
      expect(await page.locator('input[name=answer]:checked').count()).toBe(0)
      await page.getByRole('button', { name: 'Zet sneltoetsen aan' }).click()
      await page.locator('h1').click()
      await page.keyboard.press('z')
      expect(await page.locator('input[name=answer]:checked').getAttribute('value')).toBe('gelijk')
    },
  )
})

describe('the workbench without scripts', () => {
  test(
    'an answer, a suggestion that does not fit and the way back are forms; no keys are promised',
    { timeout: patience },
    async () => {
      const page = await atBench({ javaScriptEnabled: false })
      await page.goto(`${portal.origin}${bench}&item=prioriteit/uitgaan`)
      expect(await page.locator('.kdc-keys').isVisible()).toBe(false)
      const first = await page.locator('.kdc-suggestion input').first().getAttribute('value')
      await page.getByRole('button', { name: /^Past niet.*suggestie 1$/ }).click()
      expect(await page.locator(`.kdc-suggestion input[value="${first}"]`).count()).toBe(0)
      await page.getByText('1 suggestie past niet').click()
      await page.getByRole('button', { name: /^Haal terug/ }).click()
      expect(await page.locator(`.kdc-suggestion input[value="${first}"]`).count()).toBe(1)
      await page.locator('.kdc-suggestion').first().click()
      await page.getByRole('button', { name: 'Leg vast en ga door' }).click()
      expect(await page.getByRole('alert').innerText()).toContain('Kies welk verband er is')
      expect(await page.locator('.kdc-suggestion input').first().isChecked()).toBe(true)
      await page.getByText('Gedeeltelijke overlap').click()
      await page.getByRole('button', { name: 'Leg vast en ga door' }).click()
      expect(await page.getByRole('status').innerText()).toContain('gedeeltelijke overlap')
      await page.getByRole('button', { name: 'Maak ongedaan' }).click()
      expect(await page.getByRole('status').innerText()).toContain('Ongedaan gemaakt')
    },
  )
})

test(
  'fits 1280, 820 and 320 pixels and is clean for axe, in both directions',
  { timeout: patience },
  async () => {
    const page = await atBench()
    for (const query of ['', '&van=regio', '&toon=twijfel']) {
      await page.goto(portal.origin + bench + query)
      for (const width of [1280, 820, 320]) {
        await expectNoSidewaysScroll(page, width)
        await expectNoAxeViolations(page)
      }
    }
    expect(await page.title()).toBe('Verbind uw doelen met de regio – Woerden – Kompas De Copen')
  },
)
