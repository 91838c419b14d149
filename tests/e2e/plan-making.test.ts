import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { expectNoAxeViolations, openBrowser, signedInPage } from '../support/browser'
import { Plans } from '../support/contract-shapes'
import { demoPassword, openDemoPortal, type DemoPortal } from '../support/demo-portal'

/** From startnotitie to an adopted plan and its uitvoeringsplan, by everybody whose turn it is. */
const patience = 300_000
const ivp = '/woerden/plannen/ivp-2027-2030'
const uvp = '/woerden/plannen/uvp-2027-2028'

let portal: DemoPortal
let browser: Browser
let adviser: Page
beforeAll(async () => {
  portal = await openDemoPortal()
  browser = await openBrowser()
  adviser = await pageOf('adviseur@woerden')
})
afterAll(async () => {
  await browser.close()
  await portal.stop()
})

async function pageOf(account: string): Promise<Page> {
  const context = await browser.newContext()
  return signedInPage(context, portal.origin, `${account}.example`, demoPassword)
}
const open = (page: Page, path: string) => page.goto(portal.origin + path)
const follow = (page: Page, name: string) =>
  page.getByRole('link', { name, exact: true }).first().click()
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })

/** Somebody takes the step that the page of a plan offers them. */
async function step(account: string, plan: string, name: string): Promise<void> {
  const page = account === 'adviseur@woerden' ? adviser : await pageOf(account)
  await open(page, plan)
  await follow(page, name)
  await press(page, name)
  await page.getByText('De stap is gezet.').waitFor()
}

/** Opens the form for a decision from the page of the plan, as its recorder finds it. */
async function decide(account: string, plan: string, body: string, choice: string): Promise<Page> {
  const page = await pageOf(account)
  await open(page, plan)
  await follow(page, `Leg het besluit van ${body} vast`)
  await follow(page, choice)
  await field(page, 'Op welke dag is dit besloten?').fill('2026-10-12')
  return page
}

const dataOf = async <S extends z.ZodType>(account: string, path: string, shape: S) =>
  shape.parse(JSON.parse((await (await portal.as(account)).get(path)).text))
const planOf = async (id: string) =>
  (await dataOf('adviseur@woerden', '/woerden/plannen.json', Plans)).find((one) => one.id === id)

test(
  'the startnotitie is a paper, and the steps of the traject are ticked off',
  async () => {
    await open(adviser, `${ivp}/stukken/startnotitie`)
    expect(await adviser.locator('main').innerText()).toContain('Startnotitie')
    await open(adviser, '/woerden/traject?plan=ivp-2027-2030')
    await expectNoAxeViolations(adviser)
    expect(await adviser.locator('main table').first().innerText()).toContain('Startnotitie')
  },
  patience,
)

test(
  'the adviseur connects the draft to the region and calls it ready; the burgemeester releases it',
  async () => {
    await open(adviser, '/woerden/afstemming/bureau-rvs/digitale-veiligheid?plan=ivp-2027-2030')
    await adviser.getByLabel(/^Vrijwel hetzelfde/).check()
    await adviser
      .getByLabel('Onderdeel van uw plan')
      .selectOption({ label: 'Prioriteit 2: Veilig online' })
    await press(adviser, 'Leg het antwoord vast')
    await step('adviseur@woerden', ivp, 'Meld: intern afgestemd')
    await step('burgemeester@woerden', ivp, 'Geef vrij voor het college')
    expect((await planOf('ivp-2027-2030'))?.status).toBe('college')
  },
  patience,
)

test(
  'the college offers it to the raad, and from then on everybody can read it',
  async () => {
    const page = await decide('secretariaat@woerden', ivp, 'het college', 'Aanbieden aan de raad')
    await page.getByLabel(/^Kenmerk/).fill('B&W 26/118')
    await press(page, 'Leg het besluit vast')
    expect(await planOf('ivp-2027-2030')).toMatchObject({
      status: 'ter_vaststelling',
      visibility: 'openbaar',
    })
    const councillor = await pageOf('raadslid@woerden')
    await open(councillor, '/woerden/raad')
    expect(await councillor.locator('main').innerText()).toContain('2027-2030')
    await expectNoAxeViolations(councillor)
  },
  patience,
)

test(
  'the raad amends it: the proposal stays, the adviseur writes the change, the griffier settles it',
  async () => {
    const griffier = await decide('griffier@woerden', ivp, 'de raad', 'Vaststellen')
    await griffier.getByLabel('Er is gestemd').check()
    await griffier.getByLabel(/^Stemmen voor/).fill('21')
    await griffier.getByLabel(/^Stemmen tegen/).fill('8')
    await griffier.getByLabel('Ja, de raad wijzigde de tekst').check()
    const amendment = griffier.getByRole('group', { name: /Amendement 1/ })
    await amendment.getByLabel('Nummer').fill('A1')
    await amendment.getByLabel('Titel').fill('Meer meldingen')
    await amendment.getByLabel('Wat verandert het?').fill('Vervang 50 door 60.')
    await press(griffier, 'Leg het besluit vast')
    expect(await planOf('ivp-2027-2030')).toMatchObject({
      status: 'geamendeerd_vastgesteld',
      version: 2,
    })

    await open(adviser, `${ivp}/schrijven/veilig-online?bewerk=veilig-online-melden`)
    await adviser.getByLabel(/^Doel: cijfer/).fill('60')
    await press(adviser, 'Klaar')
    await open(griffier, `${ivp}/vastlegging`)
    const differences = await griffier.locator('main').innerText()
    expect(differences).toMatch(/50 van de 100[\s\S]*60 van de 100/)
    await press(griffier, 'Leg deze tekst vast')
    await open(adviser, `${ivp}/versies?van=1&naar=2`)
    expect(await adviser.locator('main del').allInnerTexts()).not.toEqual([])
    expect((await planOf('ivp-2027-2030'))?.visibility).toBe('openbaar')
  },
  patience,
)

test(
  'the uitvoeringsplan takes over what is not done, and the college adopts it',
  async () => {
    await open(adviser, '/woerden/plannen/nieuw-uvp')
    const boxes = adviser.locator('main form input[type=checkbox]')
    for (const box of (await boxes.all()).slice(3)) await box.uncheck()
    await press(adviser, 'Begin het uitvoeringsplan')
    await step('adviseur@woerden', uvp, 'Meld: intern afgestemd')
    await step('burgemeester@woerden', uvp, 'Geef vrij voor het college')
    const page = await decide('secretariaat@woerden', uvp, 'het college', 'Vaststellen')
    await press(page, 'Leg het besluit vast')
    expect((await planOf('uvp-2027-2028'))?.status).toBe('vastgesteld')
  },
  patience,
)

test(
  'the alignment follows: the link went along with the amended text, and its actions count',
  async () => {
    await open(adviser, '/woerden/afstemming?plan=ivp-2027-2030')
    const row = adviser.locator('main', { hasText: 'Digitale veiligheid en cybercrime' })
    expect(await row.innerText()).toContain('Veilig online')
    const cells = portal.sqlite
      .prepare<[], { state: string; version: number }>(
        `SELECT state, version FROM cells WHERE tenant_id = 'woerden' AND plan_id = 'ivp-2027-2030'
         AND subject_priority_id = 'digitale-veiligheid' AND until_on IS NULL ORDER BY version`,
      )
      .all()
    expect(cells.map(({ state }) => state)).toEqual(['overgenomen', 'overgenomen'])
  },
  patience,
)
