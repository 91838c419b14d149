import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  openBrowser,
  signedInPage,
} from '../support/browser'
import { demoPassword, openDemoPortal, type DemoPortal } from '../support/demo-portal'

const base = '/woerden/plannen/ivp-2027-2030/schrijven'
const page = `${base}/veilig-online`
const goal = 'veilig-online-melden'
const open = `${page}?bewerk=${goal}`
const patience = 300_000
const shots = process.env['SCREENSHOTS']

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

const signIn = async (): Promise<[Page, BrowserContext]> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const email = 'adviseur@woerden.example'
  return [await signedInPage(context, portal.origin, email, demoPassword), context]
}
const go = (tab: Page, path: string) => tab.goto(portal.origin + path)
const words = (tab: Page) => tab.getByRole('textbox', { name: 'Wat wilt u bereiken?' })
const stored = (id = goal) =>
  (
    portal.sqlite
      .prepare(
        "SELECT text FROM goals WHERE tenant_id = 'woerden' AND plan_id = 'ivp-2027-2030' AND version = 1 AND id = ?",
      )
      .get(id) as { text: string } | undefined
  )?.text
const press = (tab: Page, name: string) => tab.getByRole('button', { name, exact: true }).click()

async function look(tab: Page, name: string): Promise<void> {
  expect(await tab.locator('h1').count(), name).toBe(1)
  for (const width of [320, 1280]) {
    await expectNoSidewaysScroll(tab, width)
    if (shots) await tab.screenshot({ path: `${shots}/${name}-${width}.png`, fullPage: true })
    await expectNoAxeViolations(tab)
  }
}

test(
  'two browsers in one goal lose no word',
  async () => {
    const [[one], [other]] = [await signIn(), await signIn()]
    await go(one, open)
    await go(other, open)
    await words(one).fill('In 2030 meldt iedereen oplichting bij de politie.')
    await press(one, 'Klaar')
    await one.getByText('In 2030 meldt iedereen oplichting bij de politie.').waitFor()
    await words(other).fill('In 2030 weet iedereen waar hulp is na oplichting.')
    await other.getByLabel('Bron van het cijfer').fill('Inwonerspeiling 2029')
    await other.getByRole('link', { name: 'Bekijk beide versies' }).click()
    await other.getByText('Iemand anders schreef hier ook').waitFor()
    await look(other, 'beide-teksten')
    const main = other.locator('main')
    await main.getByText('In 2030 meldt iedereen oplichting bij de politie.').first().waitFor()
    expect(await words(other).inputValue()).toBe(
      'In 2030 weet iedereen waar hulp is na oplichting.',
    )
    expect(await other.getByLabel('Bron van het cijfer').inputValue()).toBe('Inwonerspeiling 2029')
    expect(stored()).toBe('In 2030 meldt iedereen oplichting bij de politie.')
    await words(other).fill('In 2030 weet iedereen waar hulp is en meldt iedereen oplichting.')
    await press(other, 'Bewaar deze tekst')
    await other
      .getByText('In 2030 weet iedereen waar hulp is en meldt iedereen oplichting.')
      .waitFor()
    expect(stored()).toBe('In 2030 weet iedereen waar hulp is en meldt iedereen oplichting.')
    await one.context().close()
    await other.context().close()
  },
  patience,
)

test(
  'a text saves itself, and says so; the text from before comes back',
  async () => {
    const [tab, context] = await signIn()
    await go(tab, open)
    const before = stored()
    await words(tab).fill('Dit bewaart zichzelf.')
    await tab.getByText(/Vanzelf bewaard om \d\d\.\d\d uur/).waitFor()
    expect(stored()).toBe('Dit bewaart zichzelf.')
    await go(tab, open)
    expect(await words(tab).inputValue()).toBe('Dit bewaart zichzelf.')
    await press(tab, 'Terug naar de vorige tekst')
    await expect.poll(() => words(tab).inputValue(), { timeout: 15_000 }).toBe(before)
    expect(stored()).toBe(before)
    await context.close()
  },
  patience,
)

