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

/** Presses Tab until what has the focus reads like this, so that only the keyboard gets there. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab')
    const words = await page.evaluate(() => {
      const { activeElement: on } = document
      const labels = on instanceof HTMLInputElement ? [...(on.labels ?? [])] : []
      return labels.map(({ innerText }) => innerText).join(' ') || (on?.textContent ?? '')
    })
    if (name.test(words)) return
  }
  throw new Error(`${String(name)} is not reached by keyboard on ${page.url()}`)
}

/** Follows a link or sends a form with Enter, and waits for the page that comes. */
async function enter(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name)
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
}

test(
  'an adviser reports on the uitvoeringsplan and starts the next one by keyboard alone',
  async () => {
    const page = await signedInPage(
      await browser.newContext(),
      portal.origin,
      'adviseur@woerden.example',
      demoPassword,
    )
    await page.goto(`${portal.origin}/woerden`)
    await enter(page, /^Meld hoe ver 8 maatregelen zijn$/)
    await look(page)

    await enter(page, /^Niets veranderd bij Jongerenwerk/)
    await page.getByText('Bij 1 maatregel is gemeld dat er niets is veranderd.').waitFor()
    await look(page)

    await enter(page, /^2 Bezoek aan verhuurders van loodsen$/)
    await look(page)
    await enter(page, /^Leg de melding vast$/)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert')
    await look(page)
    await tabTo(page, /^Nog niet gestart/)
    for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('ArrowDown')
    expect(await page.getByLabel('Klaar').isChecked()).toBe(true)
    await enter(page, /^Leg de melding vast$/)
    await page.getByText('De melding is vastgelegd.').waitFor()
    await look(page)

    await page.goto(`${portal.origin}/woerden/uitvoering`)
    await enter(page, /^Voor alle 4 overige: niets veranderd$/)
    await look(page)
    await tabTo(page, /^Advies aan huis|^8 Advies aan huis/)
    await page.keyboard.press('Space')
    await enter(page, /^Leg vast: niets veranderd$/)
    await page.getByText('Bij 3 maatregelen is gemeld dat er niets is veranderd.').waitFor()
    await enter(page, /^Per kwartaal$/)
    await look(page)

    await enter(page, /^Kijk opnieuw naar de doelen$/)
    await look(page)
    await enter(page, /^3\.1 Bewoners melden/)
    await look(page)

    await page.goto(`${portal.origin}/woerden/plannen/nieuw-uvp`)
    await look(page)
    for (const measure of [/^Advies aan huis/, /^Vernielde/, /^Afspraken/, /^Boa/]) {
      await tabTo(page, measure)
      await page.keyboard.press('Space')
    }
    await enter(page, /^Begin het uitvoeringsplan$/)
    await page.getByText('Het uitvoeringsplan is begonnen, als concept.').waitFor()
    await look(page)
    await page.context().close()
  },
  patience,
)

test(
  'the planning fits a printed page that lies on its side, and the list needs no scripts',
  async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await signedInPage(
      context,
      portal.origin,
      'adviseur@oudewater.example',
      demoPassword,
    )
    await page.goto(`${portal.origin}/oudewater/uitvoering?weergave=kwartalen`)
    const sheet = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(sheet) ?? []
    expect(Number(width)).toBeGreaterThan(Number(height))
    await page.goto(`${portal.origin}/oudewater/uitvoering`)
    await page.getByLabel('Stand').selectOption('vertraagd')
    await page.getByRole('button', { name: 'Toon' }).click()
    expect(await page.locator('main tbody tr').count()).toBe(1)
    await context.close()
  },
  patience,
)
