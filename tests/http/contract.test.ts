import { openDatabase } from 'db/open.server'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { demoPassword, openDemoPortal, type DemoPortal } from '../support/demo-portal'
import { startServer } from '../support/server'
import { visitor, type Visitor } from '../support/visitor'

/** What `contract.md` promises at the doors, against the running portal over the demo region. */
const publicOrigin = 'https://kompas.example'

let portal: DemoPortal
let adviser: Visitor
let nobody: Visitor
beforeAll(async () => {
  portal = await openDemoPortal({ env: { LOG_LEVEL: 'info', ORIGIN: publicOrigin } })
  adviser = await portal.as('adviseur@woerden')
  nobody = visitor(portal.origin)
})
afterAll(() => portal.stop())

const rowsOf = (table: string) =>
  z
    .object({ n: z.number() })
    .parse(portal.sqlite.prepare(`SELECT count(*) AS n FROM ${table}`).get()).n

describe('health and readiness', () => {
  test('/healthz says ok and the version', async () => {
    const { status, text } = await nobody.get('/healthz')
    expect(status).toBe(200)
    expect(JSON.parse(text)).toEqual({
      status: 'ok',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
    })
  })

  test('/readyz is 200 here', async () => {
    expect((await nobody.get('/readyz')).status).toBe(200)
  })

  test('/readyz is 503 over a database that is not migrated, while /healthz answers', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kompas-empty-'))
    const database = join(folder, 'kompas.db')
    openDatabase(database).close()
    const server = await startServer({ database, env: { LOG_LEVEL: 'silent' } })
    const someone = visitor(server.origin)
    expect((await someone.get('/readyz')).status).toBe(503)
    expect((await someone.get('/healthz')).status).toBe(200)
    await server.stop()
    rmSync(folder, { recursive: true })
  })
})

describe('who comes without a session', () => {
  test.each([
    ['/woerden', '/inloggen?naar=%2Fwoerden'],
    [
      '/woerden/plannen?soort=uvp&sorteer=titel',
      '/inloggen?naar=%2Fwoerden%2Fplannen%3Fsoort%3Duvp%26sorteer%3Dtitel',
    ],
    ['/de-copen/afstemming.json', '/inloggen?naar=%2Fde-copen%2Fafstemming.json'],
    ['/bureau-rvs/beeld', '/inloggen?naar=%2Fbureau-rvs%2Fbeeld'],
    ['/account', '/inloggen?naar=%2Faccount'],
  ])('at %s is sent to sign in, and back', async (path, location) => {
    const answer = await nobody.get(path)
    expect(answer.status).toBe(302)
    expect(answer.location).toBe(location)
  })

  test('with a form gets 401 and the sign-in form, and nothing is written', async () => {
    const before = rowsOf('audit_log')
    const answer = await nobody.post('/woerden/plannen/ivp-2027-2030/deling?versie=1', {
      version: '1',
      visibility: 'openbaar',
    })
    expect(answer.status).toBe(401)
    expect(answer.text).toContain('name="email"')
    expect(answer.text).toContain('name="password"')
    expect(answer.text).toContain('value="/woerden/plannen/ivp-2027-2030/deling?versie=1"')
    expect(rowsOf('audit_log')).toBe(before)
  })

  test.each([
    '/woerden?_data=routes%2F%24tenant',
    '/woerden/plannen?_data=routes%2F%24tenant.plannen._index',
  ])('gets no data of a page by the address of its loader: %s', async (path) => {
    const answer = await nobody.get(path)
    expect(answer.headers.get('X-Remix-Redirect')).toMatch(/^\/inloggen/)
    expect(answer.text).toBe('')
  })
})

