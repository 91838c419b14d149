import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  openBrowser,
  signedInPage,
} from '../support/browser'
import { demoPassword, openDemoPortal, type DemoPortal } from '../support/demo-portal'

const patience = 300_000
const base = '/woerden/traject/ivp-2027-2030'

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

async function look(page: Page): Promise<void> {
  expect(await page.locator('h1').count(), page.url()).toBe(1)
  for (const width of [320, 1280]) await expectNoSidewaysScroll(page, width)
  await expectNoAxeViolations(page)
}

/** Goes to a link or button with the tab key alone, as somebody without a mouse does. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
    if (at === name) return
  }
  throw new Error(`the tab key does not reach ${name} on ${page.url()}`)
}

async function follow(page: Page, name: string): Promise<void> {
  await tabTo(page, name)
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
}

test(
  'with the keyboard alone a step is put off: first what it pushes, then the reason',
  async () => {
    const context = await browser.newContext({ javaScriptEnabled: true })
    const page = await signedInPage(
      context,
      portal.origin,
      'adviseur@woerden.example',
      demoPassword,
    )
    await page.goto(`${portal.origin}/woerden/traject`)
    await look(page)
    await follow(page, 'Stel de stap uit')
    await page.getByLabel('Wanneer moet de stap nu klaar zijn?').focus()
    await page.getByLabel('Wanneer moet de stap nu klaar zijn?').fill('2027-01-29')
    await follow(page, 'Bekijk wat dit verschuift')
    await page.getByText('28 februari 2027 tot en met 18 maart 2027').waitFor()
    await page.getByText('Een tijd zonder geldig plan').waitFor()
    await look(page)
    await page.getByLabel('Waarom komt de stap later?').focus()
    await page.keyboard.type('Meer tijd voor gesprekken met partners')
    await follow(page, 'Stel uit')
    await page.getByText('De stap is uitgesteld').waitFor()
    await page.getByText('Meer tijd voor gesprekken met partners').waitFor()
    await look(page)
    await context.close()
  },
  patience,
)

test(
  'every page of a traject can be used, also without JavaScript',
  async () => {
    const context = await browser.newContext()
    const page = await signedInPage(
      context,
      portal.origin,
      'adviseur@woerden.example',
      demoPassword,
    )
    for (const path of [
      '/woerden/traject?plan=ivp-2023-2026',
      '/woerden/traject/nieuw',
      `${base}/stappen/nieuw`,
      `${base}/stappen/1`,
      `${base}/stappen/1/documenten`,
      `${base}/kader`,
      `${base}/participatie`,
      `${base}/participatie/nieuw`,
      `${base}/deling`,
      `${base}/sjabloon`,
      '/woerden/trajecten',
    ]) {
      await page.goto(portal.origin + path)
      await look(page)
    }
    const state = await context.storageState()
    await context.close()
    const bare = await browser.newContext({ javaScriptEnabled: false, storageState: state })
    const without = await bare.newPage()
    await without.goto(`${portal.origin}${base}/stappen/7/uitstel`)
    await without.getByLabel('Wanneer moet de stap nu klaar zijn?').fill('2027-12-01')
    await without.getByRole('button', { name: 'Bekijk wat dit verschuift' }).click()
    await without.getByLabel('Waarom komt de stap later?').fill('Eerst het plan')
    await without.getByRole('button', { name: 'Stel uit', exact: true }).click()
    await without.getByText('De stap is uitgesteld').waitFor()
    await bare.close()
  },
  patience,
)
