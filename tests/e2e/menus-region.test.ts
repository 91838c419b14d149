import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { openBrowser } from '../support/browser'
import { openDemoPortal, type DemoPortal } from '../support/demo-portal'
import { looker, walkMenu } from '../support/look'

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

/** Every role in driehoek, region and partners, and the menu that it has. */
const menus: [string, string, string[]][] = [
  [
    'secretaris@de-copen',
    'de-copen',
    [
      '',
      'plannen',
      'afstemming',
      'afwijkingen',
      'buren',
      'tijdlijn',
      'momenten',
      'traject',
      'gedeeld',
      'logboek',
    ],
  ],
  [
    'adviseur@bureau-rvs',
    'bureau-rvs',
    [
      '',
      'plannen',
      'afwijkingen',
      'beeld',
      'buren',
      'tijdlijn',
      'momenten',
      'traject',
      'thesaurus',
      'gedeeld',
      'logboek',
    ],
  ],
  ['teamchef@politie', 'politie-de-copen', ['', 'afwijkingen', 'buren', 'gedeeld']],
  [
    'teamchef@politie',
    'de-copen',
    [
      '',
      'plannen',
      'afstemming',
      'afwijkingen',
      'buren',
      'tijdlijn',
      'momenten',
      'traject',
      'gedeeld',
    ],
  ],
  ['officier@om', 'om-midden-nederland', ['', 'afwijkingen', 'buren', 'gedeeld']],
]

test.each(menus)(
  'the menu of %s in %s leads to exactly its pages, and each can be used',
  (account, tenant, pages) => walkMenu(browser, portal, { account, tenant, pages }, look),
  300_000,
)
