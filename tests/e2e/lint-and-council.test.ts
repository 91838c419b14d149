import type { Browser } from 'playwright-core'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  openBrowser,
  signedInPage,
} from '../support/browser'
import { demoPassword, openDemoPortal, type DemoPortal } from '../support/demo-portal'

const patience = 300_000
const list = '/woerden/plannen/ivp-2027-2030/aandachtspunten'

let portal: DemoPortal
let browser: Browser
beforeAll(async () => {
  portal = await openDemoPortal()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await portal.stop()
})

const signIn = async (account: string, javaScriptEnabled = true) =>
  signedInPage(
    await browser.newContext({ javaScriptEnabled }),
    portal.origin,
    `${account}.example`,
    demoPassword,
  )

test(
  'the page for the raad prints on two pages of A4, also where nothing is public yet',
  async () => {
    for (const slug of ['woerden', 'oudewater', 'lopik']) {
      const page = await signIn(`griffier@${slug}`)
      await page.goto(`${portal.origin}/${slug}/raad`)
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
      const { numPages } = await getDocumentProxy(new Uint8Array(pdf))
      expect(numPages, slug).toBeLessThanOrEqual(2)
      for (const width of [320, 1280]) await expectNoSidewaysScroll(page, width)
      await expectNoAxeViolations(page)
      await page.context().close()
    }
  },
  patience,
)

test(
  'a raadslid reads the page by keyboard, with its headings as questions',
  async () => {
    const page = await signIn('raadslid@woerden')
    await page.getByRole('link', { name: 'Voor de raad' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/woerden/raad')
    const headings = await page.locator('main h2').allTextContents()
    expect(headings.length).toBeGreaterThan(4)
    for (const heading of headings) expect(heading).toMatch(/\?$/)
    await page.getByRole('link', { name: 'Maatschappelijke onrust' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/openbaar/bureau-rvs/**')
    expect(new URL(page.url()).hash).toBe('#prioriteit-maatschappelijke-onrust')
    expect(await page.locator('#prioriteit-maatschappelijke-onrust').isVisible()).toBe(true)
  },
  patience,
)

test(
  'a point is put aside and taken back without JavaScript',
  async () => {
    const page = await signIn('adviseur@woerden', false)
    await page.goto(portal.origin + list)
    for (const width of [320, 1280]) await expectNoSidewaysScroll(page, width)
    await page
      .getByRole('link', { name: /^Niet nodig.*een doel is geen middel/ })
      .first()
      .click()
    await page.getByLabel('Waarom is dit hier niet nodig?').fill('De raad vroeg hierom.')
    await page.getByRole('button', { name: 'Zet dit punt opzij' }).click()
    await page.getByText('De raad vroeg hierom.').waitFor()
    await page.getByRole('button', { name: /^Haal terug.*een doel is geen middel/ }).click()
    await page.getByText('Het punt staat weer open.').waitFor()
    expect(await page.getByText('De raad vroeg hierom.').count()).toBe(0)
  },
  patience,
)

test(
  'the points and the form to put one aside pass axe',
  async () => {
    const page = await signIn('adviseur@woerden')
    for (const path of [list, `${list}/doel_is_middel/doel.veilig-online-avonden`]) {
      await page.goto(portal.origin + path)
      for (const width of [320, 1280]) await expectNoSidewaysScroll(page, width)
      await expectNoAxeViolations(page)
    }
  },
  patience,
)
