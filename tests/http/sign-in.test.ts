import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testPassword } from '../support/people'
import { openPortal, type Portal } from '../support/portal'
import { as, visitor } from '../support/visitor'

const adviser = 'adviseur@woerden.example'
const mayor = 'burgemeester@woerden.example'
const wrong = 'niet het goede wachtwoord'

let portal: Portal
beforeAll(async () => {
  portal = await openPortal([
    { email: adviser, works: { woerden: 'adviseur' } },
    { email: mayor, works: { woerden: 'bestuurder', 'de-copen': 'bestuurder' } },
    { email: 'zonder@werk.example', works: {} },
  ])
})
afterAll(() => portal.stop())

describe('sign-in', () => {
  test('sets the session cookie exactly as the contract says, and goes to the only organisation', async () => {
    const answer = await visitor(portal.origin).signIn(adviser, testPassword)
    expect(answer.status).toBe(302)
    expect(answer.location).toBe('/woerden')
    const [cookie = '', ...more] = answer.headers.getSetCookie()
    expect(more).toEqual([])
    const [pair, ...attributes] = cookie.split('; ')
    expect(pair).toMatch(/^__Host-sessie=\w{20,}$/)
    expect(attributes.sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure'])
  })

  test('stores only the hash of the token', async () => {
    const person = await as(portal.origin, adviser, testPassword)
    const token = person.cookie('__Host-sessie')
    const stored = portal.sqlite.prepare('SELECT * FROM sessions WHERE id = ?').get(token)
    expect(token).toBeDefined()
    expect(stored).toBeUndefined()
  })

  test('takes an e-mail address in capitals and with spaces around it', async () => {
    const answer = await visitor(portal.origin).signIn(`  ${adviser.toUpperCase()} `, testPassword)
    expect(answer.status).toBe(302)
  })

  test.each([
    ['/woerden/plannen?versie=2', '/woerden/plannen?versie=2'],
    ['//evil.example', '/woerden'],
    ['/\\evil.example', '/woerden'],
    ['/\t/evil.example', '/woerden'],
    ['/..//evil.example', '/woerden'],
    ['https://evil.example/', '/woerden'],
    ['https:evil.example', '/woerden'],
    ['javascript:alert(1)', '/woerden'],
    ['evil.example', '/woerden'],
    ['', '/woerden'],
  ])('after sign-in %j leads to %s', async (naar, expected) => {
    const answer = await visitor(portal.origin).post('/inloggen', {
      email: adviser,
      password: testPassword,
      naar,
    })
    expect(answer.location).toBe(expected)
  })

  test.each(['/%2F/evil.example', '/%5Cevil.example', '/%09/evil.example'])(
    'an encoded address stays within the portal: %s',
    async (naar) => {
      const answer = await visitor(portal.origin).get(`/inloggen?naar=${encodeURIComponent(naar)}`)
      const sent = /name="naar" value="([^"]*)"/.exec(answer.text)?.[1] ?? ''
      expect(new URL(sent, portal.origin).origin).toBe(portal.origin)
      expect(sent).not.toMatch(/^\/[/\\\s]/)
    },
  )

  test('a wrong password answers 422 with a page that keeps the e-mail address, not the password', async () => {
    const person = visitor(portal.origin, '198.51.100.1')
    const answer = await person.post('/inloggen', {
      email: adviser,
      password: wrong,
      naar: '/woerden/plannen',
    })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(`value="${adviser}"`)
    expect(answer.text).toContain('value="/woerden/plannen"')
    expect(answer.text).not.toContain(wrong)
    expect(answer.text).toContain('horen niet bij elkaar')
    expect(person.cookie('__Host-sessie')).toBeUndefined()
  })

  test('an unknown account gets the same page as a wrong password', async () => {
    const known = await visitor(portal.origin, '198.51.100.2').signIn(adviser, wrong)
    const unknown = await visitor(portal.origin, '198.51.100.2').signIn('niemand@x.example', wrong)
    const withoutEmail = (text: string, email: string) =>
      text.replaceAll(email, '').replaceAll(/nonce="[^"]*"/g, '')
    expect(unknown.status).toBe(known.status)
    expect(withoutEmail(unknown.text, 'niemand@x.example')).toBe(withoutEmail(known.text, adviser))
  })

  test('an unknown account takes as long as a wrong password', async () => {
    const times: Record<string, number[]> = { [adviser]: [], 'niemand@x.example': [] }
    for (let round = 0; round < 15; round += 1)
      for (const email of Object.keys(times)) {
        const person = visitor(portal.origin, `198.18.${round}.1`)
        const start = performance.now()
        await person.signIn(email, wrong)
        times[email]?.push(performance.now() - start)
      }
    const fastest = (email: string) => Math.min(...(times[email] ?? []))
    // Checking a password takes tens of milliseconds; an answer without it takes a few.
    expect(fastest('niemand@x.example')).toBeGreaterThan(fastest(adviser) * 0.6)
    expect(fastest('niemand@x.example')).toBeLessThan(fastest(adviser) * 1.7)
  })

  test('gives a new token each time, also to a browser that brought one', async () => {
    const person = visitor(portal.origin)
    person.setCookie('__Host-sessie', 'chosenbysomebodyelse')
    await person.signIn(adviser, testPassword)
    const first = person.cookie('__Host-sessie')
    await person.signIn(adviser, testPassword)
    expect(first).not.toBe('chosenbysomebodyelse')
    expect(person.cookie('__Host-sessie')).not.toBe(first)
    const thief = visitor(portal.origin)
    thief.setCookie('__Host-sessie', first ?? '')
    expect((await thief.get('/account')).location).toBe('/inloggen?naar=%2Faccount')
  })

  test('a person with two organisations chooses', async () => {
    const person = visitor(portal.origin)
    const page = await person.follow(await person.signIn(mayor, testPassword))
    expect(page.text).toContain('Voor wie werkt u nu?')
    expect(page.text).toContain('href="/woerden"')
    expect(page.text).toContain('href="/de-copen"')
  })

  test('a person without an organisation is told so', async () => {
    const person = visitor(portal.origin)
    const page = await person.follow(await person.signIn('zonder@werk.example', testPassword))
    expect(page.status).toBe(200)
    expect(page.text).toContain('U hoort nog bij geen organisatie')
  })
})

