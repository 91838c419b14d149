import { afterAll, beforeAll, expect, test } from 'vitest'
import { testPassword } from '../support/people'
import { openPortal, type Portal } from '../support/portal'
import { as, visitor, type Visitor } from '../support/visitor'

const adviser = 'adviseur@woerden.example'
const hour = 3_600_000

let portal: Portal
beforeAll(async () => {
  portal = await openPortal([{ email: adviser, works: { woerden: 'adviseur' } }])
})
afterAll(() => portal.stop())

interface SessionRow {
  created_at: number
  expires_at: number
}
const row = () =>
  portal.sqlite
    .prepare<[], SessionRow>('SELECT * FROM sessions ORDER BY created_at DESC, rowid DESC LIMIT 1')
    .get()

const isSignedIn = async (person: Visitor) => (await person.get('/account')).status === 200

async function alone(): Promise<Visitor> {
  portal.sqlite.prepare('DELETE FROM sessions').run()
  return as(portal.origin, adviser, testPassword)
}

test('a session ends after two hours without a page', async () => {
  const person = await alone()
  expect((row()?.expires_at ?? 0) - Date.now()).toBeGreaterThan(2 * hour - 60_000)
  portal.sqlite.prepare('UPDATE sessions SET expires_at = ?').run(Date.now() - 1)
  expect(await isSignedIn(person)).toBe(false)
})

test('a page moves the idle limit on', async () => {
  const person = await alone()
  portal.sqlite.prepare('UPDATE sessions SET expires_at = ?').run(Date.now() + 5 * 60_000)
  expect(await isSignedIn(person)).toBe(true)
  expect((row()?.expires_at ?? 0) - Date.now()).toBeGreaterThan(2 * hour - 120_000)
})

test('a session ends twelve hours after sign-in, however busy', async () => {
  const person = await alone()
  portal.sqlite.prepare('UPDATE sessions SET created_at = ?').run(Date.now() - 12 * hour - 1000)
  expect(await isSignedIn(person)).toBe(false)
  expect(await isSignedIn(person)).toBe(false)
  expect(row()?.expires_at ?? 0).toBeLessThanOrEqual(Date.now())
})

test('the idle limit never moves past the absolute one', async () => {
  const person = await alone()
  const createdAt = Date.now() - 11.5 * hour
  portal.sqlite
    .prepare('UPDATE sessions SET created_at = ?, expires_at = ?')
    .run(createdAt, Date.now() + 60_000)
  expect(await isSignedIn(person)).toBe(true)
  await person.get('/account')
  expect(row()?.expires_at ?? 0).toBeLessThanOrEqual(createdAt + 12 * hour)
  portal.sqlite.prepare('UPDATE sessions SET created_at = created_at - ?').run(hour)
  expect(await isSignedIn(person)).toBe(false)
})

test('an unknown token is nobody', async () => {
  const person = visitor(portal.origin)
  person.setCookie('__Host-sessie', 'a'.repeat(40))
  expect(await isSignedIn(person)).toBe(false)
})

test('a page without a session leads to sign-in and back to the same address', async () => {
  const person = visitor(portal.origin)
  const answer = await person.get('/woerden?gewijzigd-sinds=2026-01-01')
  expect(answer.status).toBe(302)
  expect(answer.location).toBe('/inloggen?naar=%2Fwoerden%3Fgewijzigd-sinds%3D2026-01-01')
  const page = await person.get(answer.location ?? '')
  expect(page.text).toContain('value="/woerden?gewijzigd-sinds=2026-01-01"')
})

test('a new password ends the other sessions and keeps this one', async () => {
  const here = await as(portal.origin, adviser, testPassword)
  const there = await as(portal.origin, adviser, testPassword)
  const other = 'een heel ander lang wachtwoord'
  const change = (fields: Record<string, string>) => here.post('/account', fields)
  const refused = await change({ current: 'niet dit', password: other, repeat: other })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Dit is niet uw wachtwoord van nu.')
  expect(refused.text).not.toContain(other)
  const short = await change({ current: testPassword, password: 'kort', repeat: 'kort' })
  expect(short.status).toBe(422)
  expect(short.text).toContain('ten minste 12 tekens')
  const email = await change({ current: testPassword, password: adviser, repeat: adviser })
  expect(email.text).toContain('Kies een ander wachtwoord dan uw e-mailadres.')
  const uneven = await change({ current: testPassword, password: other, repeat: `${other}.` })
  expect(uneven.text).toContain('De twee wachtwoorden zijn niet gelijk.')

  const done = await here.follow(
    await change({ current: testPassword, password: other, repeat: other }),
  )
  expect(done.text).toContain('Uw wachtwoord is gewijzigd.')
  expect(await isSignedIn(here)).toBe(true)
  expect(await isSignedIn(there)).toBe(false)
  expect((await visitor(portal.origin).signIn(adviser, testPassword)).status).toBe(422)
  expect((await visitor(portal.origin).signIn(adviser, other)).status).toBe(302)
})
