import { readdirSync, readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { Gallery } from '~/ui/gallery'
import {
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  openBrowser,
  signedInPage,
} from '../support/browser'
import { demoPassword, openDemoPortal, type DemoPortal } from '../support/demo-portal'
import { looker } from '../support/look'

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

const look = looker()

describe('pages below the menu', () => {
  test(
    'of a plan, a divergence, an answer and a shared text can be used',
    async () => {
      const context = await browser.newContext()
      const page = await signedInPage(
        context,
        portal.origin,
        'adviseur@woerden.example',
        demoPassword,
      )
      for (const path of [
        '/woerden/plannen/ivp-2023-2026',
        '/woerden/plannen/ivp-2023-2026/versies?van=1&naar=2',
        '/woerden/plannen/ivp-2027-2030/deling?versie=1',
        '/woerden/afstemming/bureau-rvs/ondermijning',
        '/woerden/documenten/nieuw',
        '/woerden/gedeeld/lopik/ivp-2024-2027/1',
        '/woerden/onbekend',
      ]) {
        await page.goto(portal.origin + path)
        await look(page)
      }
      await page.goto(`${portal.origin}/woerden/afwijkingen?soort=reikwijdte`)
      await page.locator('main table a').first().click()
      await look(page)
      await context.close()
    },
    patience,
  )

  test(
    'that everybody may read can be used',
    async () => {
      const page = await (await browser.newContext()).newPage()
      for (const path of [
        '/',
        '/inloggen',
        '/hulp',
        '/woorden',
        '/toegankelijkheid',
        '/privacy',
        '/over',
        '/openbaar',
        '/openbaar/woerden',
        '/openbaar/woerden/ivp-2023-2026/2',
        '/bestaat-niet',
      ]) {
        await page.goto(portal.origin + path)
        await look(page)
      }
      await page.context().close()
    },
    patience,
  )
})

test(
  'every component in the gallery passes axe, at both widths',
  async () => {
    const folder = 'build/client/assets'
    const css = readdirSync(folder)
      .filter((file) => file.endsWith('.css'))
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
      .join('\n')
    const page = await (await browser.newContext()).newPage()
    await page.setContent(
      `<!doctype html><html lang="nl"><head><title>Onderdelen</title><style>${css}</style></head>` +
        `<body><main class="kdc-main">${renderToStaticMarkup(<Gallery />)}</main></body></html>`,
    )
    for (const width of [320, 1280]) await expectNoSidewaysScroll(page, width)
    await expectNoAxeViolations(page)
    await page.context().close()
  },
  patience,
)
