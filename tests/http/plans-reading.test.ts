import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parsePlanFile, parseStrategyFile } from '~/domain/plans/exchange'
import { openDemoPortal, type DemoPortal } from '../support/demo-portal'
import { visitor, type Visitor } from '../support/visitor'

let portal: DemoPortal
let adviser: Visitor
let lopik: Visitor
let council: Visitor
beforeAll(async () => {
  portal = await openDemoPortal()
  adviser = await portal.as('adviseur@woerden')
  lopik = await portal.as('adviseur@lopik')
  council = await portal.as('raadslid@woerden')
})
afterAll(() => portal.stop())

const parsed = async (person: Visitor, path: string): Promise<unknown> => {
  const answer = await person.get(path)
  expect(answer.status, path).toBe(200)
  return JSON.parse(answer.text)
}
/** The text of a page as one reads it. */
const words = (html: string) =>
  html
    .replaceAll(/<(script|style)[^]*?<\/\1>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')

describe('the start of a municipality', () => {
  test('says how many are assessed before any other number of a strategy', async () => {
    const { text } = await adviser.get('/woerden')
    for (const heading of text.match(/<h3 class="kdc-coverage"[^]*?<\/table>/g) ?? [])
      expect(words(heading)).toMatch(
        /^ ?\D*(\d{4}-\d{4} )?(voorbeeld – fictief )?beoordeeld \d van \d/,
      )
    expect(text.match(/kdc-coverage__value/g)).toHaveLength(2)
  })

  test('keeps the two dates apart', async () => {
    const page = words((await adviser.get('/woerden')).text)
    expect(page).toContain('31 december 2026 Einde van de looptijd')
    expect(page).toContain('6 juli 2027 Vier jaar na het raadsbesluit')
    expect(page).toContain('geen juridisch advies')
  })

  test('lists as many open divergences as the menu counts', async () => {
    const { text } = await adviser.get('/woerden')
    const counted = Number(/kdc-nav__count">(\d+)/.exec(text)?.[1])
    const section = text.slice(text.indexOf('id="zonder-toelichting"'))
    expect(section.match(/href="\/woerden\/afwijkingen\/aw-/g)).toHaveLength(counted)
    expect(counted).toBeGreaterThan(0)
  })

  test('never uses the words that judge', async () => {
    expect(words((await adviser.get('/woerden')).text)).not.toMatch(
      /fout|niet-conform|zonder reden/i,
    )
  })
})

describe('the list of plans', () => {
  test('has exactly the shape of the contract', async () => {
    const plans = (await parsed(adviser, '/woerden/plannen.json')) as Record<string, unknown>[]
    expect(plans.map(({ id }) => id)).toContain('ivp-2023-2026')
    for (const plan of plans) {
      expect(Object.keys(plan)).toEqual(
        expect.arrayContaining(
          'id kind title period status version visibility validUntil decisions'.split(' '),
        ),
      )
      for (const decision of plan['decisions'] as Record<string, unknown>[])
        expect(Object.keys(decision)).toEqual(
          expect.arrayContaining(
            'body date proposed kenmerk status effect until untilEvent expected'.split(' '),
          ),
        )
    }
    expect(plans.find(({ id }) => id === 'ivp-2027-2030')).toMatchObject({
      status: 'concept',
      validUntil: null,
    })
  })

  test('filters and sorts by its address, and shows no more than asked', async () => {
    const { text } = await adviser.get('/woerden/plannen?soort=uvp&sorteer=titel&richting=op')
    const main = text.slice(text.indexOf('<main'))
    expect(main).not.toContain('/woerden/plannen/ivp-')
    const titles = [...main.matchAll(/veiligheid Woerden (\d{4}-\d{4})<\/a>/g)].map(([, t]) => t)
    expect(titles).toEqual(['2023-2024', '2025-2026'])
  })

  test('is served as CSV and XLSX with the same plans', async () => {
    const csv = await adviser.get('/woerden/plannen.csv')
    expect(csv.headers.get('Content-Type')).toContain('text/csv')
    expect(csv.text.trimEnd().split('\r\n')).toHaveLength(6)
    const xlsx = await adviser.get('/woerden/plannen.xlsx')
    expect(xlsx.headers.get('Content-Type')).toContain('spreadsheetml')
  })
})

describe('a plan', () => {
  test('shows the adopted version by default and another by choice', async () => {
    const page = words((await adviser.get('/woerden/plannen/ivp-2023-2026')).text)
    expect(page).toContain('voorbeeld – fictief')
    expect(page).toContain('versie 2 Vastgesteld met amendement')
    const first = words((await adviser.get('/woerden/plannen/ivp-2023-2026?versie=1')).text)
    expect(first).toContain('Er is een nieuwere versie: versie 2.')
    expect((await adviser.get('/woerden/plannen/ivp-2023-2026?versie=9')).status).toBe(404)
  })

  test('leaves as a file that the comparison from files reads', async () => {
    const plan = await parsed(adviser, '/woerden/plannen/ivp-2023-2026.json')
    expect(parsePlanFile(plan)).toMatchObject({ ok: true })
    const bureau = await portal.as('adviseur@bureau-rvs')
    const strategy = await parsed(bureau, '/bureau-rvs/plannen/rvs-2023-2026.json')
    expect(parseStrategyFile(strategy)).toMatchObject({ ok: true })
  })

  test('shows what changed between two versions, per priority', async () => {
    const page = await adviser.get('/woerden/plannen/ivp-2023-2026/versies?van=1&naar=2')
    expect(words(page.text)).toMatch(/Van [^.]*versie 1 naar [^.]*versie 2/)
    expect(page.text).toMatch(/<(ins|del) /)
  })

  test.each([
    '/woerden',
    '/woerden/plannen',
    '/woerden/plannen.json',
    '/woerden/plannen/ivp-2027-2030',
    '/woerden/plannen/ivp-2027-2030.json',
    '/woerden/plannen/ivp-2027-2030/versies',
    '/woerden/plannen/ivp-2027-2030/deling',
    '/woerden/traject',
    '/woerden/traject.json',
    '/woerden/logboek',
    '/woerden/logboek.csv',
    '/woerden/gedeeld',
    '/lopik/plannen/ivp-2027-2030',
    '/lopik/gedeeld/woerden/ivp-2027-2030/1',
    '/lopik/gedeeld/lopik/ivp-2024-2027/1',
    '/openbaar/woerden/ivp-2027-2030/1',
  ])('of Woerden is not readable for Lopik where it was not shared: %s', async (path) => {
    expect((await lopik.get(path)).status).toBe(404)
  })
})

describe('what others shared', () => {
  test('opens for its readers and is filtered by its address', async () => {
    const shared = (await parsed(lopik, '/lopik/gedeeld.json?van=woerden')) as {
      owner: string
      id: string
      version: number
    }[]
    expect(shared.length).toBeGreaterThan(0)
    for (const { owner, id, version } of shared) {
      expect(owner).toBe('woerden')
      expect((await lopik.get(`/lopik/gedeeld/${owner}/${id}/${version}`)).status).toBe(200)
    }
  })

  test('is for a raadslid only what is public', async () => {
    const all = (await parsed(adviser, '/woerden/gedeeld.json')) as { visibility: string }[]
    const open = (await parsed(council, '/woerden/gedeeld.json')) as { visibility: string }[]
    expect(open.every(({ visibility }) => visibility === 'openbaar')).toBe(true)
    expect(open.length).toBeLessThan(all.length)
  })
})

describe('a raadslid', () => {
  test('starts with what is public and reads no drafts', async () => {
    const { text } = await council.get('/woerden')
    expect(text).toContain('href="/openbaar/woerden/ivp-2023-2026/2"')
    expect(text).not.toContain('2027-2030')
    for (const path of ['/woerden/plannen', '/woerden/plannen/ivp-2027-2030', '/woerden/logboek'])
      expect((await council.get(path)).status, path).toBe(403)
  })
})

describe('what is public', () => {
  test('is readable without a session, per organisation and per version', async () => {
    const nobody = visitor(portal.origin)
    expect((await nobody.get('/openbaar')).text).toContain('href="/openbaar/woerden"')
    const list = await nobody.get('/openbaar/woerden')
    expect(list.text).toContain('href="/openbaar/woerden/ivp-2023-2026/2"')
    const plan = await nobody.get('/openbaar/woerden/ivp-2023-2026/2')
    expect(plan.status).toBe(200)
    expect(words(plan.text)).toContain('voorbeeld – fictief')
    expect((await nobody.get('/openbaar/bestaat-niet')).status).toBe(404)
  })

  test('never holds a version that was shared less far', async () => {
    const nobody = visitor(portal.origin)
    const rows = portal.sqlite
      .prepare(
        `SELECT tenant_id AS owner, plan_id AS plan, version FROM plan_versions v WHERE NOT EXISTS (
           SELECT 1 FROM shares s WHERE s.tenant_id = v.tenant_id AND s.plan_id = v.plan_id
           AND s.version = v.version AND s.visibility = 'openbaar' AND s.until_on IS NULL)`,
      )
      .all() as { owner: string; plan: string; version: number }[]
    expect(rows.length).toBeGreaterThan(3)
    for (const { owner, plan, version } of rows) {
      const path = `/openbaar/${owner}/${plan}/${version}`
      expect((await nobody.get(path)).status, path).toBe(404)
    }
  })
})

describe('the traject', () => {
  test('has the steps of the document and the signals of the municipality', async () => {
    const traject = (await parsed(adviser, '/woerden/traject.json')) as {
      steps: { nr: number }[]
      alarms: { kind: string }[]
    }
    expect(traject.steps.map(({ nr }) => nr)).toEqual([1, 2, 3, 4, 5, 6, 7])
    for (const step of traject.steps)
      expect(Object.keys(step)).toEqual('nr title planned actual body status'.split(' '))
    expect(traject.alarms.map(({ kind }) => kind)).toContain('vier_jaar')
    expect((await adviser.get('/woerden/traject.json?plan=ivp-1999')).status).toBe(404)
  })

  test('teaches where there is none', async () => {
    const secretary = await portal.as('secretaris@de-copen')
    const page = words((await secretary.get('/de-copen/traject')).text)
    expect(page).toContain('Begin een traject')
  })
})

describe('the log', () => {
  test('shows pages of fifty and finds by action and date', async () => {
    const first = await adviser.get('/woerden/logboek')
    expect(first.text.match(/kdc-history__item/g)).toHaveLength(50)
    expect(words(first.text)).toContain('Bladzijde 1 van')
    const shared = await adviser.get('/woerden/logboek?actie=plan.shared')
    expect(words(shared.text)).toContain('deelde een plan')
    expect(words(shared.text)).not.toContain('lichtte een afwijking toe:')
    const never = await adviser.get('/woerden/logboek?tot=2001-01-01')
    expect(words(never.text)).toContain('Er staat niets in het logboek')
  })

  test('tells of acts of another tenant by role, without the name and the text', async () => {
    const rows = (await parsed(
      await portal.as('secretaris@de-copen'),
      '/de-copen/logboek.json',
    )) as {
      actor: { tenant: string; name: string | null }
      event: { text?: string | null }
      sentence: string
    }[]
    const elsewhere = rows.filter(({ actor }) => actor.tenant !== 'de-copen')
    expect(elsewhere.length).toBeGreaterThan(0)
    for (const { actor, event } of elsewhere) {
      expect(actor.name).toBeNull()
      expect(event.text ?? null).toBeNull()
    }
  })
})

describe('the portal itself', () => {
  test.each(['/hulp', '/woorden', '/toegankelijkheid', '/privacy', '/over'])(
    '%s is readable without a session',
    async (path) => {
      const answer = await visitor(portal.origin).get(path)
      expect(answer.status).toBe(200)
      expect(answer.text.match(/<h1/g)).toHaveLength(1)
    },
  )

  test('says that it is healthy and ready', async () => {
    const nobody = visitor(portal.origin)
    expect(JSON.parse((await nobody.get('/healthz')).text)).toEqual({
      status: 'ok',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string,
    })
    expect((await nobody.get('/readyz')).status).toBe(200)
  })
})
