import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectNoAxeViolations, expectNoSidewaysScroll, signedInPage } from './browser'
import { demoPassword, type DemoPortal } from './demo-portal'

/** The page without whose it is: `/woerden/plannen` and `/lopik/plannen` are one page. */
const kindOf = ({ pathname }: URL): string => pathname.replace(/^\/[^/]+(?=\/)/, '')

/**
 * Looks at pages: one heading, a title that says where one is, no sideways scroll, and nothing for axe
 * to say. axe sees each page once; what differs between organisations is the data.
 */
export function looker(): (page: Page) => Promise<void> {
  const seen = new Set<string>()
  return async (page) => {
    expect(await page.locator('h1').count(), `h1 of ${page.url()}`).toBe(1)
    expect(await page.title(), page.url()).toMatch(/^\S.* – Kompas De Copen$|^Kompas De Copen/)
    for (const width of [320, 1280]) await expectNoSidewaysScroll(page, width)
    const kind = kindOf(new URL(page.url()))
    if (seen.has(kind)) return
    seen.add(kind)
    await expectNoAxeViolations(page)
  }
}

/** Opens every page of the menu, which has to be exactly this, and looks at each. */
export async function walkMenu(
  browser: Browser,
  portal: DemoPortal,
  { account, tenant, pages }: { account: string; tenant: string; pages: string[] },
  look: (page: Page) => Promise<void>,
): Promise<void> {
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
}
