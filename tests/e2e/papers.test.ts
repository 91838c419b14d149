import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoPassword, openDemoPortal, type DemoPortal } from '../support/demo-portal'
import {
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  openBrowser,
  signedInPage,
} from '../support/browser'

const patience = 300_000
const papers = '/woerden/plannen/ivp-2027-2030/stukken'
const paper = `${papers}/raadsvoorstel`
const email = 'adviseur@woerden.example'

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

test(
  'papers and their texts can be read wide and narrow, and axe finds nothing',
  async () => {
    const page = await signedInPage(await browser.newContext(), portal.origin, email, demoPassword)
    const annex = '/woerden/plannen/ivp-2023-2026/stukken/samenhang'
    for (const path of [papers, paper, annex, `${paper}/tekst`, `${paper}/tekst?deel=inleiding`]) {
      expect((await page.goto(portal.origin + path))?.status(), path).toBe(200)
      expect(await page.locator('h1').count(), path).toBe(1)
      await expectNoSidewaysScroll(page, 1280)
      await expectNoSidewaysScroll(page, 320)
      await expectNoAxeViolations(page)
    }
  },
  patience,
)

test(
  'with the keyboard alone and without scripts, own words come into the paper, which prints by itself',
  async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await signedInPage(context, portal.origin, email, demoPassword)
    await page.goto(`${portal.origin}${paper}/tekst?deel=communicatie`)
    await page.getByLabel('Communicatie').focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Wij schrijven **alle** inwoners.')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/gelukt=bewaard/)
    await page.goto(portal.origin + paper)
    expect(await page.locator('.kdc-paper strong').textContent()).toBe('alle')
    await page.emulateMedia({ media: 'print' })
    for (const part of ['.kdc-header', '.kdc-footer', '.kdc-docbar', '.kdc-notice'])
      expect(await page.locator(part).first().isVisible(), part).toBe(false)
    expect(await page.locator('.kdc-paper').isVisible()).toBe(true)
  },
  patience,
)