describe('what is not there', () => {
  const unknown = ['/bestaat-niet', '/bestaat-niet/plannen', '/Woerden', '/1', '/favicon.ico']
  test.each(unknown)('%s is 404, signed in or not', async (path) => {
    expect((await nobody.get(path)).status).toBe(404)
    expect((await adviser.get(path)).status).toBe(404)
  })

  test.each([
    '/lopik',
    '/lopik/plannen',
    '/lopik/plannen.json',
    '/de-copen/afstemming',
    '/de-copen/afstemming.json',
    '/bureau-rvs/beeld.csv',
  ])('a foreign tenant is 404: %s', async (path) => {
    expect((await adviser.get(path)).status).toBe(404)
  })

  test('a form to a foreign tenant is 404', async () => {
    const answer = await adviser.post('/lopik/plannen/ivp-2024-2027/deling?versie=1', {
      version: '1',
      visibility: 'openbaar',
    })
    expect(answer.status).toBe(404)
  })

  test.each([
    '/woerden/plannen/ivp-1999-2002',
    '/woerden/plannen/ivp-2024-2027',
    '/woerden/plannen/ivp-2023-2026?versie=99',
    '/woerden/afwijkingen/aw-999999',
    '/woerden/afwijkingen/lopik.aw-001',
    '/woerden/documenten/bestaat-niet',
    '/woerden/afstemming/bureau-rvs/bestaat-niet',
    '/woerden/gedeeld/lopik/ivp-2024-2027/99',
    '/woerden/onbekend',
    '/woerden/plannen/../../etc/passwd',
  ])('an id that is not theirs or not there is 404: %s', async (path) => {
    expect((await adviser.get(path)).status).toBe(404)
  })

  test.each(['/woerden.data', '/_root.data', '/woerden/plannen.data', '/__manifest?p=%2Fwoerden'])(
    'the doors of the framework stay shut: %s',
    async (path) => {
      expect((await nobody.get(path)).status).toBe(404)
      expect((await adviser.get(path)).status).toBe(404)
    },
  )

  test.each(['routes%2F%24tenant', 'routes%2F%24tenant.plannen._index'])(
    'the loader %s of a foreign tenant gives nothing by its own address',
    async (route) => {
      const answer = await adviser.get(`/lopik/plannen?_data=${route}`)
      expect(answer.status).toBe(404)
      expect(answer.text).not.toContain('Integraal')
    },
  )

  test('an address that cannot be read gets an answer without a stack', async () => {
    const answer = await nobody.get('/%E0%A4%A')
    expect([400, 404]).toContain(answer.status)
    expect(answer.text).not.toMatch(/node_modules|URIError:.*\n? +at /)
  })
})

describe('a member whose role lacks the permission', () => {
  test.each([
    ['raadslid@woerden', '/woerden/plannen'],
    ['raadslid@woerden', '/woerden/plannen.json'],
    ['beheer@woerden', '/woerden/afwijkingen'],
    ['griffier@woerden', '/woerden/documenten/nieuw'],
    ['burgemeester@woerden', '/woerden/beheer/leden'],
    ['teamchef@politie', '/de-copen/logboek'],
  ])('%s gets 403 at %s', async (account, path) => {
    expect((await (await portal.as(account)).get(path)).status).toBe(403)
  })

  test('gets 403 for the form too', async () => {
    const griffier = await portal.as('griffier@woerden')
    const answer = await griffier.post('/woerden/documenten/nieuw', { text: 'Raadsbesluit' })
    expect(answer.status).toBe(403)
  })
})