describe('sign-out', () => {
  test('ends the session, clears the cookie and lets the browser forget', async () => {
    const person = await as(portal.origin, adviser, testPassword)
    const token = person.cookie('__Host-sessie') ?? ''
    const answer = await person.post('/uitloggen')
    expect(answer.status).toBe(302)
    expect(answer.headers.get('Clear-Site-Data')).toBe('"storage"')
    expect(person.cookie('__Host-sessie')).toBeUndefined()
    const thief = visitor(portal.origin)
    thief.setCookie('__Host-sessie', token)
    expect((await thief.get('/account')).location).toBe('/inloggen?naar=%2Faccount')
  })

  test('opening its address with GET signs nobody out', async () => {
    const person = await as(portal.origin, adviser, testPassword)
    expect((await person.get('/uitloggen')).status).toBe(302)
    expect((await person.get('/account')).status).toBe(200)
  })
})

describe('the walls around forms', () => {
  test.each([
    ['Origin', 'https://evil.example'],
    ['Origin', 'null'],
    ['Sec-Fetch-Site', 'cross-site'],
    ['Sec-Fetch-Site', 'same-site'],
  ])('a form from elsewhere gets 403: %s %s', async (name, value) => {
    const person = visitor(portal.origin)
    const fields = { email: adviser, password: testPassword }
    const answer = await person.post('/inloggen', fields, { [name]: value })
    expect(answer.status).toBe(403)
    expect(person.cookie('__Host-sessie')).toBeUndefined()
  })

  test('a client without Origin, which is no browser, is let through', async () => {
    const response = await fetch(`${portal.origin}/inloggen`, {
      method: 'POST',
      body: new URLSearchParams({ email: adviser, password: testPassword }),
      redirect: 'manual',
    })
    expect(response.status).toBe(302)
  })
})