test(
  'an ended session and a closed tab give the text back',
  async () => {
    const [tab, context] = await signIn()
    await go(tab, `${page}?nieuw=doel`)
    await words(tab).fill('Getypt voordat de tab dicht ging.')
    await tab.close()
    const again = await context.newPage()
    await go(again, `${page}?nieuw=doel`)
    expect(await words(again).inputValue()).toBe('Getypt voordat de tab dicht ging.')
    portal.sqlite.exec('UPDATE sessions SET expires_at = 1')
    await press(again, 'Voeg toe')
    await again.getByLabel('E-mailadres').fill('adviseur@woerden.example')
    await again.getByLabel('Wachtwoord').fill(demoPassword)
    await press(again, 'Inloggen')
    await words(again).waitFor()
    expect(await words(again).inputValue()).toBe('Getypt voordat de tab dicht ging.')
    await press(again, 'Voeg toe')
    await again.getByText('Getypt voordat de tab dicht ging.').waitFor()
    await context.close()
  },
  patience,
)

/** Presses Tab until this is in focus. */
async function tabTo(tab: Page, name: RegExp, most = 120): Promise<void> {
  for (let times = 0; times < most; times += 1) {
    await tab.keyboard.press('Tab')
    const here = await tab.evaluate(() => {
      const { activeElement: active } = document
      const label = active?.id ? document.querySelector(`label[for="${active.id}"]`) : null
      return (label ?? active)?.textContent?.trim() ?? ''
    })
    if (name.test(here)) return
  }
  throw new Error(`Tab does not reach ${name}`)
}

test(
  'the keyboard alone adds a goal, fills it in, moves it and takes it out and back',
  async () => {
    const [tab, context] = await signIn()
    await go(tab, page)
    await tabTo(tab, /^Voeg een doel toe/)
    await tab.keyboard.press('Enter')
    await words(tab).waitFor()
    await look(tab, 'nieuw-doel')
    await tabTo(tab, /^Wat wilt u bereiken/)
    await tab.keyboard.type('Met het toetsenbord geschreven.')
    await tabTo(tab, /^Voeg toe$/)
    await tab.keyboard.press('Enter')
    const added = tab.locator('section', { hasText: 'Met het toetsenbord geschreven.' }).last()
    await added.waitFor()
    const number = /Doel [\d.]+/.exec((await added.locator('h2').textContent()) ?? '')?.[0] ?? ''
    await tabTo(tab, new RegExp(`^Omhoog: ${number.replace('.', '\\.')}`))
    await tab.keyboard.press('Enter')
    const moved = tab.locator('section', { hasText: 'Met het toetsenbord geschreven.' }).last()
    await expect
      .poll(() => moved.locator('h2').textContent(), { timeout: 15_000 })
      .not.toContain(number)
    const now = /Doel [\d.]+/.exec((await moved.locator('h2').textContent()) ?? '')?.[0] ?? ''
    await tabTo(tab, new RegExp(`^Verwijder: ${now.replace('.', '\\.')}`))
    await tab.keyboard.press('Enter')
    await tab.getByText('Verwijderd: Met het toetsenbord geschreven.').waitFor()
    await look(tab, 'verwijderd')
    await tabTo(tab, /^Zet terug: Met het toetsenbord/)
    await tab.keyboard.press('Enter')
    await tab.locator('h2', { hasText: now }).waitFor()
    expect(await tab.getByText('Verwijderd: Met').count()).toBe(0)
    await context.close()
  },
  patience,
)

test(
  'every page of writing stands the test at both widths',
  async () => {
    const [tab, context] = await signIn()
    for (const [name, path] of [
      ['schrijven', base],
      ['schrijven-kop', `${base}?bewerk=plan`],
      ['schrijven-nieuw-onderdeel', `${base}?nieuw=onderdeel`],
      ['schrijven-prioriteit', `${page}?bewerk=kop`],
      ['schrijven-waarom', `${page}?bewerk=waarom`],
      ['schrijven-analyse', `${base}/analyse-wonen?bewerk=onderdeel`],
      ['nieuw-plan', '/woerden/plannen/nieuw'],
      ['lezen', '/woerden/plannen/ivp-2027-2030'],
    ] as const) {
      await go(tab, path)
      await look(tab, name)
    }
    await context.close()
  },
  patience,
)
