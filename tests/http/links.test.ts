import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDemoPortal, type DemoPortal } from '../support/demo-portal'

/** Every link that somebody sees in their own space leads to a page. */
let portal: DemoPortal
beforeAll(async () => {
  portal = await openDemoPortal()
})
afterAll(() => portal.stop())

const isFile = (path: string) => /\.(json|csv|xlsx|docx|pdf|tsv|jsonld)(\?|$)/.test(path)

/** So many addresses of one page with other questions are tried: the bench has one for each pair of texts. */
const most = 12

/** The addresses of links within this space, without the place on the page. */
const linksIn = (html: string, space: string): string[] =>
  [...html.matchAll(/<a\b[^>]*\bhref="([^"#]+)/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => href === space || href.startsWith(`${space}/`))
    .filter((href) => !isFile(href))

test.each([
  ['adviseur@woerden', '/woerden'],
  ['adviseur@lopik', '/lopik'],
  ['burgemeester@montfoort', '/montfoort'],
  ['griffier@ijsselstein', '/ijsselstein'],
  ['secretaris@de-copen', '/de-copen'],
  ['adviseur@bureau-rvs', '/bureau-rvs'],
])(
  'no link that %s can click leads nowhere',
  async (account, space) => {
    const person = await portal.as(account)
    const seen = new Set([space])
    const broken: string[] = []
    const asked = new Map<string, number>()
    for (const path of seen) {
      if (seen.size > 1500) break
      const answer = await person.get(path)
      if (answer.status !== 200 && answer.status !== 302) broken.push(`${answer.status} ${path}`)
      // The log tells of what is gone by now.
      if (path === `${space}/logboek`) continue
      // A passage is one address for each paragraph; they all lead the same way.
      for (const link of linksIn(answer.text, space).filter((one) => !one.includes('/passage/')))
        if (!link.includes('?') || !seen.has(link.split('?')[0] ?? '')) {
          const [page = ''] = link.split('?')
          const times = asked.get(page) ?? 0
          if (!link.includes('?') || times < most) seen.add(link)
          if (link.includes('?')) asked.set(page, times + 1)
        }
    }
    expect(seen.size).toBeGreaterThan(15)
    expect(broken).toEqual([])
  },
  180_000,
)
