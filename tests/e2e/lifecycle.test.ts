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
const shots = process.env['SCREENSHOTS']
const plan = '/woerden/plannen/ivp-2027-2030'

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

/** Without JavaScript: every step has to work as a plain form. */
const signIn = async (account: string): Promise<Page> => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  return signedInPage(context, portal.origin, `${account}.example`, demoPassword)
}

async function look(account: string, paths: string[]): Promise<void> {
  const context = await browser.newContext()
  const page = await signedInPage(context, portal.origin, `${account}.example`, demoPassword)
  for (const path of paths) {
    await page.goto(portal.origin + path)
    expect(await page.locator('h1').count(), path).toBe(1)
    for (const width of [320, 1280]) {
      await expectNoSidewaysScroll(page, width)
      const name = path.replaceAll(/[^a-z0-9]+/g, '-')
      if (shots) await page.screenshot({ path: `${shots}/${name}-${width}.png`, fullPage: true })
    }
    await expectNoAxeViolations(page)
  }
  await context.close()
}

const press = (page: Page, name: string) =>
  page.locator('main').getByRole('button', { name, exact: true }).click()
const follow = (page: Page, name: string) =>
  page.locator('main').getByRole('link', { name, exact: true }).first().click()
const stands = (page: Page) => page.locator('#stand').locator('..').locator('..')

test(
  'a plan goes through four roles to an amended adoption, without JavaScript',
  async () => {
    const adviser = await signIn('adviseur@woerden')
    await adviser.goto(`${portal.origin}${plan}`)
    await follow(adviser, 'Meld: intern afgestemd')
    await press(adviser, 'Meld: intern afgestemd')
    await adviser.getByText('De stap is gezet.').waitFor()

    const mayor = await signIn('burgemeester@woerden')
    await mayor.goto(`${portal.origin}/woerden`)
    await follow(mayor, 'Geef vrij voor het college')
    await look('burgemeester@woerden', [`${plan}/stand`])
    await press(mayor, 'Geef vrij voor het college')

    const college = await signIn('secretariaat@woerden')
    await college.goto(`${portal.origin}/woerden`)
    await follow(college, 'Leg het besluit van het college vast')
    await follow(college, 'Aanbieden aan de raad')
    await press(college, 'Leg het besluit vast')
    await college.getByRole('alert').waitFor()
    await college.getByLabel('Op welke dag is dit besloten?').fill('2026-10-06')
    await college.getByLabel('Kenmerk').fill('C/26/101')
    await press(college, 'Leg het besluit vast')
    await college.getByText('Het besluit is vastgelegd.').waitFor()

    const griffier = await signIn('griffier@woerden')
    await griffier.goto(`${portal.origin}/woerden`)
    await follow(griffier, 'Leg het besluit van de raad vast')
    await look('griffier@woerden', [
      `${plan}/besluiten/nieuw`,
      `${plan}/besluiten/nieuw?besluit=vaststellen`,
    ])
    await follow(griffier, 'Vaststellen')
    await griffier.getByLabel('Op welke dag is dit besloten?').fill('2026-10-12')
    await griffier.getByLabel('Er is gestemd').check()
    await griffier.getByLabel('Stemmen voor').fill('28')
    await griffier.getByLabel('Stemmen tegen').fill('3')
    await griffier.getByLabel('Ja, de raad wijzigde de tekst').check()
    await griffier.getByLabel('Titel', { exact: true }).fill('Jeugd')
    await griffier.getByLabel('Wat verandert het?').fill('Noem de scholen.')
    await press(griffier, 'Nog een amendement')
    await griffier.getByRole('group', { name: 'Amendement 2' }).waitFor()
    expect(await griffier.getByLabel('Stemmen voor').inputValue()).toBe('28')
    await press(griffier, 'Leg het besluit vast')
    await griffier.getByText('met amendement, tekst nog niet vastgelegd').waitFor()

    portal.sqlite
      .prepare(
        "update priorities set why = 'Met de scholen spreken wij af wie wat doet.', why_rich = null where tenant_id = 'woerden' and plan_id = 'ivp-2027-2030' and version = 2 and id = 'jeugd'",
      )
      .run()
    await look('griffier@woerden', [`${plan}/vastlegging`])
    await follow(griffier, 'Leg de gewijzigde tekst vast')
    expect(await griffier.locator('ins').allTextContents()).not.toEqual([])
    await press(griffier, 'Leg deze tekst vast')
    await griffier.getByText('De tekst ligt vast zoals de raad die vaststelde.').waitFor()
    expect(await stands(griffier).locator('[aria-current=step]').count()).toBe(0)
  },
  patience,
)

test(
  'versions and passages can be read by everybody who reads the plan',
  async () => {
    await look('adviseur@woerden', [
      plan,
      `${plan}/versies?van=1&naar=2&alleen=ja`,
      `${plan}/versies?van=ivp-2023-2026.2&naar=ivp-2027-2030.2`,
    ])
    await look('beheer@woerden', ['/woerden/beheer/instellingen'])
    const reader = await signIn('griffier@woerden')
    await reader.goto(`${portal.origin}${plan}?versie=1`)
    const before = reader.locator('#prioriteit-jeugd').locator('xpath=ancestor::article')
    await before.locator('p a.kdc-passage-link').first().click()
    await reader.getByText('In versie 2 staan hier andere woorden.').waitFor()
    await reader.getByRole('link', { name: 'Bekijk wat er veranderde' }).click()
    await reader.locator('#verschil-prioriteit-jeugd').waitFor()
  },
  patience,
)
