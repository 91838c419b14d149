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

/** Every role of a municipality, and the menu that it has. */
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
      'buren',
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
      'buren',
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
  ['beheer@woerden', 'woerden', ['', 'beheer/leden', 'beheer/instellingen', 'logboek']],
]

test.each(menus)(
  'the menu of %s in %s leads to exactly its pages, and each can be used',
  (account, tenant, pages) => walkMenu(browser, portal, { account, tenant, pages }, look),
  300_000,
)
