import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  openBrowser,
  signedInPage,
} from '../support/browser'
import { testPassword } from '../support/people'
import { openPortal, type Portal } from '../support/portal'

const keeper = 'beheer@woerden.example'
const adviser = 'adviseur@woerden.example'
const members = '/woerden/beheer/leden'
const patience = 300_000
const shots = process.env['SCREENSHOTS']

let portal: Portal
let browser: Browser
beforeAll(async () => {
  portal = await openPortal([
    { email: keeper, name: 'Beheerder Woerden', works: { woerden: 'beheerder' } },
    { email: adviser, name: 'Adviseur', works: { woerden: 'adviseur', oudewater: 'adviseur' } },
  ])
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await portal.stop()
})

/** Looks at a page as it stands: wide, narrow, and by axe. */
async function look(page: Page, name: string): Promise<void> {
  expect(await page.locator('h1').count(), name).toBe(1)
  for (const width of [320, 1280]) {
    await expectNoSidewaysScroll(page, width)
    if (shots) await page.screenshot({ path: `${shots}/${name}-${width}.png`, fullPage: true })
  }
  await expectNoAxeViolations(page)
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const stranger = async () => (await browser.newContext()).newPage()
const signIn = async (email: string) =>
  signedInPage(await browser.newContext(), portal.origin, email, testPassword)

async function fillSignIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Wachtwoord').fill(password)
}

test(
  'a stranger finds the way in, and a refused sign-in gets the focus',
  async () => {
    const page = await stranger()
    await page.goto(portal.origin)
    await look(page, 'start')
    await page.locator('main').getByRole('link', { name: 'Inloggen' }).click()
    await look(page, 'inloggen')
    await fillSignIn(page, adviser, 'iets anders')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert')
    await look(page, 'inloggen-geweigerd')
  },
  patience,
)

test(
  'an adviser of two municipalities chooses, and changes the password',
  async () => {
    const page = await signIn(adviser)
    await page.getByRole('heading', { name: 'Voor wie werkt u nu?' }).waitFor()
    await look(page, 'kies')
    await page.getByRole('link', { name: 'Adviseur', exact: true }).click()
    await press(page, 'Wijzig wachtwoord')
    await page.getByRole('alert').waitFor()
    await look(page, 'account-geweigerd')
    const mine = 'nog een lang wachtwoord'
    await page.getByLabel('Uw wachtwoord van nu').fill(testPassword)
    await page.getByLabel('Nieuw wachtwoord', { exact: true }).fill(mine)
    await page.getByLabel('Nieuw wachtwoord, nog een keer').fill(mine)
    await press(page, 'Wijzig wachtwoord')
    await page.getByText('Uw wachtwoord is gewijzigd.').waitFor()
    await look(page, 'account')
  },
  patience,
)

test(
  'a beheerder invites somebody, who makes an account and later gets another role',
  async () => {
    const page = await signIn(keeper)
    await page.goto(portal.origin + members)
    await look(page, 'leden')
    await press(page, 'Maak uitnodiging')
    await page.getByRole('alert').waitFor()
    await look(page, 'leden-geweigerd')
    await page.getByLabel('E-mailadres').fill('nieuw@woerden.example')
    await page.getByLabel('Griffier').check()
    await press(page, 'Maak uitnodiging')
    const link = await page.getByLabel('Link van de uitnodiging').inputValue()
    await look(page, 'leden-uitgenodigd')

    const guest = await stranger()
    await guest.goto(link)
    await look(guest, 'uitnodiging')
    await press(guest, 'Maak account en log in')
    await guest.getByRole('alert').waitFor()
    await look(guest, 'uitnodiging-geweigerd')
    const theirs = 'een nieuw lang wachtwoord'
    await guest.getByLabel('Uw naam').fill('Griffier Woerden')
    await guest.getByLabel('Kies een wachtwoord').fill(theirs)
    await guest.getByLabel('Het wachtwoord, nog een keer').fill(theirs)
    await press(guest, 'Maak account en log in')
    await guest.waitForURL(`${portal.origin}/woerden`)

    await page.goto(link)
    await look(page, 'uitnodiging-gebruikt')
    await page.goto(portal.origin + members)
    await page
      .getByRole('link', { name: 'Rol wijzigen of beëindigen van Griffier Woerden' })
      .click()
    await look(page, 'lid')
    await page.getByLabel('Lezer').check()
    await press(page, 'Bewaar rol')
    await page.getByText('De rol is gewijzigd.').waitFor()
    await guest.reload()
    expect(new URL(guest.url()).pathname, 'another role ends the sessions').toBe('/inloggen')
  },
  patience,
)

test(
  'a form that was sent too late comes back filled after sign-in',
  async () => {
    const page = await signIn(keeper)
    await page.goto(portal.origin + members)
    await page.getByLabel('E-mailadres').fill('later@woerden.example')
    await page.getByLabel('Lezer').check()
    portal.sqlite.prepare('UPDATE sessions SET expires_at = 1').run()
    await press(page, 'Maak uitnodiging')
    await page.getByRole('heading', { name: 'U bent niet meer ingelogd' }).waitFor()
    await look(page, 'sessie-voorbij')
    await fillSignIn(page, keeper, testPassword)
    await press(page, 'Inloggen')
    await page.getByText('U bent weer ingelogd').waitFor()
    expect(await page.getByLabel('E-mailadres').inputValue()).toBe('later@woerden.example')
    expect(await page.getByLabel('Lezer').isChecked()).toBe(true)
    await look(page, 'formulier-terug')
    await press(page, 'Maak uitnodiging')
    await page.getByText('De uitnodiging is gemaakt').waitFor()
    await press(page, 'Uitloggen')
    await page.waitForURL(`${portal.origin}/`)
  },
  patience,
)
