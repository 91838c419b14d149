import { readdirSync, readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Gallery } from '~/ui/gallery'
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

/** Pages that were looked at already: the same page of the same organisation is not looked at twice. */
const seen = new Set<string>()

/** One heading, a title that says where one is, no sideways scroll, and nothing for axe to say. */
async function look(page: Page): Promise<void> {
  expect(await page.locator('h1').count(), `h1 of ${page.url()}`).toBe(1)
  expect(await page.title(), page.url()).toMatch(/^\S.* – Kompas De Copen$|^Kompas De Copen/)
  const { pathname } = new URL(page.url())
  if (seen.has(pathname)) return
  seen.add(pathname)
  for (const width of [320, 1280]) await expectNoSidewaysScroll(page, width)
  await expectNoAxeViolations(page)
}

/** Everybody with a role of their own, and the menu that their organisation has for it. */
const menus: [string, string, string[]][] = [
  [
    'adviseur@woerden',
    'woerden',
    [
      '',
      'plannen',
      'uitvoering',
      'afstemming',
      'afwijkingen',
      'traject',
      'raad',
      'documenten',
      'gedeeld',
      'logboek',
    ],
  ],
  [
    'burgemeester@lopik',
    'lopik',
    [
      '',
      'plannen',
      'uitvoering',
      'afstemming',
      'afwijkingen',
      'traject',
      'raad',
      'gedeeld',
      'logboek',
    ],
  ],
  [
    'secretariaat@woerden',
    'woerden',
    [
      '',
      'plannen',
      'uitvoering',
      'afstemming',
      'afwijkingen',
      'traject',
      'raad',
      'gedeeld',
      'logboek',
    ],
  ],
  [
    'griffier@montfoort',
    'montfoort',
    [
      '',
      'plannen',
      'uitvoering',
      'afstemming',
      'afwijkingen',
      'traject',
      'raad',
      'gedeeld',
      'logboek',
    ],
  ],
  ['raadslid@woerden', 'woerden', ['', 'raad', 'gedeeld']],
  ['beheer@woerden', 'woerden', ['', 'beheer/leden', 'logboek']],
  [
    'secretaris@de-copen',
    'de-copen',
    ['', 'plannen', 'afstemming', 'afwijkingen', 'tijdlijn', 'traject', 'gedeeld', 'logboek'],
  ],
  [
    'adviseur@bureau-rvs',
    'bureau-rvs',
    ['', 'plannen', 'beeld', 'tijdlijn', 'traject', 'gedeeld', 'logboek'],
  ],
  ['teamchef@politie', 'politie-de-copen', ['', 'gedeeld']],
  [
    'teamchef@politie',
    'de-copen',
    ['', 'plannen', 'afstemming', 'afwijkingen', 'tijdlijn', 'traject', 'gedeeld'],
  ],
  ['officier@om', 'om-midden-nederland', ['', 'gedeeld']],
]

describe('the menu of', () => {
  test.each(menus)(
    '%s in %s leads to exactly its pages, and each can be used',
    async (account, tenant, pages) => {
      const context = await browser.newContext()
      const page = await signedInPage(context, portal.origin, `${account}.example`, demoPassword)
      await page.goto(`${portal.origin}/${tenant}`)
      const links = await page
        .locator('#hoofdmenu .kdc-nav__list > li:not(.kdc-nav__extra) > a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
      expect(links.sort()).toEqual(
        pages.map((path) => `/${tenant}${path === '' ? '' : `/${path}`}`).sort(),
      )
      for (const link of links) {
        const answer = await page.goto(portal.origin + (link ?? ''))
        expect(answer?.status(), link ?? '').toBe(200)
        expect(
          await page.locator(`#hoofdmenu a[href="${link}"]`).first().getAttribute('aria-current'),
          `${link} is marked as the page one is on`,
        ).not.toBeNull()
        await look(page)
      }
      await context.close()
    },
    patience,
  )
})

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