describe('where a form comes from', () => {
  const share = (headers: Record<string, string>) =>
    adviser.post('/woerden/plannen/ivp-2023-2026/deling?versie=2', { version: '2' }, headers)

  test.each<Record<string, string>>([
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { Origin: 'https://kompas.example.evil.example' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { Origin: publicOrigin, 'Sec-Fetch-Site': 'cross-site' },
  ])('%j is refused with 403 before a page is made', async (headers) => {
    const answer = await share(headers)
    expect(answer.status).toBe(403)
    expect(answer.headers.get('Content-Type')).toContain('text/plain')
  })

  test.each<Record<string, string>>([
    {},
    { Origin: publicOrigin },
    { 'Sec-Fetch-Site': 'same-origin' },
  ])('%j is let through to the form', async (headers) => {
    expect((await share(headers)).status).toBe(422)
  })

  test('reading from elsewhere is let through: a link in a mail works', async () => {
    const answer = await adviser.get('/woerden', { 'Sec-Fetch-Site': 'cross-site' })
    expect(answer.status).toBe(200)
  })
})

describe('the session cookie', () => {
  test('has exactly the promised attributes', async () => {
    const answer = await visitor(portal.origin).signIn('adviseur@lopik.example', demoPassword)
    const cookies = answer.headers.getSetCookie()
    expect(cookies).toHaveLength(1)
    const [pair, ...attributes] = (cookies[0] ?? '').split('; ')
    expect(pair).toMatch(/^__Host-sessie=\w{20,}$/)
    expect(attributes.sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure'])
  })

  test('is not set by anything but signing in', async () => {
    for (const path of ['/', '/inloggen', '/hulp', '/woerden'])
      expect((await nobody.get(path)).headers.getSetCookie(), path).toEqual([])
    expect((await adviser.get('/woerden')).headers.getSetCookie()).toEqual([])
  })
})

const fixed = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
}
const stylesheet = () =>
  `/assets/${readdirSync('build/client/assets').find((file) => file.endsWith('.css')) ?? ''}`

describe('the security headers', () => {
  test.each([
    ['a page', '/woerden', 200],
    ['a public page', '/hulp', 200],
    ['a stylesheet', stylesheet(), 200],
    ['a script', '/enhance.js', 200],
    ['a table', '/woerden/plannen.csv', 200],
    ['data', '/woerden/plannen.json', 200],
    ['a page that is not there', '/woerden/onbekend', 404],
    ['a file that is not there', '/assets/onbekend.js', 404],
    ['a page that one may not see', '/lopik', 404],
    ['health', '/healthz', 200],
  ])('are on %s', async (_what, path, status) => {
    const answer = await adviser.get(path)
    expect(answer.status).toBe(status)
    expect(Object.fromEntries(answer.headers)).toMatchObject(fixed)
    expect(answer.headers.get('X-Powered-By')).toBeNull()
  })

  test('are on a refused form', async () => {
    const answer = await adviser.post('/woerden', {}, { Origin: 'https://evil.example' })
    expect(Object.fromEntries(answer.headers)).toMatchObject(fixed)
  })

  test.each(['/', '/woerden', '/inloggen', '/woerden/onbekend', '/lopik', '/de-copen'])(
    'the policy of %s lets no script run without the nonce, and no inline style',
    async (path) => {
      const answer = await (path === '/inloggen' ? nobody : adviser).get(path)
      const policy = answer.headers.get('Content-Security-Policy') ?? ''
      const nonce = /script-src 'nonce-([\w+/=]{16,})'/.exec(policy)?.[1] ?? ''
      expect(nonce).not.toBe('')
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/)
      for (const directive of [
        "default-src 'none'",
        "style-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ])
        expect(policy).toContain(directive)
      const scripts = answer.text.match(/<script[^>]*>/g) ?? []
      expect(scripts.length).toBeGreaterThan(0)
      for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`)
      expect(answer.text).not.toMatch(/\sstyle="|<style/)
    },
  )

  test('the nonce is another one each time', async () => {
    const policy = async () => (await nobody.get('/')).headers.get('Content-Security-Policy')
    expect(await policy()).not.toBe(await policy())
  })

  test('what only members read is not kept by a browser', async () => {
    for (const path of ['/woerden', '/woerden/plannen.json', '/woerden/plannen.csv'])
      expect((await adviser.get(path)).headers.get('Cache-Control'), path).toBe('no-store')
  })
})

/** Sends a body in pieces, as `fetch` cannot. */
const sendRaw = (headers: Record<string, string>, pieces: Buffer[]) =>
  new Promise<number>((resolve, reject) => {
    const sent = httpRequest(`${portal.origin}/inloggen`, { method: 'POST', headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
      sent.destroy()
    })
    sent.on('error', reject)
    for (const piece of pieces) sent.write(piece)
    if (headers['Content-Length'] === undefined) sent.end()
  })

describe('the size of what is sent', () => {
  test('26 MB is refused on its word, before it is read', async () => {
    expect(await sendRaw({ 'Content-Length': String(26 * 1024 * 1024) }, [Buffer.from('a')])).toBe(
      413,
    )
  })

  test('a body that does not say how long it is, is refused', async () => {
    expect(await sendRaw({ 'Transfer-Encoding': 'chunked' }, [Buffer.from('email=a')])).toBe(411)
  })
})

describe('the log of the server', () => {
  test('has each request with its path, and no cookie, query, e-mail address, password or token', async () => {
    const someone = visitor(portal.origin)
    await someone.signIn('adviseur@montfoort.example', demoPassword)
    await someone.get('/montfoort/plannen?zoek=geheimwoord')
    await someone.signIn('adviseur@montfoort.example', 'een-verkeerd-wachtwoord')
    await someone.get('/uitnodiging/geheimvandelink')
    await someone.post('/montfoort/documenten/nieuw', { text: 'inhoudvanhetdocument' })
    const said = portal.output()
    expect(said).toContain('"path":"/montfoort/plannen"')
    expect(said).toContain('"path":"/uitnodiging/…"')
    for (const secret of [
      someone.cookie('__Host-sessie') ?? 'no cookie was set',
      '__Host-',
      'geheimwoord',
      'zoek=',
      'adviseur@',
      demoPassword,
      'een-verkeerd-wachtwoord',
      'geheimvandelink',
      'inhoudvanhetdocument',
    ])
      expect(said).not.toContain(secret)
  })
})
